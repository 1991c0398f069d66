import { RangeRow } from "../../../src/charts/RangeRow.tsx";
import type { Examples } from "../readExamples.tsx";

const range = { low: 10, lowerQuarter: 25, median: 40, upperQuarter: 60, high: 90 };
const row = { label: "55 %, of a group from 10 to 90 %", estimated: false, range, domain: [0, 100] } as const;

export const examples: Examples = {
  "value-and-group": <RangeRow {...row} figure={{ low: 55, high: 55 }} />,
  estimate: <RangeRow {...row} figure={{ low: 55, high: 55 }} estimated />,
  "range-and-target": <RangeRow {...row} figure={{ low: 30, high: 70 }} target={2} />,
  "beyond-the-domain": <RangeRow {...row} figure={{ low: 140, high: 140 }} domain={[0, 80]} target={100} />,
  "no-figure": <RangeRow {...row} figure={undefined} />,
  "no-data": <RangeRow {...row} label="no data" figure={undefined} range={undefined} />,
  "one-country": (
    <RangeRow
      {...row}
      figure={{ low: 55, high: 55 }}
      range={{ low: 55, lowerQuarter: 55, median: 55, upperQuarter: 55, high: 55 }}
    />
  ),
  "one-value-domain": (
    <RangeRow
      {...row}
      figure={{ low: 0, high: 0 }}
      range={{ low: 0, lowerQuarter: 0, median: 0, upperQuarter: 0, high: 0 }}
      domain={[0, 0]}
    />
  )
};
