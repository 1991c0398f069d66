import { describe, expect, it } from "vitest";
import { headersFor, parseHeaderRules } from "../../../scripts/publish/hostHeaders.ts";

const rules = parseHeaderRules(`# a comment
/data/*
  Access-Control-Allow-Origin: *
/:language/embed/*
  Content-Security-Policy: frame-ancestors *
/en/*
  Content-Security-Policy: frame-ancestors 'self'
/404.html
  X-Robots-Tag: noindex
`);

describe("the rules of _headers", () => {
  it("hold for one part of a path, or for all that follows", () => {
    expect([...headersFor(rules, "/data/a/b.json")]).toEqual([["access-control-allow-origin", "*"]]);
    expect(headersFor(rules, "/fr/embed/map/use/").get("content-security-policy")).toBe("frame-ancestors *");
    expect(headersFor(rules, "/a/b/embed/map/").size).toBe(0);
    expect(headersFor(rules, "/404xhtml").size).toBe(0);
  });

  it("add up where two hold, as on the hosts that read them", () => {
    expect(headersFor(rules, "/en/embed/x/").get("content-security-policy")).toBe(
      "frame-ancestors *, frame-ancestors 'self'"
    );
  });

  it("are refused where a line is neither a path nor a header", () => {
    expect(() => parseHeaderRules("/a\n  nothing")).toThrow(`_headers: "  nothing"`);
    expect(() => parseHeaderRules("  X-Y: z")).toThrow("_headers");
  });
});
