import { CardMultiples, CardSeriesLines } from "../../../src/charts/CardSeriesLines.tsx";
import { OnCard } from "../OnCard.tsx";
import type { Examples } from "../readExamples.tsx";

const tick = (value: number) => ({ value, label: String(value) });
const points = [2000, 2001, 2002, 2003].map((period, place) => ({
  period,
  value: 10 + 20 * place,
  estimated: period === 2002
}));
const line = (id: string, lower: number) => ({
  id,
  name: id,
  className: "main",
  points: points.map((each) => ({ ...each, value: each.value - lower }))
});
const chart = {
  years: [2000, 2003],
  domain: [0, 100],
  xTicks: [2000, 2001, 2003].map(tick),
  yTicks: [0, 50, 100].map(tick),
  frame: { left: 20, right: 580, top: 10, bottom: 230, rightToLeft: false }
} as const;
const rightToLeft = { ...chart, frame: { ...chart.frame, rightToLeft: true } };
const withRange = { ...line("Cland", 0), points: points.map((each) => ({ ...each, high: each.value + 15 })) };

export const examples: Examples = {
  "break-and-range": (
    <OnCard height={260}>
      <CardSeriesLines
        {...chart}
        breakLabels={[{ value: 2002, label: "break 2002" }]}
        series={[{ ...line("Aland", 8), breaks: [2002] }, withRange]}
      />
    </OnCard>
  ),
  logarithmic: (
    <OnCard height={260}>
      <CardSeriesLines {...chart} log domain={[1, 100]} yTicks={[1, 10, 100].map(tick)} series={[line("Aland", 5)]} />
    </OnCard>
  ),
  "side-by-side": (
    <OnCard height={260}>
      <CardMultiples {...chart} series={[line("Aland", 8), line("Bland", 0), withRange]} />
    </OnCard>
  ),
  "no-data": (
    <OnCard height={260}>
      <CardSeriesLines {...chart} series={[]} />
      <CardMultiples {...chart} series={[]} />
    </OnCard>
  ),
  "long-name": (
    <OnCard height={260}>
      <CardSeriesLines
        {...chart}
        series={[{ ...line("Aland", 8), name: "United Kingdom of Great Britain and Northern Ireland" }]}
      />
    </OnCard>
  ),
  "right-to-left": (
    <OnCard height={260} direction="rtl">
      <CardMultiples {...rightToLeft} series={[{ ...line("Aland", 8), name: "كينيا" }, line("Bland", 0)]} />
    </OnCard>
  )
};
