import { CardLegend } from "../../../src/charts/CardLegend.tsx";
import { OnCard } from "../OnCard.tsx";
import type { Examples } from "../readExamples.tsx";

const legend = {
  title: "People using the Internet, %",
  steps: [
    { fill: "q1", label: "under 50", count: "1" },
    { fill: "q3", label: "50 and over", count: "163" }
  ],
  keys: [
    { fill: "nd", label: "No data", count: "1" },
    { fill: "mark", label: "May reach a higher class" }
  ],
  left: 20,
  top: 20,
  width: 280,
  rightToLeft: false
};

export const examples: Examples = {
  keys: (
    <OnCard width={320}>
      <CardLegend {...legend} />
    </OnCard>
  ),
  "long-title": (
    <OnCard width={320} height={240}>
      <CardLegend {...legend} title="Share of people who speak a local language with at least 10,000 articles, %" />
    </OnCard>
  ),
  "right-to-left": (
    <OnCard width={320} direction="rtl">
      <CardLegend
        {...legend}
        rightToLeft
        title="مستخدمو الإنترنت، ٪"
        steps={[{ fill: "q1", label: "أقل من 50", count: "1" }]}
        keys={[{ fill: "mark", label: "قد يبلغ فئة أعلى" }]}
      />
    </OnCard>
  )
};
