import { ThemeCard } from "../../../src/views/card/ThemeCard.tsx";
import { propsOf } from "../../views/renderFigure.tsx";
import { cell, contextOf, sliceOf, stateOf } from "../../views/smallFigure.ts";
import { smallWorld } from "../smallWorld.ts";
import type { Examples } from "../readExamples.tsx";

const slice = sliceOf(
  { KEN: [cell(10), cell(35, "E")], RWA: [undefined, undefined, cell(64)], TZA: [cell(22)] },
  { low: 31.5, high: 31.5, coverage: 0.9, areas: 3 }
);
const lead = propsOf(contextOf(), slice, stateOf());
const card = {
  subject: "unconnected",
  world: smallWorld,
  lead,
  others: [propsOf(contextOf(), sliceOf({}), stateOf()), lead],
  source: "International Telecommunication Union, 2025. CC BY 4.0.",
  address: "example.org/en/unconnected/"
} as const;

export const examples: Examples = {
  "two-figures": <ThemeCard {...card} />,
  "no-data": <ThemeCard {...card} lead={propsOf(contextOf(), sliceOf({}), stateOf())} others={[]} />,
  "right-to-left": <ThemeCard {...card} lead={propsOf(contextOf(undefined, "ar"), slice, stateOf())} others={[]} />
};
