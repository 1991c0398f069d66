import { CardLines } from "../../../src/charts/CardLines.tsx";
import { OnCard } from "../OnCard.tsx";
import type { Examples } from "../readExamples.tsx";

const points = [2000, 2001, 2002, 2004, 2006, 2007].map((period, i) => ({
  period,
  value: 10 + 15 * i,
  estimated: period === 2002
}));
const main = { id: "area", name: "85 %", className: "main", points };
const group = {
  id: "group",
  name: "82 %",
  className: "",
  points: points.map((each) => ({ ...each, value: each.value - 3 }))
};
const tick = (value: number) => ({ value, label: String(value) });
const chart = {
  years: [2000, 2007],
  domain: [0, 100],
  xTicks: [2000, 2004, 2007].map(tick),
  yTicks: [0, 50, 100].map(tick),
  left: 20,
  top: 20,
  width: 480,
  height: 140
} as const;

export const examples: Examples = {
  "against-a-group": (
    <OnCard>
      <CardLines {...chart} series={[main, group]} />
    </OnCard>
  ),
  "break-and-hidden-measurements": (
    <OnCard>
      <CardLines
        {...chart}
        series={[
          {
            ...main,
            breaks: [2006],
            points: [2000, 2001, 2002, 2003, 2004, 2005, 2006].map((period, i) => ({
              period,
              value: 10 * i + 10,
              estimated: i % 2 === 1
            }))
          }
        ]}
      />
    </OnCard>
  ),
  "one-year": (
    <OnCard>
      <CardLines
        {...chart}
        years={[2007, 2007]}
        xTicks={[tick(2007)]}
        series={[{ ...main, points: points.slice(-1) }]}
      />
    </OnCard>
  ),
  "no-data": (
    <OnCard>
      <CardLines {...chart} series={[{ ...main, points: [] }]} />
    </OnCard>
  ),
  "right-to-left": (
    <OnCard direction="rtl">
      <CardLines {...chart} series={[main, group]} />
    </OnCard>
  )
};
