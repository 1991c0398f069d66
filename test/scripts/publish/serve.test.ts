import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { request } from "node:http";
import type { IncomingHttpHeaders, RequestOptions } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { policyOf, serveSite, toBasePath } from "../../../scripts/publish/serve.ts";
import type { RunningSite } from "../../../scripts/publish/serve.ts";

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Sends the path as it is written: `fetch` and `URL` would remove the dots that these tests are about. */
function ask(site: RunningSite, path: string, options: RequestOptions = {}): Promise<Answer> {
  const { hostname, port } = new URL(site.url);
  return new Promise((accept, reject) => {
    const sent = request({ hostname, port, path, ...options }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () => {
        accept({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) });
      });
    });
    sent.on("error", reject);
    sent.end();
  });
}

const policy = "default-src 'self'; script-src 'self' 'sha256-abc='";
const page = `<!doctype html><meta http-equiv="content-security-policy" content="${policy}"><h1>Qui est hors ligne ?</h1>`;

let folder = "";
let site: RunningSite;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "serve-"));
  const root = join(folder, "dist");
  await mkdir(join(root, "fr", "map"), { recursive: true });
  await mkdir(join(root, "data"));
  await writeFile(join(folder, "secret.txt"), "secret");
  await mkdir(join(folder, "dist-other"));
  await writeFile(join(folder, "dist-other", "secret.txt"), "secret");
  await writeFile(join(root, "index.html"), "<h1>Languages</h1>");
  await writeFile(join(root, "fr", "index.html"), page);
  await writeFile(join(root, "404.html"), "<h1>No such page</h1>");
  await writeFile(join(root, "data", "use.parquet"), Buffer.from("PAR1"));
  await writeFile(join(root, "data", "a b é.csv"), "area,period\n");
  site = await serveSite({ root, port: 0 });
});

afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});

describe("serveSite", () => {
  it("answers with the file, its type and its length", async () => {
    const answer = await ask(site, "/fr/");
    expect(answer.status).toBe(200);
    expect(answer.headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(answer.headers["content-length"]).toBe(String(Buffer.byteLength(page)));
    expect(answer.body.toString("utf8")).toBe(page);
  });

  it("decodes the path, and ignores the query", async () => {
    const answer = await ask(site, "/data/a%20b%20%C3%A9.csv?year=2024");
    expect(answer.status).toBe(200);
    expect(answer.body.toString("utf8")).toBe("area,period\n");
  });

  it("sends a folder to its address with a slash, query kept", async () => {
    const answer = await ask(site, "/fr?year=2020");
    expect(answer.status).toBe(301);
    expect(answer.headers.location).toBe("/fr/?year=2020");
  });

  it("never redirects to another host", async () => {
    const answer = await ask(site, "//fr");
    expect(answer.status).toBe(301);
    expect(answer.headers.location).toBe("/fr/");
  });

  it("compresses text for those who take it, and leaves Parquet as it is", async () => {
    const headers = { "accept-encoding": "gzip, br" };
    const text = await ask(site, "/fr/", { headers });
    expect(text.headers["content-encoding"]).toBe("gzip");
    expect(text.headers.vary?.toLowerCase()).toBe("accept-encoding");
    expect(gunzipSync(text.body).toString("utf8")).toBe(page);
    const parquet = await ask(site, "/data/use.parquet", { headers });
    expect(parquet.headers["content-encoding"]).toBeUndefined();
    expect(parquet.headers["content-type"]).toBe("application/vnd.apache.parquet");
    expect(parquet.body.toString("utf8")).toBe("PAR1");
  });

  it("answers 304 to the tag that it gave, and only to that", async () => {
    const { headers } = await ask(site, "/fr/");
    const again = await ask(site, "/fr/", { headers: { "if-none-match": headers.etag ?? "" } });
    expect(again.status).toBe(304);
    expect(again.body.length).toBe(0);
    expect((await ask(site, "/fr/", { headers: { "if-none-match": '"other"' } })).status).toBe(200);
  });

  it("answers HEAD with the headers alone", async () => {
    const answer = await ask(site, "/fr/", { method: "HEAD" });
    expect(answer.status).toBe(200);
    expect(answer.headers["content-length"]).toBe(String(Buffer.byteLength(page)));
    expect(answer.body.length).toBe(0);
  });

  it("answers with 404.html and status 404 where there is no such file", async () => {
    const answer = await ask(site, "/en/nothing/");
    expect(answer.status).toBe(404);
    expect(answer.body.toString("utf8")).toBe("<h1>No such page</h1>");
    expect((await ask(site, "/fr/map/")).status, "a folder without an index").toBe(404);
    expect((await ask(site, "/data/use.parquet/")).status, "a file with a slash").toBe(404);
  });

  it.each([
    "/../secret.txt",
    "/fr/../../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/fr/..%2f..%2fsecret.txt",
    "/..%5csecret.txt",
    "/../dist-other/secret.txt",
    "/%00",
    "/%"
  ])("does not leave its folder: %s", async (path) => {
    const answer = await ask(site, path);
    expect(answer.status).toBe(404);
    expect(answer.body.toString("utf8")).toBe("<h1>No such page</h1>");
  });

  it("does not follow a link out of its folder", async () => {
    await symlink(join(folder, "secret.txt"), join(folder, "dist", "linked.txt"));
    expect((await ask(site, "/linked.txt")).status).toBe(404);
    await mkdir(join(folder, "dist", "linked"));
    await symlink(join(folder, "secret.txt"), join(folder, "dist", "linked", "index.html"));
    expect((await ask(site, "/linked/")).status).toBe(404);
    await symlink(folder, join(folder, "dist", "out"));
    expect((await ask(site, "/out/secret.txt")).status).toBe(404);
    const root = join(folder, "bare");
    await mkdir(root);
    await symlink(join(folder, "secret.txt"), join(root, "404.html"));
    const bare = await serveSite({ root, port: 0 });
    expect((await ask(bare, "/nothing")).body.toString()).toBe("Not found\n");
    await bare.close();
  });

  it("goes by its own names alone, so that no page can point one of its names here", async () => {
    const named = await serveSite({ root: join(folder, "dist"), port: 0, names: ["explorer.school"] });
    const statusFor = async (host: string): Promise<number> => (await ask(named, "/", { headers: { host } })).status;
    for (const host of ["localhost:1", "127.0.0.1", "[::1]:4321", "10.0.0.7:4321", "Explorer.School:80"])
      expect(await statusFor(host), host).toBe(200);
    for (const host of ["evil.example", "127.0.0.1.evil.example", "localhost.evil.example:4321"])
      expect(await statusFor(host), host).toBe(421);
    await named.close();
  });

  it("packs for nobody who refuses it", async () => {
    const encodingFor = async (accept: string): Promise<string | undefined> =>
      (await ask(site, "/fr/", { headers: { "accept-encoding": accept } })).headers["content-encoding"];
    for (const accept of ["gzip", "br, GZIP;q=0.5", "*", "deflate, *;q=0.1"])
      expect(await encodingFor(accept)).toBe("gzip");
    for (const accept of ["", "gzip;q=0", "gzip; q=0.0, br", "*;q=0", "gzip;q=0, *", "br", "bgzip-x"])
      expect(await encodingFor(accept), accept).toBeUndefined();
  });

  it("refuses what is not GET or HEAD", async () => {
    const answer = await ask(site, "/fr/", { method: "POST" });
    expect(answer.status).toBe(405);
    expect(answer.headers.allow).toBe("GET, HEAD");
  });

  it.each([
    ["map.SVG", "image/svg+xml"],
    ["duckdb-eh.wasm", "application/wasm"],
    ["duckdb-eh.wasm.gz", "application/gzip"],
    ["feed.xml", "application/xml"],
    ["list.json", "application/json; charset=utf-8"],
    ["app.js", "text/javascript; charset=utf-8"]
  ])("knows the type of %s", async (name, type) => {
    await writeFile(join(folder, "dist", name), "x");
    expect((await ask(site, `/${name}`)).headers["content-type"]).toBe(type);
  });

  it("takes the next port where one is busy", async () => {
    const busy = Number(new URL(site.url).port);
    const next = await serveSite({ root: join(folder, "dist"), port: busy });
    expect(Number(new URL(next.url).port)).toBeGreaterThan(busy);
    expect((await ask(next, "/fr/")).status).toBe(200);
    await next.close();
  });

  it("serves under a base path, and nothing outside it", async () => {
    const based = await serveSite({ root: join(folder, "dist"), port: 0, base: "project" });
    expect(new URL(based.url).pathname).toBe("/project/");
    expect((await ask(based, "/project/fr/")).body.toString("utf8")).toBe(page);
    expect((await ask(based, "/project")).headers.location).toBe("/project/");
    expect((await ask(based, "/project/fr")).headers.location).toBe("/project/fr/");
    expect((await ask(based, "/fr/")).status).toBe(404);
    expect((await ask(based, "/project//etc/passwd")).status).toBe(404);
    await based.close();
  });

  it("sends the policy of the page as a header when told to", async () => {
    expect((await ask(site, "/fr/")).headers["content-security-policy"]).toBeUndefined();
    const strict = await serveSite({ root: join(folder, "dist"), port: 0, policyHeader: true });
    expect((await ask(strict, "/fr/")).headers["content-security-policy"]).toBe(policy);
    await strict.close();
  });

  it("serves the new file after a rebuild", async () => {
    const path = join(folder, "dist", "changing.txt");
    await writeFile(path, "old");
    expect((await ask(site, "/changing.txt")).body.toString("utf8")).toBe("old");
    await writeFile(path, "newer");
    expect((await ask(site, "/changing.txt")).body.toString("utf8")).toBe("newer");
  });

  it("says so where there is nothing to serve", async () => {
    await expect(serveSite({ root: join(folder, "none"), port: 0 })).rejects.toThrow("nothing to serve");
  });
});

describe("toBasePath", () => {
  it.each([
    ["", "/"],
    ["/", "/"],
    ["project", "/project/"],
    ["/a/b", "/a/b/"]
  ])("%s becomes %s", (text, base) => {
    expect(toBasePath(text)).toBe(base);
  });
});

describe("policyOf", () => {
  it("reads the policy with its quotes, and is undefined without one", () => {
    expect(policyOf(page)).toBe(policy);
    expect(policyOf(`<meta content="img-src &#39;self&#39;" http-equiv="Content-Security-Policy">`)).toBe(
      "img-src 'self'"
    );
    expect(policyOf("<meta name=viewport content=x>")).toBeUndefined();
  });

  it("answers with part of a file where one is asked for, as who queries Parquet by its address does", async () => {
    const part = await ask(site, "/data/use.parquet", { headers: { range: "bytes=-2" } });
    expect([part.status, part.headers["content-range"], part.body.toString()]).toEqual([206, "bytes 2-3/4", "R1"]);
    expect((await ask(site, "/data/use.parquet", { headers: { range: "bytes=9-" } })).status).toBe(416);
    const whole = await ask(site, "/data/use.parquet");
    expect(whole.headers["accept-ranges"]).toBe("bytes");
    const resumed = async (ifRange: string | undefined): Promise<number> =>
      (await ask(site, "/data/use.parquet", { headers: { range: "bytes=2-", "if-range": ifRange } })).status;
    // A weak tag does not say that every byte is the same.
    expect(await resumed(whole.headers.etag)).toBe(200);
    expect(await resumed('"other"')).toBe(200);
    expect(await resumed(whole.headers["last-modified"])).toBe(206);
    expect(await resumed("Thu, 01 Jan 1970 00:00:00 GMT")).toBe(200);
  });
});
