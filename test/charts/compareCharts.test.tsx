import { renderToStaticMarkup } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { DotPlot } from "../../src/charts/DotPlot.tsx";
import { LineChart } from "../../src/charts/LineChart.tsx";
import { ScatterPlot } from "../../src/charts/ScatterPlot.tsx";
import { SlopeChart } from "../../src/charts/SlopeChart.tsx";

describe("DotPlot", () => {
  const rows = [
    { id: "AAA", name: "Aland", href: "/aaa/", first: 20, second: 60, text: "20 → 60", className: "s0" },
    { id: "ssf", name: "A group", first: undefined, second: 80, text: "no data → 80", className: "s1" }
  ];

  it("draws a line only where both dots are", () => {
    const plot = <DotPlot rows={rows} domain={[0, 100]} names={["Women", "Men"]} />;
    expect(renderToStaticMarkup(plot).match(/class="gap"/g)).toHaveLength(1);
  });
});

describe("LineChart", () => {
  const frame = { label: "Bounds", years: [2010, 2012], domain: [0, 100], xTicks: [], yTicks: [] } as const;
  const points = [
    { period: 2010, value: 20, high: 40, estimated: false },
    { period: 2011, value: 30, high: 60, estimated: false }
  ];

  it("draws a range as a band, as an upright line where it is one year, and a lone figure as before", () => {
    const html = (count: number): string =>
      renderToStaticMarkup(
        <LineChart {...frame} series={[{ id: "A", name: "A", className: "s0", points: points.slice(0, count) }]} />
      );
    expect(html(2)).toContain('class="band" d="M0 80L50 70L50 40L0 60Z"');
    expect(html(1)).toContain('class="span" d="M0 80L0 60"');
    const lone = [{ id: "A", name: "A", className: "s0", points: [{ period: 2010, value: 20, estimated: false }] }];
    expect(renderToStaticMarkup(<LineChart {...frame} series={lone} />)).not.toMatch(/band|span/);
  });
});

describe("SlopeChart", () => {
  const line = { name: "Aland", className: "s0", fromText: "10", toText: "90", estimated: false };

  it("draws a range as a band between its bounds, and names it in the middle", () => {
    const range = { ...line, id: "AAA", from: 10, fromHigh: 30, to: 50, toHigh: 90 };
    const chart = <SlopeChart label="Wide" lines={[range]} domain={[0, 100]} heads={["2010", "2020"]} />;
    const html = renderToStaticMarkup(chart);
    expect(html).toContain('class="band" d="M0 90L100 50V10L0 70Z"');
    expect(html).toContain('d="M0 90L100 50M0 70L100 10"');
    expect(html).toMatch(/y="30%" dx="8"/);
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

  it("writes a name before its circle where it would leave the plot", () => {
    const name = (x: number): string =>
      renderToStaticMarkup(plot([{ ...dot, id: "AAA", name: "Aland", x, chosen: true }]))
        .split('class="name')
        .at(-1) ?? "";
    expect(name(9900)).toMatch(/^ chosen before" .*dx="-8"/);
    expect(name(1000)).toMatch(/^ chosen" .*dx="8"/);
  });

  it("puts a logarithm where it is asked to", () => {
    const one = [{ ...dot, id: "AAA", name: "Aland", x: 1000 }];
    expect(renderToStaticMarkup(plot(one))).toContain('cx="50%"');
    expect(renderToStaticMarkup(plot(one, false))).toContain('cx="9.09%"');
  });

  it("leaves away a name that would lie on another, never that of a chosen area", () => {
    const near = (id: string, chosen: boolean) => ({ ...dot, id, name: `Name of ${id}`, x: 1000, chosen });
    const names = (dots: Parameters<typeof plot>[0]) =>
      [...renderToStaticMarkup(plot(dots)).matchAll(/<tspan[^>]*dx="([^"]+)" dy="([^"]+)">Name of/g)].map(
        ([, dx, dy]) => [dx, dy].join()
      );
    // One stands behind its circle, one before it.
    expect(names(["AAA", "BBB", "CCC"].map((id) => near(id, false)))).toEqual(["8,4", "-8,4"]);
    const chosen = names(["AAA", "BBB", "CCC", "DDD"].map((id) => near(id, true)));
    expect(chosen).toHaveLength(4);
    expect(new Set(chosen).size).toBe(4);
  });

  it("breaks a long name, so that it fits into half of a phone", () => {
    const name = "United Kingdom of Great Britain and Northern Ireland";
    const html = renderToStaticMarkup(plot([{ ...dot, id: "GBR", name, x: 9000, chosen: true }]));
    const lines = [...html.matchAll(/dy="(-?\d+)">([^<]+)<\/tspan>/g)].map(([, dy, text]) => [dy, text]);
    expect(lines).toEqual([
      ["-12", "United Kingdom of"],
      ["16", "Great Britain and"],
      ["16", "Northern Ireland"]
    ]);
  });
});
