import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { runInNewContext } from "node:vm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { headersFor, parseHeaderRules } from "../../../scripts/publish/hostHeaders.ts";
import { hostFiles } from "../../../scripts/publish/hosting/hostFiles.ts";
import { everywhere, hostRules, pageFolders, patternOf } from "../../../scripts/publish/hosting/hostRules.ts";

/** Files of each kind, by the address that is asked for. */
const samples: Readonly<Record<string, string>> = {
  "/": "index.html",
  "/en/": "en/index.html",
  "/fr/map/internet-use/": "fr/map/internet-use/index.html",
  "/en/country/ken/": "en/country/ken/index.html",
  "/ar/skills/": "ar/skills/index.html",
  "/en/embed/map/internet-use/": "en/embed/map/internet-use/index.html",
  "/r/2026-07-abc/en/embed/map/internet-use/": "r/2026-07-abc/en/embed/map/internet-use/index.html",
  "/r/2026-07-abc/data/internet-use/total.json": "r/2026-07-abc/data/internet-use/total.json",
  "/r/2026-07-abc/charts/map/internet-use.en.svg": "r/2026-07-abc/charts/map/internet-use.en.svg",
  "/charts/map/internet-use.en.svg": "charts/map/internet-use.en.svg",
  "/charts/country/ken.en.svg": "charts/country/ken.en.svg",
  "/data/internet-use/total.json": "data/internet-use/total.json",
  "/data/country/ken.csv": "data/country/ken.csv",
  "/outlines/africa.json": "outlines/africa.json",
  "/oembed/en/map/internet-use.json": "oembed/en/map/internet-use.json",
  "/assets/figure.abc.js": "assets/figure.abc.js",
  "/engine/world.json": "engine/world.json",
  "/embed.js": "embed.js",
  "/icon.svg": "icon.svg",
  "/nothing/here": ""
};
const dependent = [...new Set(hostRules().flatMap(({ headers }) => Object.keys(headers)))];

/** What the table of rules says of an address, by small names. */
function expected(path: string): Readonly<Record<string, string>> {
  const rule = hostRules().find(({ places }) => places.some((place) => new RegExp(patternOf(place)).test(path)));
  return Object.fromEntries(
    Object.entries({ ...everywhere, ...rule?.headers }).map(([name, value]) => [name.toLowerCase(), value])
  );
}

/** The headers that the rules speak of, among those of an answer. */
const spokenOf = (headerOf: (name: string) => string | null | undefined): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...Object.keys(everywhere), ...dependent].flatMap((name) => {
      const value = headerOf(name.toLowerCase());
      return value === null || value === undefined || value === "" ? [] : [[name.toLowerCase(), value]];
    })
  );

describe("the configurations of hosts", () => {
  it("are what the one table of rules says: npm run hosts writes them", () => {
    for (const [path, text] of hostFiles()) expect(readFileSync(path, "utf8"), path).toBe(text);
  });

  it("have one rule at most for each file, so that nothing adds up", () => {
    const patterns = hostRules().flatMap(({ places }) => places.map((place) => new RegExp(patternOf(place))));
    for (const path of Object.keys(samples)) {
      const found = patterns.filter((pattern) => pattern.test(path));
      expect(found.length, path).toBe(["/icon.svg", "/nothing/here"].includes(path) ? 0 : 1);
    }
    expect(pageFolders()).toEqual(expect.arrayContaining(["analyse", "country", "map", "skills", "unconnected"]));
    expect(pageFolders()).not.toContain("embed");
  });

  it("name no hash of a script, which a new build would make stale", () => {
    for (const [path, text] of hostFiles()) expect(text, path).not.toMatch(/sha(?:256|384|512)-/);
  });

  it("are _headers that keep to the limits of Cloudflare Pages, and say the same", () => {
    const text = hostFiles().get("public/_headers") ?? "";
    const rules = parseHeaderRules(text);
    expect(rules.length).toBeLessThanOrEqual(100);
    expect(Math.max(...text.split("\n").map(({ length }) => length))).toBeLessThanOrEqual(2000);
    for (const path of Object.keys(samples)) {
      const sent = headersFor(rules, path);
      expect(
        spokenOf((name) => sent.get(name)),
        path
      ).toEqual(expected(path));
    }
  });

  it("are a function of CloudFront that says the same", () => {
    const code = hostFiles().get("docs/hosting/cloudfront-function.js") ?? "";
    for (const path of Object.keys(samples)) {
      const event = { request: { uri: path }, response: { headers: {} } };
      const { headers } = runInNewContext(`${code};handler(event)`, { event }) as {
        readonly headers: Readonly<Record<string, { readonly value: string }>>;
      };
      expect(
        spokenOf((name) => headers[name]?.value),
        path
      ).toEqual(expected(path));
    }
  });
});

/** A free port of this machine. */
function freePort(): Promise<number> {
  return new Promise((accept) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      server.close(() => accept(port));
    });
  });
}

/** The status of an answer; `fetch` would say "no-cache" beside a tag. */
function statusOf(url: string, headers: Readonly<Record<string, string>>): Promise<number | undefined> {
  return new Promise((accept, reject) => {
    get(url, { headers }, (answer) => {
      answer.resume();
      accept(answer.statusCode);
    }).on("error", reject);
  });
}

interface Program {
  readonly command: string;
  readonly version: readonly string[];
  /** Returns its own file around ours, and how it is started with that. */
  readonly configure: (text: string, folder: string, port: number) => string;
  readonly run: (file: string, folder: string) => readonly string[];
}

const modules = "/usr/lib/apache2/modules";
const programs: Readonly<Record<string, Program>> = {
  "docs/hosting/nginx.conf": {
    command: "nginx",
    version: ["-v"],
    configure: (text, folder, port) =>
      `daemon off; pid ${folder}/pid; error_log ${folder}/error.log; events {}
       http { access_log off; client_body_temp_path ${folder}/a; proxy_temp_path ${folder}/b; fastcgi_temp_path ${folder}/c;
       uwsgi_temp_path ${folder}/d; scgi_temp_path ${folder}/e;
       ${text.replace("listen 80", `listen 127.0.0.1:${String(port)}`).replace("/srv/explorer/dist", `${folder}/dist`)} }`,
    run: (file, folder) => ["-e", `${folder}/error.log`, "-c", file]
  },
  "docs/hosting/Caddyfile": {
    command: "caddy",
    version: ["version"],
    configure: (text, folder, port) =>
      `{\n    admin off\n    auto_https off\n}\n${text
        .replace("explorer.test {", `http://127.0.0.1:${String(port)} {`)
        .replace("/srv/explorer/dist", `${folder}/dist`)}`,
    run: (file) => ["run", "--adapter", "caddyfile", "--config", file]
  },
  "docs/hosting/apache.conf": {
    command: "apache2",
    version: ["-v"],
    configure: (text, folder, port) =>
      `${["mpm_event", "authz_core", "mime", "dir", "headers", "deflate", "filter"].map((name) => `LoadModule ${name}_module ${modules}/mod_${name}.so`).join("\n")}
Listen 127.0.0.1:${String(port)}
ServerName localhost
PidFile ${folder}/pid
ErrorLog ${folder}/error.log
TypesConfig /etc/mime.types
DocumentRoot ${folder}/dist
<Directory ${folder}/dist>
Require all granted
AllowOverride All
</Directory>
DefaultRuntimeDir ${folder}
${text}`,
    run: (file) => ["-D", "FOREGROUND", "-f", file]
  }
};

for (const [path, program] of Object.entries(programs)) {
  const isThere = spawnSync(program.command, program.version).status === 0;
  describe.skipIf(!isThere)(`${path}, asked of ${program.command} itself`, () => {
    let folder = "";
    let url = "";
    let server: ChildProcess | undefined;

    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), "host-"));
      spawnSync("chmod", ["755", folder]);
      for (const file of [...Object.values(samples), "404.html"].filter((each) => each !== "")) {
        mkdirSync(dirname(join(folder, "dist", file)), { recursive: true });
        writeFileSync(join(folder, "dist", file), `${file} `.repeat(400));
      }
      const port = await freePort();
      url = `http://127.0.0.1:${String(port)}`;
      writeFileSync(join(folder, "own.conf"), program.configure(readFileSync(path, "utf8"), folder, port));
      const spoken: Buffer[] = [];
      server = spawn(program.command, program.run(join(folder, "own.conf"), folder), {
        stdio: ["ignore", "pipe", "pipe"],
        env: { ...process.env, HOME: folder }
      });
      for (const stream of [server.stdout, server.stderr]) stream?.on("data", (part: Buffer) => spoken.push(part));
      for (let tries = 0; ; tries++) {
        const answers = await fetch(url).then(
          () => true,
          () => false
        );
        if (answers) return;
        if (tries > 80) throw new Error(`${program.command} does not answer: ${Buffer.concat(spoken).toString()}`);
        await new Promise((accept) => setTimeout(accept, 100));
      }
    }, 20_000);

    afterAll(() => {
      server?.kill();
      rmSync(folder, { recursive: true, force: true });
    });

    it("sends what the rules say with each kind of file", async () => {
      for (const [address, file] of Object.entries(samples)) {
        const answer = await fetch(url + address);
        expect(answer.status, address).toBe(file === "" ? 404 : 200);
        expect((await answer.text()).split(" ")[0], address).toBe(file === "" ? "404.html" : file);
        if (file !== "")
          expect(
            spokenOf((name) => answer.headers.get(name)),
            address
          ).toEqual(expected(address));
        expect(answer.headers.get("x-content-type-options"), address).toBe("nosniff");
      }
    });

    it("packs text for those who take it, gives the same back as not new, and leads to the folder", async () => {
      const packed = await fetch(`${url}/en/`, { headers: { "accept-encoding": "gzip" } });
      expect(packed.headers.get("content-encoding")).toBe("gzip");
      const tag = packed.headers.get("etag") ?? "";
      expect(await statusOf(`${url}/en/`, { "accept-encoding": "gzip", "if-none-match": tag })).toBe(304);
      const bare = await fetch(`${url}/en`, { redirect: "manual" });
      expect([301, 302, 308]).toContain(bare.status);
      expect(new URL(bare.headers.get("location") ?? "", url).pathname).toBe("/en/");
    });
  });
}
