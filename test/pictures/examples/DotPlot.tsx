import { DotPlot } from "../../../src/charts/DotPlot.tsx";
import type { Examples } from "../readExamples.tsx";

const row = { id: "AAA", name: "Aland", href: "/aaa/", first: 20, second: 60, text: "20 → 60", className: "s0" };
const group = { ...row, id: "ssf", name: "A group", href: undefined, className: "s1" };
const plot = { domain: [0, 100], names: ["Women", "Men"] } as const;

export const examples: Examples = {
  "one-without-its-first": (
    <DotPlot {...plot} rows={[row, { ...group, first: undefined, second: 80, text: "no data → 80" }]} />
  ),
  estimated: <DotPlot {...plot} rows={[{ ...row, estimated: true, text: "20 → 60 (estimate)" }]} />,
  ranges: (
    <DotPlot
      {...plot}
      rows={[
        { ...row, firstHigh: 35, secondHigh: 90, text: "20–35 → 60–90" },
        { ...group, second: undefined, firstHigh: 40, text: "20–40 → no data" }
      ]}
    />
  ),
  "same-low-bound": <DotPlot {...plot} rows={[{ ...row, second: 20, firstHigh: 30, secondHigh: 50 }]} />,
  negative: <DotPlot {...plot} domain={[-50, 50]} rows={[{ ...row, first: -20, second: 10, text: "−20 → 10" }]} />,
  "beyond-the-domain": <DotPlot {...plot} rows={[{ ...row, first: -20, second: 140, text: "−20 → 140" }]} />,
  "one-value-domain": <DotPlot {...plot} domain={[20, 20]} rows={[{ ...row, second: 20, text: "20 → 20" }]} />,
  "no-data": <DotPlot {...plot} rows={[{ ...row, first: undefined, second: undefined, text: "no data" }]} />,
  "no-rows": <DotPlot {...plot} rows={[]} />,
  "right-to-left": (
    <div lang="ar" dir="rtl">
      <DotPlot {...plot} names={["النساء", "الرجال"]} rows={[{ ...row, name: "كينيا", text: "20 ← 60" }]} />
    </div>
  )
};
