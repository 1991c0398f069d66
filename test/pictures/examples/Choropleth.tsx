import { Choropleth } from "../../../src/charts/Choropleth.tsx";
import { WorldOutlines } from "../../../src/charts/WorldOutlines.tsx";
import { code, fixtureWorld } from "../../charts/fixtureWorld.ts";
import type { Examples } from "../readExamples.tsx";

const classes: Readonly<Record<string, string>> = { AAA: "q3", BBB: "q1 e", CCC: "nd" };
const map = {
  world: fixtureWorld,
  label: "Two of three countries have data",
  className: "p-presence",
  classOf: (area: string) => classes[area] ?? "nd"
};
const described = { ...map, describe: (area: string) => `${area} & its value` };

export const examples: Examples = {
  marks: <Choropleth {...described} marks={[code("BBB"), code("CCC")]} />,
  "no-data": <Choropleth {...described} label="No country has data" classOf={() => "nd"} />,
  "none-recorded": (
    <Choropleth {...described} classOf={(area) => (area === "AAA" ? "q4" : "nr")} className="p-absence" />
  ),
  thumbnail: (
    <div>
      <WorldOutlines world={fixtureWorld} idPrefix="w" />
      <Choropleth {...map} className="p-presence small" outlines="use" idPrefix="w" />
    </div>
  ),
  "without-unassigned-land": <Choropleth {...described} world={{ ...fixtureWorld, unassigned: "", disputed: "" }} />
};
