import { describe, expect, it } from "vitest";
import type { AreaCode } from "../../src/model/area.ts";
import { embedParameters } from "../../src/state/embedParameters.ts";
import { defaultMapState, parseMapState, type MapScope } from "../../src/state/mapState.ts";

const margins: MapScope = {
  dimensions: [{ id: "sex", codes: ["_T", "F", "M"] }],
  periods: [2015, 2017, 2020],
  slices: ["total", "sex-F", "sex-M"],
  regions: ["world", "africa"],
  areas: ["KEN", "UGA"] as unknown as readonly AreaCode[]
};

describe("an address", () => {
  it("tells parameters that are not its own, and those said twice, but none that count readers", () => {
    expect(parseMapState("?utm_source=x&fbclid=y&reason=OTHER&__proto__=1", margins)).toEqual({
      state: defaultMapState(margins),
      problems: [
        { parameter: "reason", value: "OTHER" },
        { parameter: "__proto__", value: "1" }
      ]
    });
    expect(parseMapState("?year=2017&year=2020&year=2017", margins)).toEqual({
      state: { ...defaultMapState(margins), year: 2017 },
      problems: [{ parameter: "year", value: "2020" }]
    });
    expect(parseMapState("?show=list&appearance=dark", margins, embedParameters).problems).toEqual([]);
    expect(parseMapState("?show=list", margins).problems).toEqual([{ parameter: "show", value: "list" }]);
  });

  it("tells a thousand areas that it does not know once each, and at once", () => {
    const unknown = Array.from({ length: 60_000 }, (_, index) => `X${String(index % 30_000)}`);
    const before = performance.now();
    const { state, problems } = parseMapState(`?area=${["KEN", ...unknown, "KEN"].join("~")}`, margins);
    expect(performance.now() - before).toBeLessThan(1000);
    expect(state.areas).toEqual(["KEN"]);
    expect(problems).toHaveLength(30_000);
  });
});
