import { RankedBars } from "../../../src/charts/RankedBars.tsx";
import { code } from "../../charts/fixtureWorld.ts";
import type { Examples } from "../readExamples.tsx";

const row = { area: code("AAA"), name: "Aland", text: "40 %, 2024", fill: "q2", low: 40, high: 40 };
const bars = { className: "p-presence", domain: [0, 80] } as const;
const other = { ...row, area: code("BBB"), name: "Beland" };

export const examples: Examples = {
  "value-and-range": (
    <RankedBars
      {...bars}
      rows={[
        { ...row, href: "/en/country/aaa/" },
        { ...other, low: 20, high: 60, text: "20–60 %, 2024", fill: "q1 e" }
      ]}
    />
  ),
  "beyond-the-track": (
    <RankedBars
      {...bars}
      rows={[
        { ...row, low: 160, high: 160, text: "160 %, 2024" },
        { ...other, low: 70, high: 160, text: "70–160 %, 2024" }
      ]}
    />
  ),
  "nothing-and-next-to-nothing": (
    <RankedBars
      {...bars}
      rows={[
        { ...row, low: 0, high: 0, text: "0 %, 2024" },
        { ...other, low: 0.1, high: 0.1, text: "0.1 %, 2024" }
      ]}
    />
  ),
  negative: (
    <RankedBars
      {...bars}
      domain={[-20, 80]}
      rows={[
        { ...row, low: -10, high: -10, text: "−10 %, 2024" },
        { ...other, low: -10, high: 30, text: "−10–30 %, 2024" }
      ]}
    />
  ),
  "one-value-domain": <RankedBars {...bars} domain={[40, 40]} rows={[row]} />,
  "no-data": <RankedBars {...bars} rows={[]} />,
  "long-labels": (
    <RankedBars
      {...bars}
      rows={[
        { ...row, name: "United Kingdom of Great Britain and Northern Ireland", text: "40.4 %, 2021, estimate of ITU" },
        { ...other, name: "Saint Vincent and the Grenadines", href: "/en/country/vct/" }
      ]}
    />
  ),
  "right-to-left": (
    <div lang="ar" dir="rtl">
      <RankedBars
        {...bars}
        rows={[
          { ...row, name: "كينيا", text: "40٪، 2024" },
          { ...other, name: "رواندا", low: 20, high: 60, text: "20–60٪، 2024" }
        ]}
      />
    </div>
  )
};
