import { StackedBars } from "../../../src/charts/StackedBars.tsx";
import type { Examples } from "../readExamples.tsx";

const keys = [
  { fill: "q2", label: "covered" },
  { fill: "none", label: "not known" }
];
const rows = [
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
];
const bars = { label: "Two regions", className: "p-absence", whole: 200, keys, rows };

export const examples: Examples = {
  "two-rows": <StackedBars {...bars} />,
  "no-data": <StackedBars {...bars} rows={[{ id: "A", name: "Aland", text: "no data", parts: [] }]} />,
  "nothing-at-all": (
    <StackedBars
      {...bars}
      whole={0}
      rows={[{ id: "A", name: "Aland", text: "0", parts: [{ fill: "q2", value: 0 }] }]}
    />
  ),
  "right-to-left": (
    <div lang="ar" dir="rtl">
      <StackedBars
        {...bars}
        keys={keys.map((key) => ({ ...key, label: key.fill === "none" ? "غير معروف" : "مشمول" }))}
        rows={rows.map((row) => ({ ...row, name: "أفريقيا جنوب الصحراء" }))}
      />
    </div>
  )
};
