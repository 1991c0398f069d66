import { CardSlope } from "../../../src/charts/CardSlope.tsx";
import { OnCard } from "../OnCard.tsx";
import type { Examples } from "../readExamples.tsx";

const frame = { left: 20, right: 580, top: 20, bottom: 260, rightToLeft: false };
const heads = ["2010", "2020"] as const;
const line = (id: string, from: number, to: number) => ({
  id,
  name: id,
  className: "main",
  from,
  to,
  fromText: `${String(from)} %`,
  toText: `${String(to)} %`,
  estimated: false
});

export const examples: Examples = {
  "crossing-estimate-and-range": (
    <OnCard height={280}>
      <CardSlope
        frame={frame}
        domain={[0, 100]}
        heads={heads}
        lines={[
          line("Aland", 20, 80),
          { ...line("Bland", 60, 40), estimated: true },
          { ...line("Cland", 5, 10), toHigh: 30 }
        ]}
      />
    </OnCard>
  ),
  logarithmic: (
    <OnCard height={280}>
      <CardSlope
        frame={frame}
        domain={[1, 100]}
        log
        heads={heads}
        lines={[line("Aland", 1, 100), line("Bland", 1, 10)]}
      />
    </OnCard>
  ),
  "no-data": (
    <OnCard height={280}>
      <CardSlope frame={frame} domain={[0, 100]} heads={heads} lines={[]} />
    </OnCard>
  ),
  "long-name": (
    <OnCard height={280}>
      <CardSlope
        frame={frame}
        domain={[0, 100]}
        heads={heads}
        lines={[{ ...line("Aland", 20, 80), name: "United Kingdom of Great Britain and Northern Ireland" }]}
      />
    </OnCard>
  ),
  "right-to-left": (
    <OnCard height={280} direction="rtl">
      <CardSlope
        frame={{ ...frame, rightToLeft: true }}
        domain={[0, 100]}
        heads={heads}
        lines={[{ ...line("Aland", 20, 80), name: "كينيا" }]}
      />
    </OnCard>
  )
};
