import { SplitBar } from "../../../src/charts/SplitBar.tsx";
import type { Examples } from "../readExamples.tsx";

const parts = [
  { id: "online", value: 5500, className: "q4" },
  { id: "offline", value: 2400, className: "q1" },
  { id: "unknown", value: 100, className: "nd" }
];

export const examples: Examples = {
  "three-parts": <SplitBar label="Online, offline and not known" parts={parts} />,
  "one-part-of-nothing": (
    <SplitBar label="All online" parts={parts.map((part, i) => ({ ...part, value: i === 0 ? 1 : 0 }))} />
  ),
  "nothing-at-all": <SplitBar label="Nobody" parts={parts.map((part) => ({ ...part, value: 0 }))} />,
  "no-data": <SplitBar label="No data" parts={[]} />
};
