import { CardRowName } from "../../../src/charts/CardRowName.tsx";
import { OnCard } from "../OnCard.tsx";
import type { Examples } from "../readExamples.tsx";

const frame = { left: 20, right: 580, top: 20, bottom: 100, rightToLeft: false };
const long = "United Kingdom of Great Britain and Northern Ireland";

export const examples: Examples = {
  "tall-and-low-rows": (
    <OnCard height={160}>
      <CardRowName name={long} frame={frame} middle={40} step={44} />
      <CardRowName name={long} frame={frame} middle={90} step={24} />
      <CardRowName name="Aland" frame={frame} middle={130} step={24} />
    </OnCard>
  ),
  "right-to-left": (
    <OnCard height={100} direction="rtl">
      <CardRowName name="كينيا" frame={{ ...frame, rightToLeft: true }} middle={40} step={44} />
    </OnCard>
  )
};
