import { CardDots } from "../../../src/charts/CardDots.tsx";
import { OnCard } from "../OnCard.tsx";
import type { Examples } from "../readExamples.tsx";

const frame = { left: 20, right: 980, top: 20, bottom: 200, rightToLeft: false };
const names = ["Women", "Men"] as const;
const row = (id: string, first: number | undefined, second: number | undefined) => ({
  id,
  name: id,
  first,
  second,
  text: `${String(first ?? "no data")}, ${String(second ?? "no data")} (2021)`,
  className: "main"
});

export const examples: Examples = {
  "pair-estimate-and-range": (
    <OnCard height={240}>
      <CardDots
        frame={frame}
        domain={[0, 100]}
        names={names}
        rows={[
          row("Aland", 20, 80),
          { ...row("Bland", 60, 40), estimated: true },
          { ...row("Cland", 10, 30), secondHigh: 50 }
        ]}
      />
    </OnCard>
  ),
  "one-of-two": (
    <OnCard height={240}>
      <CardDots frame={frame} domain={[0, 100]} names={names} rows={[row("Aland", 20, undefined)]} />
    </OnCard>
  ),
  "no-data": (
    <OnCard height={240}>
      <CardDots frame={frame} domain={[0, 100]} names={names} rows={[]} />
    </OnCard>
  ),
  "long-name": (
    <OnCard height={240}>
      <CardDots
        frame={frame}
        domain={[0, 100]}
        names={names}
        rows={[{ ...row("Aland", 20, 80), name: "United Kingdom of Great Britain and Northern Ireland" }]}
      />
    </OnCard>
  ),
  "right-to-left": (
    <OnCard height={240} direction="rtl">
      <CardDots
        frame={{ ...frame, rightToLeft: true }}
        domain={[0, 100]}
        names={["النساء", "الرجال"]}
        rows={[{ ...row("Aland", 20, 80), name: "كينيا" }]}
      />
    </OnCard>
  )
};
