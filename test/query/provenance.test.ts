import { describe, expect, it } from "vitest";
import { licenceReader } from "../../src/query/provenance.ts";
import type { Manifest } from "../../src/model/source.ts";

const manifest = { sources: [{ id: "free-file", licenceClass: "free" }] } as unknown as Manifest;

describe("the licence of a source", () => {
  it("is the class that the manifest has, and unclear where it has none", () => {
    const licenceOf = licenceReader(manifest);
    expect(["free-file", "other", "free-file+other"].map((source) => licenceOf(source))).toEqual([
      "free",
      "unclear",
      "unclear"
    ]);
  });

  it("is asked of a source alone: a list that is mapped by it hands on itself, which nobody can remember it by", () => {
    const texts: string[] = [];
    const list = Object.assign(["free-file", "free-file"], {
      toString: () => {
        texts.push("the whole list");
        return "";
      }
    });
    expect(list.map(licenceReader(manifest))).toEqual(["free", "free"]);
    expect(texts).toEqual([]);
  });
});
