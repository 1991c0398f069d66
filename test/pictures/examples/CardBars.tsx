import { CardBars } from "../../../src/charts/CardBars.tsx";
import { OnCard } from "../OnCard.tsx";
import type { Examples } from "../readExamples.tsx";

const frame = { left: 20, right: 580, top: 20, bottom: 200, rightToLeft: false };
const bar = (id: string, value: number) => ({
  id,
  name: id,
  low: value,
  high: value,
  text: `${String(value)} % (2021)`,
  className: "q3"
});

export const examples: Examples = {
  "value-estimate-and-range": (
    <OnCard height={220}>
      <CardBars
        frame={frame}
        domain={[0, 100]}
        rows={[bar("Aland", 80), { ...bar("Bland", 20), isHollow: true }, { ...bar("Cland", 30), high: 60 }]}
      />
    </OnCard>
  ),
  "on-both-sides-of-zero": (
    <OnCard height={220}>
      <CardBars frame={frame} domain={[-20, 40]} rows={[bar("Aland", 40), bar("Bland", -20)]} />
    </OnCard>
  ),
  "no-data": (
    <OnCard height={220}>
      <CardBars frame={frame} domain={[0, 0]} rows={[]} />
    </OnCard>
  ),
  "long-name": (
    <OnCard height={220}>
      <CardBars
        frame={frame}
        domain={[0, 100]}
        rows={[{ ...bar("Aland", 80), name: "United Kingdom of Great Britain and Northern Ireland" }]}
      />
    </OnCard>
  ),
  "right-to-left": (
    <OnCard height={220} direction="rtl">
      <CardBars
        frame={{ ...frame, rightToLeft: true }}
        domain={[0, 100]}
        rows={[{ ...bar("Aland", 80), name: "كينيا" }, bar("Bland", 20)]}
      />
    </OnCard>
  )
};
