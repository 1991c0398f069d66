import { CardTable } from "../../../src/charts/CardTable.tsx";
import { OnCard } from "../OnCard.tsx";
import type { Examples } from "../readExamples.tsx";

const frame = { left: 20, right: 980, top: 20, bottom: 240, rightToLeft: false };
const heads = ["Internet use (% of people)", "Price (% of income)"];
const row = (id: string) => ({
  id,
  name: id,
  cells: [
    { value: "34 %", note: "2021, estimate, place 120 of 200" },
    { value: "", note: "no data" }
  ]
});

export const examples: Examples = {
  "figure-and-none": (
    <OnCard height={260}>
      <CardTable frame={frame} heads={heads} rows={[row("Aland"), row("Bland")]} />
    </OnCard>
  ),
  "no-data": (
    <OnCard height={260}>
      <CardTable frame={frame} heads={[]} rows={[]} />
    </OnCard>
  ),
  "long-name": (
    <OnCard height={260}>
      <CardTable
        frame={frame}
        heads={heads}
        rows={[{ ...row("Aland"), name: "United Kingdom of Great Britain and Northern Ireland" }]}
      />
    </OnCard>
  ),
  "right-to-left": (
    <OnCard height={260} direction="rtl">
      <CardTable
        frame={{ ...frame, rightToLeft: true }}
        heads={["استخدام الإنترنت (% من السكان)"]}
        rows={[{ ...row("Aland"), name: "كينيا" }]}
      />
    </OnCard>
  )
};
