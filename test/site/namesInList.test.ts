import { describe, expect, it } from "vitest";
import { namesInList } from "../../src/site/namesInList.ts";

describe("names in a list", () => {
  it("stand apart from what joins them, with those in another language marked", () => {
    const names = [
      { name: "Español", isForeign: false },
      { name: "Iban", isForeign: true }
    ];
    expect(namesInList("Español e Iban", names)).toEqual([
      { text: "Español", isForeign: false },
      { text: " e ", isForeign: false },
      { text: "Iban", isForeign: true }
    ]);
    expect(namesInList("", [])).toEqual([]);
  });

  it("are refused where the list lacks one", () => {
    expect(() => namesInList("a, b", [{ name: "c", isForeign: false }])).toThrow('"c" is not in "a, b"');
  });
});
