import { CardLegendRow } from "../../../src/charts/CardLegendRow.tsx";
import { OnCard } from "../OnCard.tsx";
import type { Examples } from "../readExamples.tsx";

const steps = ["under 20", "20–40", "40–60", "60–80", "80 and over"].map((label, i) => ({
  fill: `q${String(i)}`,
  label
}));
const row = { steps, left: 20, top: 20, width: 560, rightToLeft: false };

export const examples: Examples = {
  "five-steps": (
    <OnCard height={80}>
      <CardLegendRow {...row} />
    </OnCard>
  ),
  "long-labels": (
    <OnCard height={80}>
      <CardLegendRow
        {...row}
        steps={steps.map((step) => ({ ...step, label: `${step.label} pages per 1,000 speakers` }))}
      />
    </OnCard>
  ),
  "no-steps": (
    <OnCard height={80}>
      <CardLegendRow {...row} steps={[]} />
    </OnCard>
  ),
  "right-to-left": (
    <OnCard height={80} direction="rtl">
      <CardLegendRow {...row} rightToLeft steps={steps.map((step, i) => ({ ...step, label: `فئة ${String(i)}` }))} />
    </OnCard>
  )
};
