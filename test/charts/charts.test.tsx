import { renderToStaticMarkup } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { BubbleMap } from "../../src/charts/BubbleMap.tsx";
import { ChartDefs } from "../../src/charts/ChartDefs.tsx";
import { Choropleth } from "../../src/charts/Choropleth.tsx";
import { LineChart } from "../../src/charts/LineChart.tsx";
import { RankedBars } from "../../src/charts/RankedBars.tsx";
import { SizeLegend } from "../../src/charts/SizeLegend.tsx";
import { StackedBars } from "../../src/charts/StackedBars.tsx";
import { StripPlot } from "../../src/charts/StripPlot.tsx";
import { Sparkline } from "../../src/charts/Sparkline.tsx";
import { code, fixtureWorld } from "./fixtureWorld.ts";

const classes: Readonly<Record<string, string>> = { AAA: "q3", BBB: "q1 e", CCC: "nd" };
const map = {
  world: fixtureWorld,
  label: "Two of three countries have data",
  className: "p-presence",
  classOf: (area: string) => classes[area] ?? "nd",
  describe: (area: string) => `${area} & its value`
};

const points = [
  { period: 2000, value: 10, estimated: false },
  { period: 2001, value: 20, estimated: false },
  { period: 2002, value: 30, estimated: true },
  { period: 2004, value: 40, estimated: false },
  { period: 2006, value: 60, estimated: false },
  { period: 2007, value: 90, estimated: false }
];

describe("Choropleth", () => {
  it("hatches what has no data, and names every area", () => {
    const svg = renderToStaticMarkup(<Choropleth {...map} />);
    expect(svg).toContain('<circle data-area="CCC" class="nd" cx="150" cy="50" r="6"><title>CCC &amp; its value');
    expect(svg.match(/data-area=/g)).toHaveLength(3);
    expect(svg).toContain('role="img" aria-label="Two of three countries have data"');
  });

  it("has no style attribute, which the site's policy forbids", () => {
    expect(renderToStaticMarkup(<Choropleth {...map} />)).not.toMatch(/style=|fill=/);
  });
});

describe("BubbleMap", () => {
  const counts: Readonly<Record<string, number>> = { AAA: 100, BBB: 400, CCC: 0 };
  const bubbles = (
    <BubbleMap
      {...map}
      areas={["AAA", "BBB", "CCC"].map(code)}
      value={(area) => counts[area]}
      largest={400}
      className="p-absence"
    />
  );

  it("gives a quarter of the count half of the radius, the large one beneath, and none for nothing", () => {
    const radii = [...renderToStaticMarkup(bubbles).matchAll(/data-area="(\w+)".*? r="([\d.]+)"/g)];
    expect(radii.map(([, area, r]) => [area, Number(r)])).toEqual([
      ["BBB", 96],
      ["AAA", 48]
    ]);
  });
});

describe("SizeLegend", () => {
  it("shows circles as wide as on the map", () => {
    const legend = (
      <SizeLegend
        title="People offline"
        mapWidth={1920}
        largest={400}
        steps={[
          { value: 100, label: "100" },
          { value: 400, label: "400" }
        ]}
      />
    );
    // 96 units of radius and a line around: 196 of 1920, in one of eight columns.
    expect(renderToStaticMarkup(legend)).toContain('width="81.67%"');
  });
});

describe("RankedBars", () => {
  const row = { area: code("AAA"), name: "Aland", text: "40 %, 2024", fill: "q2" };

  it("draws values from the start, and ranges from low to high", () => {
    const bars = (
      <RankedBars
        className="p-presence"
        domain={[0, 80]}
        rows={[
          { ...row, low: 40, high: 40, href: "/en/country/aaa/" },
          { ...row, area: code("BBB"), name: "Beland", low: 20, high: 60, text: "20–60 %, 2024", fill: "q1 e" }
        ]}
      />
    );
    const html = renderToStaticMarkup(bars);
    expect(html).toContain('<rect class="q2" width="50%"');
    expect(html).toContain('<rect class="q1 e" x="25%" width="50%"');
  });

  it("cuts a bar at the end of the track", () => {
    const html = renderToStaticMarkup(
      <RankedBars className="" domain={[0, 80]} rows={[{ ...row, low: 160, high: 160 }]} />
    );
    expect(html).toContain('width="100%"');
  });
});

describe("StackedBars", () => {
  const bars = (
    <StackedBars
      label="Two regions"
      className="p-absence"
      whole={200}
      keys={[
        { fill: "q2", label: "covered" },
        { fill: "none", label: "not known" }
      ]}
      rows={[
        {
          id: "A",
          name: "Aland",
          text: "200",
          parts: [
            { fill: "q2", value: 150 },
            { fill: "none", value: 50 }
          ]
        },
        { id: "B", name: "Beland", text: "20", parts: [{ fill: "q2", value: 20 }] }
      ]}
    />
  );

  it("lie end to end, on one scale for all rows", () => {
    const rects = [
      ...renderToStaticMarkup(bars).matchAll(/<rect class="(\w+)"( x="[\d.]+%")? width="([\d.]+%)" height/g)
    ];
    expect(rects.slice(-3).map(([, fill, x, width]) => [fill, x, width])).toEqual([
      ["q2", undefined, "75%"],
      ["none", ' x="75%"', "25%"],
      ["q2", undefined, "10%"]
    ]);
  });
});

describe("StripPlot", () => {
  const dot = (id: string, at: number) => ({ id, at, className: "q3", title: `${id} & its value` });
  const strip = (
    <StripPlot
      label="Two groups"
      className="p-target"
      keys={[{ className: "q3", label: "a country" }]}
      ticks={[
        { at: 0, label: "0 %" },
        { at: 100, label: "50 %" }
      ]}
      line={{ at: 40, label: "the target" }}
      rows={[
        { id: "low", name: "Low", text: "median 20 %", middle: 40, dots: [dot("AAA", 10), dot("BBB", 90)] },
        { id: "pair", name: "Pair", text: "2020", joined: true, dots: [dot("F", 70), dot("M", 30)] },
        { id: "none", name: "None", text: "no data", dots: [] }
      ]}
    />
  );

  it("joins two figures from the lower to the higher", () => {
    expect(renderToStaticMarkup(strip)).toContain('<line class="join" x1="30%" x2="70%"');
  });

  it("puts many dots beside each other, always at the same places", () => {
    const many = Array.from({ length: 10 }, (_, index) => dot(`A${index}`, 50));
    const plot = (dots: typeof many) =>
      renderToStaticMarkup(
        <StripPlot label="" className="" keys={[]} ticks={[]} rows={[{ id: "a", name: "", text: "", dots }]} />
      );
    expect(new Set(plot(many).match(/cy="\d+%"/g)).size).toBe(5);
    expect(plot(many.toReversed())).toBe(plot(many));
  });
});

describe("lines over years", () => {
  const ticks = [2000, 2004, 2007].map((value) => ({ value, label: String(value) }));
  const chart = (
    <LineChart
      label="Use in two countries, 2000–2007"
      years={[2000, 2007]}
      domain={[0, 100]}
      xTicks={ticks}
      yTicks={[0, 50, 100].map((value) => ({ value, label: String(value) }))}
      breakLabels={[{ value: 2007, label: "new survey" }]}
      series={[
        { id: "AAA", name: "Aland", className: "main", points, breaks: [2007] },
        { id: "BBB", name: "Beland", className: "s0", points: points.slice(0, 2) }
      ]}
    />
  );

  it("put the words of breaks that stand close together below each other", () => {
    const breakLabels = [2019, 2008, 2018].map((value) => ({ value, label: `break, ${value}` }));
    const svg = renderToStaticMarkup(
      <LineChart
        label="Lines"
        years={[2000, 2020]}
        domain={[0, 100]}
        xTicks={[]}
        yTicks={[]}
        breakLabels={breakLabels}
        series={[]}
      />
    );
    const rows = [...svg.matchAll(/dy="(\d+)" dx="-4">(break, \d+)/g)].map(([, dy, label]) => [label, dy]);
    expect(rows).toEqual([
      ["break, 2008", "12"],
      ["break, 2018", "12"],
      ["break, 2019", "26"]
    ]);
  });

  it("are gaps where years are missing, breaks where they break, dashes where they are estimates", () => {
    const [lines] = renderToStaticMarkup(chart).match(/<g class="line main">.*?<\/g>/) ?? [""];
    expect([...lines.matchAll(/<path(.*?)><\/path>/g)].map(([, attributes]) => attributes)).toEqual([
      ' d="M0 90L14.29 80"',
      ' class="e" d="M14.29 80L28.57 70"',
      ' class="dot" d="M57.14 60h0"',
      ' class="dot" d="M85.71 40h0"',
      ' class="dot" d="M100 10h0"'
    ]);
  });

  it("end with the frame", () => {
    const html = renderToStaticMarkup(<Sparkline label="" points={points} years={[2000, 2001]} domain={[0, 100]} />);
    expect(html.match(/<path/g)).toHaveLength(1);
  });
});

describe("ChartDefs", () => {
  it("draws a pattern for each id that the style sheet refers to", async () => {
    const { fillStyleSheet } = await import("../../src/scales/fillStyles.ts");
    const { palettes } = await import("../../src/scales/palettes.ts");
    const html = renderToStaticMarkup(<ChartDefs palettes={Object.keys(palettes) as (keyof typeof palettes)[]} />);
    const wanted = new Set([...fillStyleSheet().matchAll(/url\(#(.+?)\)/g)].map(([, id]) => id));
    expect(wanted.size).toBeGreaterThan(70);
    for (const id of wanted) expect(html).toContain(`id="${id}"`);
  });
});
