import { createHash } from "node:crypto";
import { readFile, realpath, stat } from "node:fs/promises";
import { createServer } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { extname, join, resolve, sep } from "node:path";
import { gzipSync } from "node:zlib";
import { byteRange, type ByteRange } from "./byteRange.ts";
import { headersFor, parseHeaderRules, type HeaderRule } from "./hostHeaders.ts";

/** How to serve a built site. `base` is the path that it stands under; `port` is the first that is tried. */
export interface ServeOptions {
  readonly root: string;
  readonly base?: string;
  readonly port?: number;
  readonly host?: string;
  /** Sends the policy of each page's `<meta>` as a header too, as a host with its own rules would. */
  readonly policyHeader?: boolean;
}

/** A server that answers. `url` ends with the base path and a slash. */
export interface RunningSite {
  readonly url: string;
  readonly close: () => Promise<void>;
}

interface Payload {
  readonly stamp: string;
  readonly type: string;
  readonly etag: string;
  readonly plain: Buffer;
  readonly gzip: Buffer | undefined;
  readonly policy: string | undefined;
}

type Located = { readonly kind: "file"; readonly path: string } | { readonly kind: "redirect"; readonly to: string };

const portsToTry = 50;

const contentTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".svg": "image/svg+xml; charset=utf-8",
  ".png": "image/png",
  ".webp": "image/webp",
  ".ico": "image/x-icon",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".parquet": "application/vnd.apache.parquet",
  ".wasm": "application/wasm",
  ".gz": "application/gzip",
  ".zip": "application/zip"
};

const compressible = /^(?:text\/|application\/(?:json|xml|manifest|wasm)|image\/svg)/;

/** Returns a base path with one slash at either end: "" and "project" become "/" and "/project/". */
export function toBasePath(text: string): string {
  const inner = text.split("/").filter((part) => part !== "");
  return inner.length === 0 ? "/" : `/${inner.join("/")}/`;
}

/** Returns the content type of a file by its ending; bytes without one where the ending is not known. */
export function contentTypeOf(path: string): string {
  return contentTypes[extname(path).toLowerCase()] ?? "application/octet-stream";
}

/**
 * Serves a folder of files as a plain static host does (gzip, ETag, trailing slashes, 404.html) on the first free
 * port. Throws where the folder is missing or no port is free.
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
    answer(request, response).catch((error: unknown) => {
      response.writeHead(500, { "content-type": "text/plain; charset=utf-8" });
      response.end(error instanceof Error ? error.message : "unknown error");
    });
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

function createResponder(site: Responder): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const cache = new Map<string, Payload>();
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
    const missing = located === undefined;
    const payload = await load(cache, located?.path ?? join(site.root, "404.html"));
    if (!payload) {
      response.writeHead(404, { "content-type": "text/plain; charset=utf-8" });
      response.end(request.method === "HEAD" ? undefined : "Not found\n");
      return;
    }
    const path = missing ? "/404.html" : `/${(decodedPath(address) ?? "").slice(site.base.length)}`;
    for (const [name, value] of headersFor(site.rules, path)) response.setHeader(name, value);
    send(request, response, payload, missing ? 404 : 200, site.policyHeader);
  };
}

async function locate(site: Responder, address: string): Promise<Located | undefined> {
  const path = decodedPath(address);
  if (path === undefined) return undefined;
  if (`${path}/` === site.base) return { kind: "redirect", to: site.base };
  if (!path.startsWith(site.base)) return undefined;
  const file = resolve(site.root, path.slice(site.base.length));
  const found = await statOf(file);
  if (!found || !isWithin(site.root, await realpath(file))) return undefined;
  if (found.isFile() && !path.endsWith("/")) return { kind: "file", path: file };
  const index = join(file, "index.html");
  if (!found.isDirectory() || (await statOf(index))?.isFile() !== true) return undefined;
  return path.endsWith("/") ? { kind: "file", path: index } : { kind: "redirect", to: `${encodeURI(path)}/` };
}

function isWithin(root: string, file: string): boolean {
  return file === root || file.startsWith(root + sep);
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

async function load(cache: Map<string, Payload>, path: string): Promise<Payload | undefined> {
  const found = await statOf(path);
  if (found?.isFile() !== true) return undefined;
  const stamp = `${found.mtimeMs} ${found.size}`;
  const known = cache.get(path);
  if (known?.stamp === stamp) return known;
  const plain = await readFile(path);
  const type = contentTypeOf(path);
  const payload: Payload = {
    stamp,
    type,
    plain,
    etag: createHash("sha256").update(plain).digest("base64url").slice(0, 22),
    gzip: compressible.test(type) ? gzipSync(plain, { level: 9 }) : undefined,
    policy: type.startsWith("text/html") ? policyOf(plain.toString("utf8")) : undefined
  };
  cache.set(path, payload);
  return payload;
}

/** Returns the content security policy of a page's `<meta>`, undefined where it has none. */
export function policyOf(html: string): string | undefined {
  const tag = /<meta\b[^>]*http-equiv=["']?content-security-policy["']?[^>]*>/i.exec(html)?.[0];
  const content = tag === undefined ? undefined : /\bcontent=(?:"([^"]*)"|'([^']*)')/i.exec(tag);
  return (content?.[1] ?? content?.[2])?.replaceAll("&#39;", "'").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  payload: Payload,
  status: 200 | 404,
  policyHeader: boolean
): void {
  const zipped = payload.gzip !== undefined && /\bgzip\b/.test(request.headers["accept-encoding"] ?? "");
  const body = zipped ? payload.gzip : payload.plain;
  const etag = `"${payload.etag}${zipped ? "-gz" : ""}"`;
  response.setHeader("etag", etag);
  response.setHeader("cache-control", "no-cache");
  response.setHeader("x-content-type-options", "nosniff");
  if (payload.gzip) response.setHeader("vary", "accept-encoding");
  // A policy of the host is another one beside it, as two headers are.
  if (policyHeader && payload.policy !== undefined) response.appendHeader("content-security-policy", payload.policy);
  if (status === 200 && request.headers["if-none-match"]?.split(/\s*,\s*/).includes(etag) === true) {
    response.writeHead(304).end();
    return;
  }
  const range = zipped || status === 404 ? undefined : byteRange(request.headers.range, body.length);
  // Who queries a Parquet file by its address reads parts of it.
  response.setHeader("accept-ranges", "bytes");
  if (range !== undefined) {
    sendPart(request, response, payload, range);
    return;
  }
  if (zipped) response.setHeader("content-encoding", "gzip");
  response.writeHead(status, { "content-type": payload.type, "content-length": body.length });
  response.end(request.method === "HEAD" ? undefined : body);
}

function sendPart(
  request: IncomingMessage,
  response: ServerResponse,
  { type, plain }: Payload,
  range: ByteRange | "none"
): void {
  if (range === "none") {
    response.writeHead(416, { "content-range": `bytes */${plain.length}` }).end();
    return;
  }
  const { start, end } = range;
  response.writeHead(206, {
    "content-type": type,
    "content-length": end - start,
    "content-range": `bytes ${start}-${end - 1}/${plain.length}`
  });
  response.end(request.method === "HEAD" ? undefined : plain.subarray(start, end));
}
