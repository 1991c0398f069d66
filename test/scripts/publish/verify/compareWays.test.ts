import { describe, expect, it } from "vitest";
import type { Field } from "../../../../scripts/publish/verify/figures.ts";
import { compareWays, type Way } from "../../../../scripts/publish/verify/compareWays.ts";

const way = (name: string, figures: Record<string, Record<string, Field>>): Way => ({
  name,
  figures: new Map(Object.entries(figures))
});

describe("compareWays", () => {
  it("counts the fields and finds no fault in the last bit", () => {
    const one = way("TypeScript", { "use KEN 2024": { value: 0.1 + 0.2, status: "A", note: undefined } });
    const other = way("SQL", { "use KEN 2024": { value: 0.3, status: "A" } });
    expect(compareWays("use", one, other)).toEqual({ name: "use", compared: 2, faults: [] });
  });

  it.each<[string, Record<string, Field>, string]>([
    ["another number", { value: 41, status: "A" }, "KEN: value 40 (one), 41 (other)"],
    ["another word", { value: 40, status: "E" }, "KEN: status A (one), E (other)"],
    ["a field that is missing", { value: 40 }, "KEN: status A (one), nothing (other)"],
    ["a field too many", { value: 40, status: "A", rank: 3 }, "KEN: rank nothing (one), 3 (other)"],
    ["a word for a number", { value: "40", status: "A" }, "KEN: value 40 (one), 40 (other)"]
  ])("names %s", (_, fields, fault) => {
    const one = way("one", { KEN: { value: 40, status: "A" } });
    expect(compareWays("use", one, way("other", { KEN: fields })).faults).toEqual([fault]);
  });

  it("names figures that only one of them has", () => {
    const { faults } = compareWays("use", way("one", { KEN: { value: 1 } }), way("other", { UGA: { value: 2 } }));
    expect(faults).toEqual(["KEN: value 1 (one), nothing (other)", "UGA: nothing (one), value 2 (other)"]);
  });

  it("takes the agreement that it is given", () => {
    const rounded = compareWays(
      "use",
      way("one", { KEN: { value: 40 } }),
      way("other", { KEN: { value: 40.04 } }),
      () => true
    );
    expect(rounded.faults).toEqual([]);
  });
});
