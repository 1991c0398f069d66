import { BubbleMap } from "../../../src/charts/BubbleMap.tsx";
import { WorldOutlines } from "../../../src/charts/WorldOutlines.tsx";
import { code, fixtureWorld } from "../../charts/fixtureWorld.ts";
import type { Examples } from "../readExamples.tsx";

const counts: Readonly<Record<string, number>> = { AAA: 100, BBB: 400, CCC: 0 };
const map = {
  world: fixtureWorld,
  label: "People offline in two countries",
  areas: ["AAA", "BBB", "CCC"].map(code),
  value: (area: string) => counts[area],
  largest: 40_000,
  className: "p-absence",
  classOf: (area: string) => (area === "AAA" ? "q1 e" : "q3")
};
const described = { ...map, describe: (area: string) => `${area} & its count` };

export const examples: Examples = {
  "estimate-on-another": <BubbleMap {...described} />,
  "few-people": <BubbleMap {...described} value={() => 1} largest={400_000_000} />,
  "no-data": <BubbleMap {...described} value={() => undefined} />,
  thumbnail: (
    <div>
      <WorldOutlines world={fixtureWorld} idPrefix="w" />
      <BubbleMap {...map} outlines="use" idPrefix="w" />
    </div>
  )
};
