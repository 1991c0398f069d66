import { render } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { LineChart } from "../../src/charts/LineChart.tsx";
import type { LinePoint } from "../../src/charts/lineSegments.ts";

describe("a measurement between estimates", () => {
  const chart = (points: readonly LinePoint[]): string =>
    render(
      <LineChart
        label=""
        years={[2000, 2004]}
        domain={[0, 100]}
        xTicks={[]}
        yTicks={[]}
        series={[{ id: "AAA", name: "", className: "main", points }]}
      />
    );
  const point = (period: number, estimated: boolean): LinePoint => ({ period, value: 50, estimated });

  it("is a dot on the dashes, also where it is the last", () => {
    const html = chart([2000, 2001, 2002, 2003, 2004].map((year) => point(year, year % 2 === 1)));
    expect(html).toContain('class="dot" d="M0 50h0M50 50h0M100 50h0"');
  });

  it("has no dot where a line without dashes leads to it", () => {
    expect(chart([2000, 2001, 2002, 2003].map((year) => point(year, year > 2001)))).not.toContain("dot");
  });
});
