import { describe, expect, it } from "vitest";
import { ituOrigin, ituStatus } from "../../../../scripts/ingest/sources/ituStatus.ts";

describe("a source that is no name", () => {
  it.each(["", "  ", "[object Object]", "[object Object]\n"])(
    "leaves %j without origin, and not measured",
    (source) => {
      expect(ituOrigin(source)).toBe("");
      expect(ituStatus(source, "")).toBe("_U");
    }
  );

  it("is told from a name beside it, and from an estimate", () => {
    expect(ituOrigin("[object Object]\nNational statistics office")).toBe("National statistics office");
    expect(ituStatus("[object Object]", "ITU estimate")).toBe("E");
    expect(ituStatus("National statistics office", "")).toBe("A");
  });
});

describe("an estimate", () => {
  it.each(["ITU estiamte.", "ITU estiamate based on National Institute of Statistics"])("is %j, misspelt", (source) => {
    expect(ituStatus(source, "")).toBe("E");
  });

  it("of the ITU alone names nobody else", () => {
    expect(ituOrigin("ITU estiamte.")).toBe("ITU estimate");
  });
});
