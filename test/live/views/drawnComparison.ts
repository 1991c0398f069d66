import { renderToStaticMarkup } from "preact-render-to-string";
import { compareAreas, comparePage } from "../../../src/site/comparePage.ts";
import { siteIn, store } from "../../../src/site/site.ts";
import { csvOf } from "../../../src/query/csv.ts";
import { compareFile } from "../../../src/elements/compareFile.ts";
import { readExactFigures } from "../../../src/elements/exactFigures.ts";
import { createColours } from "../../../src/elements/compareColours.ts";
import { createCompareReader } from "../../../src/elements/compareReader.ts";
import type { SiteLanguage } from "../../../src/model/language.ts";
import { encodeCompanion } from "../../../src/query/companionCodec.ts";
import type { StateProblem } from "../../../src/state/address.ts";
import { parseCompareState } from "../../../src/state/compareState.ts";
import { CompareChart } from "../../../src/views/compare/CompareChart.tsx";
import { CompareFinding, CompareNotes } from "../../../src/views/compare/CompareFinding.tsx";
import { figureTable } from "../../../src/query/export/figureTable.ts";
import { licenceReader } from "../../../src/query/provenance.ts";
import { sourceLines } from "../../../src/site/comparePage.ts";
import type { CompareData } from "../../../src/views/compare/compareModel.ts";
import { measuresIn } from "../../../src/views/compare/SourceLines.tsx";
import { compareModel } from "../../../src/views/compare/compareModel.ts";
import { fromComparePayload } from "../../../src/views/compare/comparePayload.ts";
import { CompareTable } from "../../../src/views/compare/CompareTable.tsx";
import { toIndicatorId } from "../../../src/catalog/catalog.ts";

export const areasFile = await compareAreas(siteIn("en"));
export const { payload } = await comparePage(siteIn("en"));

/** Returns the files that a browser would fetch, from the store. */
export async function readFromStore(url: string): Promise<string> {
  const [, indicator = "", name = ""] = /data\/([^/]+)\/(.+)\.json$/.exec(url) ?? [];
  const id = toIndicatorId(indicator);
  if (!name.endsWith(".compare")) return (await store.encodedSlices(id)).get(name) ?? "";
  const companion = (await store.companions(id)).get(name.replace(/\.compare$/, ""));
  return companion ? encodeCompanion(companion) : "";
}

/** As on the page, one reader for all that is looked at: each file is read once. */
const englishReader = createCompareReader(payload, readFromStore);

/** Every digit, from the files that the site hands out. */
async function exactOf(data: CompareData) {
  const areas = await store.areas();
  const licenceOf = licenceReader(await store.manifest());
  const read = measuresIn(data).map(async (indicator) => {
    const table = figureTable(
      { indicator, observations: await store.observations(indicator.id) },
      { areas, licenceOf }
    );
    return [indicator, readExactFigures(indicator, csvOf(table))] as const;
  });
  return new Map(await Promise.all(read));
}

/** The parts of the page as HTML, its file, and what in the address could not be used. */
export interface DrawnComparison {
  readonly problems: readonly StateProblem[];
  readonly chart: string;
  readonly finding: string;
  readonly notes: string;
  readonly table: string;
  readonly csv: () => Promise<string>;
}

/** What the page draws for a query, as the browser does it. */
export async function drawn(query: string, language: SiteLanguage = "en"): Promise<DrawnComparison> {
  const own = language === "en" ? payload : (await comparePage(siteIn(language))).payload;
  const context = fromComparePayload(own, areasFile, await sourceLines(siteIn(language)));
  const { state, problems } = parseCompareState(query, context.scope);
  const reader = own === payload ? englishReader : createCompareReader(own, readFromStore);
  const data = await reader.read(state);
  const colours = createColours();
  colours.assign(state.subjects);
  const props = { context, state, data, model: compareModel(context, state, data, colours.colourOf, own.breaks) };
  const html = (node: Parameters<typeof renderToStaticMarkup>[0]): string => renderToStaticMarkup(node);
  const chart = CompareChart(props);
  return {
    problems,
    chart: chart ? html(chart) : "",
    finding: html(CompareFinding({ ...props, problems })),
    notes: html(CompareNotes(props)),
    table: html(CompareTable(props)),
    csv: async () => csvOf(compareFile(props, { licences: reader.licences, exact: await exactOf(data) }))
  };
}
