import { describe, expect, it } from "vitest";
import { headersFor, parseHeaderRules } from "../../scripts/publish/hostHeaders.ts";
import { openDist } from "./dist.ts";
import { pageKindOf } from "./pageKind.ts";

const dist = openDist();
const rules = parseHeaderRules(dist.text("_headers"));
const sent = (file: string, name: string): string | undefined =>
  headersFor(rules, `/${file.replace(/index\.html$/, "")}`).get(name);

describe("what a host is asked to send", () => {
  it("lets an embed stand in any page, and every other page in this site alone", () => {
    const pages = [...dist.paths].filter((path) => path.endsWith(".html"));
    expect(pages.length).toBeGreaterThan(1000);
    const wrong = pages.filter(
      (file) =>
        sent(file, "content-security-policy") !== `frame-ancestors ${pageKindOf(file) === "embed" ? "*" : "'self'"}`
    );
    expect(wrong).toEqual([]);
  });

  it("sends one value of each header alone: hosts add up what two rules say", () => {
    const values = new Map<string, Set<string>>();
    for (const { headers } of rules)
      for (const [name, value] of headers) values.set(name, (values.get(name) ?? new Set()).add(value));
    const doubled = [...dist.paths].flatMap((file) =>
      [...headersFor(rules, `/${file.replace(/index\.html$/, "")}`)]
        .filter(([name, value]) => values.get(name)?.has(value) !== true)
        .map(([name, value]) => `${file}: ${name}: ${value}`)
    );
    expect(doubled).toEqual([]);
  });

  it("keeps what its name dates, and asks again for the rest", () => {
    const wrong = [...dist.paths].filter((file) => {
      const isDated = /^(?:assets|kept|workers)\/|^r\/[^/]+\/data\//.test(file);
      const isPage = file.endsWith(".html");
      const cache = sent(file, "cache-control") ?? "";
      return isDated
        ? !cache.includes("immutable")
        : isPage
          ? !cache.includes("must-revalidate")
          : cache.includes("immutable");
    });
    expect(wrong).toEqual([]);
  });

  it("gives every worker a policy of its own", () => {
    const workers = [...dist.paths].filter((file) => /^workers\/|^engine\/.*[Ww]orker.*\.js$/.test(file));
    expect(workers.length).toBeGreaterThan(2);
    for (const file of workers) expect(sent(file, "content-security-policy"), file).toContain("default-src 'none'");
    // The reader of workbooks unpacks in workers of its own, which it starts from a blob.
    const policy = sent(workers.find((file) => file.includes("tableWorker")) ?? "", "content-security-policy");
    expect(policy).toContain("worker-src 'self' blob:");
  });

  it("opens to scripts of other sites what an embed in a sandbox loads, and the data", () => {
    const open = [...dist.paths].filter((path) => /^(?:assets|charts|data|oembed|outlines|r)\/|^embed\.js$/.test(path));
    expect(open.length).toBeGreaterThan(1000);
    expect(open.filter((file) => sent(file, "access-control-allow-origin") !== "*")).toEqual([]);
    expect(sent("en/index.html", "access-control-allow-origin")).toBeUndefined();
  });
});
