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

  it("opens to scripts of other sites what an embed in a sandbox loads, and the data", () => {
    const open = [...dist.paths].filter((path) => /^(?:assets|charts|data|oembed|r)\/|^embed\.js$/.test(path));
    expect(open.length).toBeGreaterThan(1000);
    expect(open.filter((file) => sent(file, "access-control-allow-origin") !== "*")).toEqual([]);
    expect(sent("en/index.html", "access-control-allow-origin")).toBeUndefined();
  });
});
