import { ChartDefs } from "../../../src/charts/ChartDefs.tsx";
import type { Examples } from "../readExamples.tsx";

export const examples: Examples = {
  presence: <ChartDefs palettes={["presence"]} />,
  "no-palette": <ChartDefs palettes={[]} />
};
