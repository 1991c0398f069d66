import { Legend } from "../../../src/charts/Legend.tsx";
import type { Examples } from "../readExamples.tsx";

const steps = [
  { fill: "q1", label: "under 50", share: 25, count: "1" },
  { fill: "q3", label: "50 and over", share: 75, count: "3" }
];
const keys = [
  { fill: "nd", label: "No data", count: "1" },
  { fill: "q3 e", label: "Estimate" },
  { fill: "mark", label: "May reach a higher class" }
];
const legend = { title: "People using the Internet, %", countLabel: "countries", className: "p-presence", steps, keys };

export const examples: Examples = {
  keys: <Legend {...legend} />,
  "without-keys": <Legend {...legend} keys={[]} />,
  "no-data": <Legend {...legend} steps={steps.map((step) => ({ ...step, share: 0, count: "0" }))} />,
  "long-labels": (
    <Legend
      {...legend}
      title="Share of people who speak at least one local language in which an encyclopaedia has 10,000 articles or more, %"
      steps={steps.map((step) => ({ ...step, label: `${step.label}, of all who were asked in the household survey` }))}
    />
  ),
  "right-to-left": (
    <div lang="ar" dir="rtl">
      <Legend
        {...legend}
        title="مستخدمو الإنترنت، ٪"
        countLabel="البلدان"
        steps={steps.map((step) => ({ ...step, label: step.fill === "q1" ? "أقل من 50" : "50 فأكثر" }))}
        keys={[{ fill: "nd", label: "لا بيانات", count: "1" }]}
      />
    </div>
  )
};
