import { ScatterPlot } from "../../../src/charts/ScatterPlot.tsx";
import type { Examples } from "../readExamples.tsx";

const tick = (value: number) => ({ value, label: String(value) });
const dot = { y: 50, radius: 5, className: "c0", chosen: false, description: "both figures" };
const aland = { ...dot, id: "AAA", name: "Aland", x: 1000, chosen: true };
const bland = { ...dot, id: "BBB", name: "Bland", x: 5000, y: 80, radius: 20 };
const plot = {
  label: "Richer countries are more online",
  xTicks: [100, 1000, 10_000].map(tick),
  yTicks: [0, 100].map(tick),
  xName: "Income",
  yName: "Use",
  logX: true
};

export const examples: Examples = {
  "chosen-and-large": <ScatterPlot {...plot} dots={[aland, bland]} />,
  estimate: <ScatterPlot {...plot} dots={[{ ...aland, className: "c1 e" }, bland]} />,
  "both-logarithmic": <ScatterPlot {...plot} yTicks={[1, 10, 100].map(tick)} logY dots={[aland, bland]} />,
  negative: (
    <ScatterPlot
      {...plot}
      logX={false}
      xTicks={[-50, 0, 50].map(tick)}
      yTicks={[-10, 0, 10].map(tick)}
      dots={[
        { ...aland, x: -25, y: 5 },
        { ...bland, x: 30, y: -8 }
      ]}
    />
  ),
  "many-ticks": (
    <ScatterPlot
      {...plot}
      logX={false}
      xTicks={[0, 1000, 2000, 3000, 4000, 5000, 6000, 7000].map(tick)}
      dots={[aland, bland]}
    />
  ),
  "long-names-at-the-edges": (
    <ScatterPlot
      {...plot}
      dots={[
        { ...aland, id: "GBR", name: "United Kingdom of Great Britain and Northern Ireland", x: 9900, y: 98 },
        { ...aland, id: "VCT", name: "Saint Vincent and the Grenadines", x: 110, y: 2 }
      ]}
    />
  ),
  "one-tick": <ScatterPlot {...plot} xTicks={[tick(1000)]} yTicks={[tick(50)]} dots={[aland]} />,
  "no-data": <ScatterPlot {...plot} dots={[]} />,
  "right-to-left": (
    <div lang="ar" dir="rtl">
      <ScatterPlot {...plot} xName="الدخل" yName="الاستخدام" dots={[{ ...aland, name: "كينيا" }, bland]} />
    </div>
  )
};
