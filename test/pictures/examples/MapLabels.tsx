import { MapLabels } from "../../../src/charts/MapLabels.tsx";
import { placeLabels } from "../../../src/charts/placeLabels.ts";
import type { Examples } from "../readExamples.tsx";

const marks = [
  { id: "IND", name: "India", x: 200, y: 100, radius: 60, chosen: false },
  { id: "BGD", name: "Bangladesh", x: 270, y: 110, radius: 25, chosen: false },
  { id: "NPL", name: "Nepal", x: 215, y: 60, radius: 8, chosen: true }
];
const draw = (fontSize: number) => (
  <svg viewBox="0 0 400 200" role="img" aria-label="Names of three circles">
    {marks.map(({ id, x, y, radius }) => (
      <circle key={id} class="q1" cx={x} cy={y} r={radius} />
    ))}
    <MapLabels
      labels={placeLabels(marks, { view: { x: 0, y: 0, width: 400, height: 200 }, fontSize })}
      fontSize={fontSize}
    />
  </svg>
);

export const examples: Examples = { "on-and-beside-circles": draw(16), "fewer-where-large": draw(40) };
