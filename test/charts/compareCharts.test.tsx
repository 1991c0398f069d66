import { renderToStaticMarkup } from "preact-render-to-string";
import type { VNode } from "preact";
import { describe, expect, it } from "vitest";
import { DotPlot } from "../../src/charts/DotPlot.tsx";
import { ScatterPlot } from "../../src/charts/ScatterPlot.tsx";
import { SlopeChart } from "../../src/charts/SlopeChart.tsx";

/** The markup, an element a line, so that a change can be reviewed. */
const markup = (node: VNode): string => `${renderToStaticMarkup(node).replaceAll("><", ">\n<")}\n`;
const file = (name: string): string => `__snapshots__/${name}`;

describe("DotPlot", () => {
  const rows = [
    { id: "AAA", name: "Aland", href: "/aaa/", first: 20, second: 60, text: "20 → 60", className: "s0" },
    { id: "ssf", name: "A group", first: undefined, second: 80, text: "no data → 80", className: "s1" }
  ];

  it("is the picture that was reviewed: a line only where both dots are", async () => {
    const plot = <DotPlot rows={rows} domain={[0, 100]} names={["Women", "Men"]} />;
    expect(renderToStaticMarkup(plot).match(/class="gap"/g)).toHaveLength(1);
    await expect(markup(plot)).toMatchFileSnapshot(file("dot-plot.html"));
  });
});

describe("SlopeChart", () => {
  const line = { name: "Aland", className: "s0", fromText: "10", toText: "90", estimated: false };

  it("is the picture that was reviewed: estimates dashed, labels apart", async () => {
    const lines = [
      { ...line, id: "AAA", from: 10, to: 90 },
      {
        ...line,
        id: "BBB",
        name: "Bland",
        className: "s1",
        from: 11,
        to: 20,
        fromText: "11",
        toText: "20",
        estimated: true
      }
    ];
    const chart = <SlopeChart label="Two rose" lines={lines} domain={[0, 100]} heads={["2010", "2020"]} />;
    await expect(markup(chart)).toMatchFileSnapshot(file("slope-chart.html"));
  });
});

describe("ScatterPlot", () => {
  const dot = { y: 50, radius: 5, className: "c0", chosen: false, description: "both figures" };
  const plot = (dots: Parameters<typeof ScatterPlot>[0]["dots"], logX = true) => (
    <ScatterPlot
      label="Richer countries are more online"
      dots={dots}
      xTicks={[100, 1000, 10_000].map((value) => ({ value, label: String(value) }))}
      yTicks={[0, 100].map((value) => ({ value, label: String(value) }))}
      xName="Income"
      yName="Use"
      logX={logX}
    />
  );

  it("is the picture that was reviewed: large circles below, chosen ones named", async () => {
    const dots = [
      { ...dot, id: "AAA", name: "Aland", x: 1000, chosen: true },
      { ...dot, id: "BBB", name: "Bland", x: 5000, y: 80, radius: 20 }
    ];
    await expect(markup(plot(dots))).toMatchFileSnapshot(file("scatter-plot.html"));
  });

  it("puts a logarithm where it is asked to", () => {
    const one = [{ ...dot, id: "AAA", name: "Aland", x: 1000 }];
    expect(renderToStaticMarkup(plot(one))).toContain('cx="50%"');
    expect(renderToStaticMarkup(plot(one, false))).toContain('cx="9.09%"');
  });

  it("leaves away a name that would lie on another, never that of a chosen area", () => {
    const near = (id: string, chosen: boolean) => ({ ...dot, id, name: `Name of ${id}`, x: 1000, chosen });
    const names = (dots: Parameters<typeof plot>[0]) => renderToStaticMarkup(plot(dots)).match(/Name of \w+<\/text>/g);
    expect(names([near("AAA", false), near("BBB", false)])).toHaveLength(1);
    expect(names([near("AAA", true), near("BBB", true)])).toHaveLength(2);
  });
});
