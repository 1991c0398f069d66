import { YearBars } from "../../../src/charts/YearBars.tsx";
import type { Examples } from "../readExamples.tsx";

const parts = [
  { id: "a", name: "Measured", className: "q3" },
  { id: "b", name: "Estimated", className: "q3 e" },
  { id: "c", name: "Nobody", className: "s0" }
];
const bars = [
  { label: "2023", values: [30, 50, 20] },
  { label: "2024", values: [40, 20, 0] }
];
const chart = {
  label: "Two years of two parts",
  className: "p-absence",
  parts,
  bars,
  top: 200,
  yTicks: [{ value: 100, label: "100" }]
};

export const examples: Examples = {
  "two-years": <YearBars {...chart} />,
  "many-years": (
    <YearBars
      {...chart}
      bars={Array.from({ length: 20 }, (_, i) => ({ label: String(2005 + i), values: [100 - 4 * i, 40, 2 * i] }))}
    />
  ),
  "one-year": <YearBars {...chart} bars={bars.slice(1)} />,
  "no-data": <YearBars {...chart} bars={[]} />,
  "nothing-at-all": <YearBars {...chart} bars={[{ label: "2024", values: [0, 0, 0] }]} top={0} yTicks={[]} />,
  "long-names": (
    <YearBars
      {...chart}
      parts={parts.map((part) => ({ ...part, name: `${part.name}, carried forward from earlier` }))}
    />
  ),
  "right-to-left": (
    <div lang="ar" dir="rtl">
      <YearBars {...chart} parts={parts.map((part) => ({ ...part, name: "تقديرات" }))} />
    </div>
  )
};
