import { renderToStaticMarkup } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { YearBars } from "../../src/charts/YearBars.tsx";

const chart = (
  <YearBars
    label="Two years of two parts"
    className="p-absence"
    parts={[
      { id: "a", name: "Measured", className: "q3" },
      { id: "b", name: "Estimated", className: "q3 e" },
      { id: "c", name: "Nobody", className: "s0" }
    ]}
    bars={[
      { label: "2023", values: [30, 50, 20] },
      { label: "2024", values: [40, 20, 0] }
    ]}
    top={200}
    yTicks={[{ value: 100, label: "100" }]}
  />
);

describe("YearBars", () => {
  it("puts each part on top of those before, and names those of the last bar", () => {
    const html = renderToStaticMarkup(chart);
    expect(html).toContain('<rect class="q3 e" x="6.25%" width="37.5%" y="60%" height="25%"');
    expect(html.match(/<rect/g)).toHaveLength(5);
    expect(html).toContain(">Estimated</text>");
    expect(html).not.toContain(">Nobody</text>");
  });
});
