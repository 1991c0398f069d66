import { CardSizes } from "../../../src/charts/CardSizes.tsx";
import { OnCard } from "../OnCard.tsx";
import type { Examples } from "../readExamples.tsx";

const steps = [
  { value: 500, label: "500 million" },
  { value: 100, label: "100 million" },
  { value: 10, label: "10 million" }
];

export const examples: Examples = {
  "three-steps": (
    <OnCard width={320}>
      <CardSizes left={20} bottom={190} scale={0.6} largest={600} steps={steps} />
    </OnCard>
  ),
  "no-steps": (
    <OnCard width={320}>
      <CardSizes left={20} bottom={190} scale={0.6} largest={600} steps={[]} />
    </OnCard>
  ),
  "right-to-left": (
    <OnCard width={320} direction="rtl">
      <CardSizes
        left={20}
        bottom={190}
        scale={0.6}
        largest={600}
        steps={[
          { value: 500, label: "500 مليون" },
          { value: 100, label: "100 مليون" }
        ]}
      />
    </OnCard>
  )
};
