import { comparedBreaks } from "../facts/comparedBreaks.ts";
import { encodeBreaks } from "../state/breakCodes.ts";
import { indicatorFor, indicatorOf } from "../catalog/catalog.ts";
import { areaNeighbours } from "../geo/neighbours.ts";
import { indicatorSubjects } from "../i18n/indicatorSubjects.ts";
import type { Messages } from "../i18n/message.ts";
import { messagesAbout } from "../i18n/keyPattern.ts";
import type { AreaCode } from "../model/area.ts";
import { groupIds } from "../model/areaGroup.ts";
import type { Indicator, IndicatorId } from "../model/indicator.ts";
import type { Store } from "../query/store.ts";
import { defaultCompareState, type CompareEntry, type SubjectId } from "../state/compareState.ts";
import { fromComparePayload, type CompareAreasFile, type ComparePayload } from "../views/compare/comparePayload.ts";
import { compareControls } from "../views/compare/compareViews.ts";
import { compareModel } from "../views/compare/compareModel.ts";
import type { ComparePartProps } from "../views/compare/compareParts.ts";
import { figureSource } from "./figureContext.ts";
import { scriptMessages } from "./scriptMessages.ts";
import type { Site } from "./site.ts";
import { indexIn } from "../model/known.ts";

/** What the page shows before anything is chosen: the world and the World Bank's regions. */
const firstSubjects: readonly SubjectId[] = ["world", "eas", "ecs", "lcn", "mea", "nac", "sas", "ssf"];

/** Returns the page for comparing in a language, as it is before anything is chosen, with the words of its scripts. */
export async function comparePage(
  site: Site,
  words: Messages = scriptMessages(site.language, "compare")
): Promise<ComparePartProps & { readonly payload: ComparePayload; readonly colourOf: (id: SubjectId) => string }> {
  const { store } = site;
  const entries = await Promise.all((await store.indicators()).map((indicator) => entryOf(store, indicator)));
  const payload: ComparePayload = {
    language: site.language,
    numbers: site.translator.numbers,
    messages: messagesAbout(words, indicatorSubjects(entries.map(({ indicator }) => indicator))),
    controls: compareControls,
    entries,
    subjects: firstSubjects,
    breaks: encodeBreaks(await comparedBreaks(store)),
    areas: (await store.areas()).map(({ code }) => code).join(" "),
    dataBase: site.file("data/"),
    areasFile: site.file(`data/compare-areas/${site.language}.json`),
    sourcesFile: site.file(`data/source-lines/${site.language}.json`),
    mapFile: site.file("data/pick-map.svg"),
    areaHref: site.addresses.country("{area}")
  };
  const members = new Map((await store.groups()).map((group) => [group.id, group.members]));
  const built = fromComparePayload(payload);
  const state = defaultCompareState(built.scope);
  const sources = { [state.indicator]: await figureSource(site, state.indicator) };
  // The sentences name countries from the start; the script has their names as soon as it draws.
  const { areas } = fromComparePayload(payload, await compareAreas(site));
  const context = { ...built, areas, members, sources };
  const [slice] = await store.slices(state.indicator);
  const groups = (await store.groupSlices(state.indicator)).get("total")?.series;
  const ages = (await store.companions(state.indicator)).get("total")?.ages;
  if (!slice || !groups) throw new Error(`${state.indicator}: nothing to compare`);
  const data = { main: { indicator: indicatorOf(state.indicator), slice, groups, ages } };
  const colourOf = (id: SubjectId): string => `s${indexIn(firstSubjects, (each) => each === id, id)}`;
  return {
    payload,
    context,
    state,
    data,
    model: compareModel(context, state, data, colourOf, payload.breaks),
    colourOf
  };
}

/** Returns the line of sources of each indicator in the site's language. */
export async function sourceLines(site: Site): Promise<Readonly<Record<string, string>>> {
  const indicators = await site.store.indicators();
  return Object.fromEntries(
    await Promise.all(indicators.map(async ({ id }) => [id, await figureSource(site, id)] as const))
  );
}

async function entryOf(store: Store, indicator: Indicator): Promise<CompareEntry> {
  const slices = await store.slices(indicator.id);
  const periods = slices[0]?.periods.filter((_, index) =>
    slices.some(({ series }) => series.some(({ cells }) => cells[index] !== undefined))
  );
  return { indicator, periods: periods ?? [], slices: slices.map(({ key }) => key) };
}

/** Returns the file with what the page knows of areas: names, people, income, urban share, neighbours, groups. */
export async function compareAreas({ store, language }: Site): Promise<CompareAreasFile> {
  const areas = await store.areas();
  const [population, groups, income, urban] = await Promise.all([
    store.population(),
    store.groups(),
    latestOf(store, indicatorFor("income")),
    latestOf(store, indicatorFor("urban"))
  ]);
  const people = population(Infinity);
  const neighbours = areaNeighbours(areas.map(({ code }) => code));
  return {
    areas: areas.map(({ code, names }) => [
      code,
      names[language] ?? code,
      people.get(code) ?? null,
      income.get(code) ?? null,
      urban.get(code) ?? null,
      (neighbours.get(code) ?? []).join(" ")
    ]),
    groups: Object.fromEntries(
      groupIds.map((id) => [id, (groups.find((group) => group.id === id)?.members ?? []).join(" ")])
    )
  };
}

async function latestOf(store: Store, id: IndicatorId): Promise<ReadonlyMap<AreaCode, number>> {
  const [slice] = await store.slices(id);
  return new Map(
    slice?.series.flatMap(({ area, cells }) => {
      const cell = cells.findLast((each) => each !== undefined);
      return cell ? [[area, cell.low] as const] : [];
    })
  );
}
