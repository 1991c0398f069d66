import { defineIndicator } from "../../../src/catalog/define.ts";
import { MapCard } from "../../../src/views/card/MapCard.tsx";
import { propsOf } from "../../views/renderFigure.tsx";
import { cell, code, contextOf, sliceOf, stateOf } from "../../views/smallFigure.ts";
import { smallWorld } from "../smallWorld.ts";
import type { Examples } from "../readExamples.tsx";

const slice = sliceOf(
  { KEN: [cell(10), cell(35, "E")], RWA: [undefined, undefined, cell(64)], TZA: [cell(22)] },
  { low: 31.5, high: 31.5, coverage: 0.9, areas: 3 }
);
const origin = {
  source: "International Telecommunication Union, 2025. CC BY 4.0.",
  address: "example.org/en/map/use/"
};
const card = { world: smallWorld, ...origin, ...propsOf(contextOf(), slice, stateOf()) };
const people = defineIndicator({
  id: "people-offline",
  theme: "unconnected",
  unit: "people",
  decimals: 0,
  form: "bubbles",
  palette: "absence",
  breaks: [1_000_000, 10_000_000, 100_000_000],
  better: "lower"
});
const counts = sliceOf({ KEN: [undefined, undefined, cell(36_000_000)], TZA: [undefined, cell(41_000_000, "E")] });

export const examples: Examples = {
  choropleth: <MapCard {...card} />,
  "one-year": <MapCard {...card} {...propsOf(contextOf(), slice, stateOf({ year: 2021 }))} />,
  bubbles: <MapCard {...card} {...propsOf(contextOf(people), counts, stateOf())} />,
  "no-data": <MapCard {...card} {...propsOf(contextOf(), sliceOf({}), stateOf())} />,
  dark: <MapCard {...card} theme="dark" />,
  "tall-with-chosen": (
    <MapCard {...card} {...propsOf(contextOf(), slice, stateOf({ areas: [code("KEN"), code("TKL")] }))} shape="tall" />
  ),
  pair: (
    <MapCard
      {...card}
      {...propsOf(contextOf(), slice, stateOf({ year: 2021, beside: 2020, areas: [code("KEN")] }))}
      beside={propsOf(contextOf(), slice, stateOf({ year: 2020, areas: [code("KEN")] }))}
    />
  ),
  "circles-by-people": <MapCard {...card} {...propsOf(contextOf(), slice, stateOf({ form: "people" }))} />,
  "right-to-left": <MapCard {...card} {...propsOf(contextOf(undefined, "ar"), slice, stateOf())} />
};
