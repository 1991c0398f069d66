import { LineChart } from "../../../src/charts/LineChart.tsx";
import type { Examples } from "../readExamples.tsx";

const points = [
  { period: 2000, value: 10, estimated: false },
  { period: 2001, value: 20, estimated: false },
  { period: 2002, value: 30, estimated: true },
  { period: 2004, value: 40, estimated: false },
  { period: 2006, value: 60, estimated: false },
  { period: 2007, value: 90, estimated: false }
];
const ticks = [2000, 2004, 2007].map((value) => ({ value, label: String(value) }));
const main = { id: "AAA", name: "Aland", className: "main", points };
const chart = {
  label: "Use in two countries, 2000–2007",
  years: [2000, 2007],
  domain: [0, 100],
  xTicks: ticks,
  yTicks: [0, 50, 100].map((value) => ({ value, label: String(value) }))
} as const;
const ranges = points.map((point) => ({ ...point, high: point.value + 10 }));
const estimates = points.map((point, i) => ({ ...point, period: 2000 + i, estimated: i % 2 === 1 }));

export const examples: Examples = {
  "gap-break-and-estimate": (
    <LineChart
      {...chart}
      breakLabels={[{ value: 2007, label: "new survey" }]}
      series={[
        { ...main, breaks: [2007] },
        { id: "BBB", name: "Beland", className: "s0", points: points.slice(0, 2) }
      ]}
    />
  ),
  ranges: <LineChart {...chart} series={[{ ...main, points: ranges }]} />,
  "measured-between-estimates": <LineChart {...chart} series={[{ ...main, points: estimates }]} />,
  "one-year": (
    <LineChart
      {...chart}
      years={[2007, 2007]}
      xTicks={[{ value: 2007, label: "2007" }]}
      series={[
        { ...main, points: points.slice(-1) },
        { id: "BBB", name: "Beland", className: "s0", points: ranges.slice(-1) }
      ]}
    />
  ),
  negative: (
    <LineChart
      {...chart}
      domain={[-50, 50]}
      yTicks={[-50, 0, 50].map((value) => ({ value, label: String(value) }))}
      series={[{ ...main, points: points.map((point) => ({ ...point, value: point.value - 50 })) }]}
    />
  ),
  "one-value-domain": (
    <LineChart
      {...chart}
      domain={[0, 0]}
      yTicks={[{ value: 0, label: "0" }]}
      series={[{ ...main, points: points.map((point) => ({ ...point, value: 0 })) }]}
    />
  ),
  "many-that-end-together": (
    <LineChart
      {...chart}
      series={Array.from({ length: 9 }, (_, i) => ({
        ...main,
        id: `A${String(i)}`,
        name: i === 4 ? "United Kingdom of Great Britain and Northern Ireland" : `Country ${String(i + 1)}`,
        className: `s${String(i)}`,
        points: points.map((point) => ({ ...point, value: point.value + i / 2 }))
      }))}
    />
  ),
  "beyond-its-years": <LineChart {...chart} years={[2002, 2005]} xTicks={[]} series={[main]} />,
  "no-data": <LineChart {...chart} series={[{ ...main, points: [] }]} />,
  "right-to-left": (
    <div lang="ar" dir="rtl">
      <LineChart
        {...chart}
        breakLabels={[{ value: 2007, label: "مسح جديد" }]}
        series={[{ ...main, name: "كينيا", breaks: [2007] }]}
      />
    </div>
  )
};
