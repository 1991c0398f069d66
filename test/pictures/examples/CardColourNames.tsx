import { CardColourNames } from "../../../src/charts/CardColourNames.tsx";
import { OnCard } from "../OnCard.tsx";
import type { Examples } from "../readExamples.tsx";

const names = [
  { fill: "#0b5fa5", name: "Sub-Saharan Africa" },
  { fill: "#85740b", name: "Latin America and the Caribbean" },
  { fill: "#893375", name: "Europe and Central Asia" }
];
const place = { left: 20, right: 580, top: 40, rightToLeft: false };

export const examples: Examples = {
  "two-lines": (
    <OnCard height={100}>
      <CardColourNames {...place} names={names} />
    </OnCard>
  ),
  "one-longer-than-a-line": (
    <OnCard height={100}>
      <CardColourNames {...place} right={120} names={names.slice(1, 2)} />
    </OnCard>
  ),
  none: (
    <OnCard height={100}>
      <CardColourNames {...place} names={[]} />
    </OnCard>
  ),
  "right-to-left": (
    <OnCard height={100} direction="rtl">
      <CardColourNames
        {...place}
        rightToLeft
        names={[
          { fill: "#0b5fa5", name: "أفريقيا جنوب الصحراء" },
          { fill: "#85740b", name: "أمريكا اللاتينية ومنطقة البحر الكاريبي" },
          { fill: "#893375", name: "أوروبا وآسيا الوسطى" }
        ]}
      />
    </OnCard>
  )
};
