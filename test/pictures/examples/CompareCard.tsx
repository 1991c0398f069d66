import { translatorOf } from "../../../src/i18n/translatorOf.ts";
import type { SiteLanguage } from "../../../src/model/language.ts";
import { compareViews, defaultCompareState, type CompareState } from "../../../src/state/compareState.ts";
import { CompareCard } from "../../../src/views/compare/cards/CompareCard.tsx";
import type { CompareContext } from "../../../src/views/compare/compareContext.ts";
import { compareModel } from "../../../src/views/compare/compareModel.ts";
import { compareControls, compareViewEntries } from "../../../src/views/compare/compareViews.ts";
import { cell, code, share, sliceOf } from "../../views/smallFigure.ts";
import type { Examples } from "../readExamples.tsx";

const slice = sliceOf({ KEN: [cell(10), cell(35, "E"), cell(42)], UGA: [cell(5), undefined, cell(12, "E")] });
const areas = [code("KEN"), code("UGA")];

function contextOf(language: SiteLanguage): CompareContext {
  return {
    translator: translatorOf(language),
    scope: {
      entries: [{ indicator: { ...share, role: "use" }, periods: slice.periods, slices: ["total"] }],
      areas,
      subjects: areas
    },
    controls: compareControls,
    areas: new Map(
      areas.map((area) => [
        area,
        { code: area, name: area, people: 1e6, income: undefined, urban: undefined, neighbours: [] }
      ])
    ),
    members: new Map(),
    sources: {},
    areaHref: (area) => `/en/country/${area.toLowerCase()}/`
  };
}

const cards = new Map(
  await Promise.all(compareViews.map(async (view) => [view, await compareViewEntries[view].card()] as const))
);

function cardOf(choice: Partial<CompareState>, language: SiteLanguage = "en", rows = slice) {
  const context = contextOf(language);
  const state = { ...defaultCompareState(context.scope), ...choice };
  const indicator = { ...share, role: "use" } as const;
  const main = { indicator, slice: rows, groups: new Map() };
  const data = {
    main,
    x: state.view === "scatter" ? main : undefined,
    measures: state.view === "profile" ? [main] : undefined
  };
  const colourOf = (id: string): string => `s${areas.findIndex((area) => area === id)}`;
  return {
    context,
    state,
    data,
    model: compareModel(context, state, data, colourOf, {}),
    source: "International Telecommunication Union, 2025. CC BY 4.0.",
    card: cards.get(state.view)!,
    address: "example.org/en/compare/"
  };
}

export const examples: Examples = {
  lines: <CompareCard {...cardOf({ view: "lines" })} />,
  "lines-dark-tall": <CompareCard {...cardOf({ view: "lines", scale: "log" })} theme="dark" shape="tall" />,
  bars: <CompareCard {...cardOf({ view: "bars" })} />,
  slope: <CompareCard {...cardOf({ view: "slope" })} />,
  dots: <CompareCard {...cardOf({ view: "dots", pair: "years" })} />,
  multiples: <CompareCard {...cardOf({ view: "multiples" })} />,
  scatter: <CompareCard {...cardOf({ view: "scatter" })} />,
  profile: <CompareCard {...cardOf({ view: "profile" })} />,
  table: <CompareCard {...cardOf({ view: "table" })} />,
  "no-data": <CompareCard {...cardOf({ view: "lines" }, "en", sliceOf({}))} />,
  "right-to-left": <CompareCard {...cardOf({ view: "bars" }, "ar")} />
};
