import { Sparkline } from "../../../src/charts/Sparkline.tsx";
import type { Examples } from "../readExamples.tsx";

const points = [
  { period: 2000, value: 10, estimated: false },
  { period: 2001, value: 20, estimated: false },
  { period: 2002, value: 30, estimated: true },
  { period: 2004, value: 40, estimated: false },
  { period: 2006, value: 60, estimated: false },
  { period: 2007, value: 90, estimated: false }
];
const line = { label: "Use, 2000–2007", points, years: [2000, 2007], domain: [0, 100] } as const;

export const examples: Examples = {
  "gap-and-estimate": <Sparkline {...line} />,
  "break-and-range": (
    <Sparkline {...line} breaks={[2007]} points={points.map((point) => ({ ...point, high: point.value + 10 }))} />
  ),
  "one-year": <Sparkline {...line} years={[2007, 2007]} />,
  "one-value-domain": <Sparkline {...line} domain={[0, 0]} points={points.map((point) => ({ ...point, value: 0 }))} />,
  "no-data": <Sparkline {...line} points={[]} />
};
