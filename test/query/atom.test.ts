import { XMLParser } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { formatAtom, instantOf, stableId } from "../../src/query/atom.ts";

const feed = {
  id: stableId("feed", "en", "country KEN"),
  title: 'Kenya & "others" <new>',
  subtitle: "What changed",
  language: "en",
  author: "Explorer",
  updated: instantOf("2026-07"),
  self: "https://example.org/en/feeds/country/ken.xml",
  link: "https://example.org/en/country/ken/?a=1&b=2",
  rights: "By row",
  entries: [
    {
      id: stableId("change", "internet-use", "KEN"),
      title: "Internet use",
      updated: instantOf("2026-07-05"),
      link: "https://example.org/en/receipt/country/ken/",
      paragraphs: ["2021: 3 → 4", "a < b"]
    }
  ]
};

describe("formatAtom", () => {
  it("is well-formed, and says to a reader what was put in", () => {
    const xml = formatAtom(feed);
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- this version still checks that it is well-formed
    const read = new XMLParser({ ignoreAttributes: false }).parse(xml, true) as {
      feed: { title: string; entry: { content: { "#text": string } }; link: { "@_href": string }[] };
    };
    expect(read.feed.title).toBe('Kenya & "others" <new>');
    expect(read.feed.link[1]?.["@_href"]).toBe(feed.link);
    expect(read.feed.entry.content["#text"]).toBe("<p>2021: 3 → 4</p><p>a &lt; b</p>");
  });
});

describe("stableId", () => {
  it("is a UUID that depends on nothing but its parts", () => {
    expect(stableId("a", "b")).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-8[\da-f]{3}-[\da-f]{12}$/);
    expect(stableId("a", "b")).toBe(stableId("a", "b"));
    expect(stableId("a", "b")).not.toBe(stableId("ab"));
  });
});

describe("instantOf", () => {
  it("takes the first moment of what is known", () => {
    expect(["2026", "2026-07", "2026-07-17"].map(instantOf)).toEqual([
      "2026-01-01T00:00:00Z",
      "2026-07-01T00:00:00Z",
      "2026-07-17T00:00:00Z"
    ]);
    expect(() => instantOf("48.2.0")).toThrow("not a date");
  });
});
