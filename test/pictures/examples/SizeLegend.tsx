import { SizeLegend } from "../../../src/charts/SizeLegend.tsx";
import type { Examples } from "../readExamples.tsx";

const steps = [
  { value: 100, label: "100" },
  { value: 400, label: "400" }
];

export const examples: Examples = {
  "two-steps": <SizeLegend title="People offline" mapWidth={1920} largest={400} steps={steps} />,
  "right-to-left": (
    <div lang="ar" dir="rtl">
      <SizeLegend title="غير المتصلين" mapWidth={1920} largest={400} steps={steps} />
    </div>
  )
};
