import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { indicatorOf, isIndicatorId } from "../../src/catalog/catalog.ts";
import type { AreaCode } from "../../src/model/area.ts";
import { isDimensionId } from "../../src/model/dimension.ts";
import { mapRegions } from "../../src/model/mapRegion.ts";
import type { AddressPart, StateProblem } from "../../src/state/address.ts";
import { formatAnalyseState, parseAnalyseState } from "../../src/state/analyseState.ts";
import {
  compareParts,
  defaultCompareState,
  formatCompareState,
  parseCompareState,
  type CompareScope
} from "../../src/state/compareState.ts";
import { embedAddress, formatEmbedState, parseEmbedState } from "../../src/state/embedState.ts";
import { defaultMapState, formatMapState, mapParts, parseMapState, type MapScope } from "../../src/state/mapState.ts";
import { questionParts, type AnalyseScope } from "../../src/state/questionAddress.ts";
import { unknownParts } from "../../src/state/unknownParts.ts";

/** A row of a table: the parameters that it is about, what it says of their values, and of the default. */
interface Row {
  readonly names: readonly string[];
  readonly isOpen: boolean;
  readonly values: readonly string[];
  readonly isListOpen: boolean;
  readonly otherwise: readonly string[];
}

const text = readFileSync("docs/addresses.md", "utf8");
const spans = (cell: string): readonly string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, span = ""]) => span);

function rowsUnder(heading: string): readonly Row[] {
  const section = text.split(/^## /m).find((each) => each.startsWith(`${heading}\n`)) ?? "";
  return [...section.matchAll(/^\| (`.*?)\|(.*)\|(.*)\|$/gm)].map(([, names = "", values = "", otherwise = ""]) => ({
    names: spans(names),
    isOpen: names.includes("…"),
    values: spans(values),
    isListOpen: values.includes("…"),
    otherwise: spans(otherwise)
  }));
}

const dimensions = [
  { id: "sex", codes: ["_T", "F", "M"] },
  { id: "location", codes: ["_T", "URB", "RUR"] }
] as const;
const areas = ["KEN", "UGA", "BDI", "TZA"] as unknown as readonly AreaCode[];
const slices = ["total", "sex-F", "sex-M", "location-URB", "location-RUR"];
const mapScope: MapScope = { dimensions, slices, areas, periods: [2019, 2020], regions: mapRegions };
const ids = ["internet-use", "mobile-phone-ownership", "coverage-4g", "gni-per-capita"] as const;
const compareScope: CompareScope = {
  entries: ids.map((id) => ({ indicator: { ...indicatorOf(id), dimensions }, periods: [2018, 2019, 2021], slices })),
  areas,
  subjects: ["world"]
};
const analyseScope: AnalyseScope = { questions: ["moved-most"], isIndicator: isIndicatorId };

interface Page {
  readonly heading: string;
  /** The parameters of the table, and all the words of those that are a few. */
  readonly parameters: ReadonlyMap<string, readonly string[] | undefined>;
  /** What stands in an address before a parameter that means nothing alone. */
  readonly before?: (name: string) => string;
  readonly read: (query: string) => { readonly written: string; readonly problems: readonly unknown[] };
}

function parametersOf<State, Scope>(
  parts: readonly AddressPart<State, Scope>[],
  state: State,
  scope: Scope
): Page["parameters"] {
  return new Map(parts.flatMap((part) => part.names(scope, state).map((name) => [name, part.words] as const)));
}

const read =
  <State>(
    parse: (query: string) => { readonly state: State; readonly problems: readonly StateProblem[] },
    format: (state: State) => string
  ): Page["read"] =>
  (query) => {
    const { state, problems } = parse(query);
    return { written: format(state), problems };
  };

const pages: readonly Page[] = [
  {
    heading: "The map of an indicator",
    parameters: parametersOf(mapParts, defaultMapState(mapScope), mapScope),
    before: (name) => (name === "from" ? "year=2020&" : ""),
    read: read(
      (query) => parseMapState(query, mapScope),
      (state) => formatMapState(state, mapScope)
    )
  },
  {
    heading: "An embed",
    parameters: parametersOf(embedAddress, parseEmbedState(""), undefined),
    read: (query) => ({ written: formatEmbedState(parseEmbedState(query), ""), problems: [] })
  },
  {
    heading: "The page for comparing",
    parameters: parametersOf(compareParts, defaultCompareState(compareScope), compareScope),
    read: read(
      (query) => parseCompareState(query, compareScope),
      (state) => formatCompareState(state, compareScope)
    )
  },
  {
    heading: "The page for questions",
    parameters: new Map([
      ["sql", undefined],
      ["question", undefined],
      ...parametersOf(questionParts, parseAskedAll(), analyseScope)
    ]),
    before: (name) =>
      ["sql", "question", "ask"].includes(name)
        ? ""
        : `ask=internet-use@w5~coverage-4g@w5&${name === "measure" ? "by=world&" : ""}`,
    read: (query) => ({
      written: decodeURIComponent(formatAnalyseState(parseAnalyseState(query, analyseScope))),
      problems: unknownParts(query, analyseScope)
    })
  }
];

function parseAskedAll() {
  const state = parseAnalyseState("?ask=internet-use@w5", analyseScope);
  if (state.mode !== "ask") throw new Error("it asks nothing");
  return state.question;
}

describe.each(pages)(
  "what is documented of $heading",
  ({ heading, parameters, before = () => "", read: readQuery }) => {
    const rows = rowsUnder(heading);

    it("is every parameter, and no other", () => {
      const named = new Set(rows.flatMap(({ names }) => names));
      const isTold = (name: string): boolean =>
        named.has(name) ||
        (isDimensionId(name) && rows.some(({ names, isOpen }) => isOpen && names.every(isDimensionId)));
      expect([...parameters.keys()].filter((name) => !isTold(name))).toEqual([]);
      expect([...named].filter((name) => !parameters.has(name))).toEqual([]);
    });

    it("is every word that there is, unless it says that there are more", () => {
      for (const { names, values, isListOpen } of rows) {
        const words = names.length === 1 ? parameters.get(names[0] ?? "") : undefined;
        if (words && !isListOpen) expect(new Set(values)).toEqual(new Set(words));
      }
    });

    it("can be written, and is taken out again where it is the default", () => {
      for (const { names, values, otherwise } of rows) {
        const [name = ""] = names;
        expect(values, name).not.toEqual([]);
        for (const value of values) {
          const { written, problems } = readQuery(`?${before(name)}${name}=${value}`);
          expect([value, problems]).toEqual([value, []]);
          const isFirst = otherwise.includes(value) || (isDimensionId(name) && value === "_T");
          const isLeftOut = isFirst || (names.length === 1 && readQuery("").written === written);
          if (!isLeftOut) expect(written).toContain(`${name}=${value}`);
          if (isFirst) expect(written).not.toMatch(new RegExp(`[?&]${name}=`));
        }
        for (const value of otherwise) {
          const { written } = readQuery(`?${before(name)}${name}=${value}`);
          expect(written).toBe(readQuery(`?${before(name)}`).written);
        }
      }
    });

    it("never throws, whatever it is", () => {
      for (const name of [...parameters.keys(), "other"])
        for (const value of ["", "%", "%E0%A4%A", "<b>", "~~", "constructor", "9".repeat(400)])
          expect(() => readQuery(`?${before(name)}${name}=${value}&${name}=${value}`)).not.toThrow();
    });
  }
);
