import { SlopeChart } from "../../../src/charts/SlopeChart.tsx";
import type { Examples } from "../readExamples.tsx";

const line = {
  id: "AAA",
  name: "Aland",
  className: "s0",
  from: 10,
  to: 90,
  fromText: "10",
  toText: "90",
  estimated: false
};
const other = { ...line, id: "BBB", name: "Bland", className: "s1", from: 11, to: 20, fromText: "11", toText: "20" };
const chart = { label: "Two rose", domain: [0, 100], heads: ["2010", "2020"] } as const;

export const examples: Examples = {
  "estimate-and-near-labels": <SlopeChart {...chart} lines={[line, { ...other, estimated: true }]} />,
  ranges: (
    <SlopeChart
      {...chart}
      lines={[{ ...line, fromHigh: 30, to: 50, toHigh: 90, fromText: "10–30", toText: "50–90" }, other]}
    />
  ),
  "one-area": <SlopeChart {...chart} lines={[line]} />,
  "no-data": <SlopeChart {...chart} lines={[]} />,
  negative: <SlopeChart {...chart} domain={[-20, 20]} lines={[{ ...line, from: -10, to: 10, fromText: "−10" }]} />,
  "one-value-domain": <SlopeChart {...chart} domain={[0, 0]} lines={[{ ...line, from: 0, to: 0 }]} />,
  "long-names": (
    <SlopeChart
      {...chart}
      lines={[
        { ...line, name: "United Kingdom of Great Britain and Northern Ireland", toText: "90.4 %, estimate" },
        other
      ]}
    />
  ),
  "right-to-left": (
    <div lang="ar" dir="rtl">
      <SlopeChart {...chart} lines={[{ ...line, name: "كينيا", fromText: "10٪", toText: "90٪" }]} />
    </div>
  )
};
