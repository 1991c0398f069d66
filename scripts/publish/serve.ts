import compression from "compression";
import { readFileSync } from "node:fs";
import { readFile, realpath, stat } from "node:fs/promises";
import { createServer } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { join, resolve, sep } from "node:path";
import send from "send";
import { isOwnName, mayResume, takesGzip } from "./requestChecks.ts";
import { headersFor, parseHeaderRules, type HeaderRule } from "./hostHeaders.ts";

/** How to serve a built site. `base` is the path that it stands under; `port` is the first that is tried. */
export interface ServeOptions {
  readonly root: string;
  readonly base?: string;
  readonly port?: number;
  readonly host?: string;
  /** Names under which it may be asked, beside this machine's own and addresses in figures. */
  readonly names?: readonly string[];
  /** Sends the policy of each page's `<meta>` as a header too, as a host with its own rules would. */
  readonly policyHeader?: boolean;
}

/** A server that answers. `url` ends with the base path and a slash. */
export interface RunningSite {
  readonly url: string;
  readonly close: () => Promise<void>;
}

const portsToTry = 50;

const otherName = "This server does not go by that name. HOST_NAMES, parted by commas, gives it names.\n";

const parquetType = "application/vnd.apache.parquet";

/** Returns a base path with one slash at either end: "" and "project" become "/" and "/project/". */
export function toBasePath(text: string): string {
  const inner = text.split("/").filter((part) => part !== "");
  return inner.length === 0 ? "/" : `/${inner.join("/")}/`;
}

/**
 * Serves a folder of files as a plain static host does (gzip, ETag, ranges, trailing slashes, 404.html, `_headers`) on
 * the first free port. Throws where the folder is missing or no port is free.
 */
export async function serveSite(options: ServeOptions): Promise<RunningSite> {
  const base = toBasePath(options.base ?? "/");
  const host = options.host ?? "127.0.0.1";
  if (!(await statOf(options.root))?.isDirectory())
    throw new Error(`nothing to serve: ${options.root} is not a folder`);
  const answer = createResponder({
    root: await realpath(options.root),
    base,
    policyHeader: options.policyHeader ?? false,
    rules: await readRules(options.root)
  });
  const server = createServer((request, response) => {
    if (!isOwnName(request.headers.host, options.names ?? [])) {
      response.writeHead(421, { "content-type": "text/plain; charset=utf-8" }).end(otherName);
      return;
    }
    request.headers["accept-encoding"] = takesGzip(request.headers["accept-encoding"]) ? "gzip" : "identity";
    // The tags of this server are weak.
    if (!mayResume(request.headers["if-range"]?.toString())) delete request.headers.range;
    compress(request, response, () => void answer(request, response));
  });
  const port = await listenOnFreePort(server, options.port ?? 4321, host);
  return { url: `http://${host}:${port}${base}`, close: () => close(server) };
}

async function listenOnFreePort(server: Server, first: number, host: string): Promise<number> {
  for (let port = first; port < first + portsToTry; port++) {
    if (await listens(server, port, host)) {
      const address = server.address();
      return typeof address === "object" && address !== null ? address.port : port;
    }
  }
  throw new Error(`no free port from ${first} to ${first + portsToTry - 1}`);
}

function listens(server: Server, port: number, host: string): Promise<boolean> {
  return new Promise((accept, reject) => {
    const fail = (error: NodeJS.ErrnoException): void => {
      if (error.code === "EADDRINUSE" || error.code === "EACCES") accept(false);
      else reject(error);
    };
    server.once("error", fail);
    server.listen(port, host, () => {
      server.off("error", fail);
      accept(true);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((accept) => {
    server.close(() => {
      accept();
    });
    server.closeAllConnections();
  });
}

type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** Gzip alone, as budgets are counted. Written for Express, it needs only Node's own requests; a part is sent as it is. */
const compress = compression({
  level: 9,
  threshold: 0,
  enforceEncoding: "identity",
  filter: (request, response) =>
    request.headers.range === undefined &&
    response.getHeader("content-type") !== parquetType &&
    compression.filter(request, response)
}) as unknown as Middleware;

interface Responder {
  readonly root: string;
  readonly base: string;
  readonly policyHeader: boolean;
  /** What the site's own `_headers` asks of a host. */
  readonly rules: readonly HeaderRule[];
}

async function readRules(root: string): Promise<readonly HeaderRule[]> {
  const file = join(root, "_headers");
  return (await statOf(file)) ? parseHeaderRules(await readFile(file, "utf8")) : [];
}

type Located = { readonly kind: "file"; readonly path: string } | { readonly kind: "redirect"; readonly to: string };

function createResponder(site: Responder): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  return async (request, response) => {
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, { allow: "GET, HEAD" }).end();
      return;
    }
    const address = request.url ?? "/";
    const located = await locate(site, address);
    if (located?.kind === "redirect") {
      response.writeHead(301, { location: located.to + queryOf(address) }).end();
      return;
    }
    response.setHeader("cache-control", "no-cache");
    response.setHeader("x-content-type-options", "nosniff");
    const path = located === undefined ? "/404.html" : `/${(decodedPath(address) ?? "").slice(site.base.length)}`;
    for (const [name, value] of headersFor(site.rules, path)) response.setHeader(name, value);
    if (located === undefined) await sendMissing(site.root, request, response);
    else sendFile(site, located.path, request, response);
  };
}

function sendFile(site: Responder, path: string, request: IncomingMessage, response: ServerResponse): void {
  if (path.endsWith(".parquet")) response.setHeader("content-type", parquetType);
  // What its address dates is never asked for again: nothing is said by which it could be.
  const isKept = String(response.getHeader("cache-control")).includes("immutable") && !path.endsWith(".parquet");
  send(request, encodeURI(path.slice(site.root.length).replaceAll(sep, "/")).replace(/[?#]/g, encodeURIComponent), {
    root: site.root,
    index: false,
    cacheControl: false,
    ...(isKept && { etag: false, lastModified: false, acceptRanges: false }),
    dotfiles: "allow"
  })
    .on("headers", () => {
      if (!site.policyHeader || !path.endsWith(".html")) return;
      const policy = policyOf(readFileSync(path, "utf8"));
      // A policy of the host is another one beside it, as two headers are.
      if (policy !== undefined) response.appendHeader("content-security-policy", policy);
    })
    .pipe(response);
}

async function sendMissing(root: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const file = join(root, "404.html");
  const page = (await isInside(root, file)) ? await readFile(file) : undefined;
  response.writeHead(404, { "content-type": page ? "text/html; charset=utf-8" : "text/plain; charset=utf-8" });
  response.end(request.method === "HEAD" ? undefined : (page ?? "Not found\n"));
}

async function locate(site: Responder, address: string): Promise<Located | undefined> {
  const path = decodedPath(address);
  if (path === undefined) return undefined;
  if (`${path}/` === site.base) return { kind: "redirect", to: site.base };
  if (!path.startsWith(site.base)) return undefined;
  const file = resolve(site.root, path.slice(site.base.length));
  const found = await statOf(file);
  if (!found || !(await isInside(site.root, file))) return undefined;
  if (found.isFile() && !path.endsWith("/")) return { kind: "file", path: file };
  const index = join(file, "index.html");
  if (!found.isDirectory() || (await statOf(index))?.isFile() !== true) return undefined;
  if (!(await isInside(site.root, index))) return undefined;
  return path.endsWith("/") ? { kind: "file", path: index } : { kind: "redirect", to: `${encodeURI(path)}/` };
}

/** True where a file is there, and neither it nor a folder on the way is a link that leads out. */
async function isInside(root: string, file: string): Promise<boolean> {
  const real = await realpath(file).catch(() => undefined);
  return real !== undefined && (real === root || real.startsWith(root + sep));
}

/** One slash at the front at most, so that a redirect can never name another host. */
function decodedPath(address: string): string | undefined {
  try {
    const path = decodeURIComponent(address.replace(/[?#].*$/s, "")).replace(/^[/\\]+/, "/");
    return path.includes("\0") || path.split(/[/\\]/).includes("..") ? undefined : path;
  } catch {
    return undefined;
  }
}

function queryOf(address: string): string {
  const at = address.indexOf("?");
  return at < 0 ? "" : address.slice(at);
}

async function statOf(path: string): Promise<Awaited<ReturnType<typeof stat>> | undefined> {
  try {
    return await stat(path);
  } catch {
    return undefined;
  }
}

/** Returns the content security policy of a page's `<meta>`, undefined where it has none. */
export function policyOf(html: string): string | undefined {
  const tag = /<meta\b[^>]*http-equiv=["']?content-security-policy["']?[^>]*>/i.exec(html)?.[0];
  const content = tag === undefined ? undefined : /\bcontent=(?:"([^"]*)"|'([^']*)')/i.exec(tag);
  return (content?.[1] ?? content?.[2])?.replaceAll("&#39;", "'").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
}
