import { createTranslator, type LanguageWords } from "../../i18n/translator.ts";
import { isAreaCode, type AreaCode } from "../../model/area.ts";
import { isGroupId, type GroupId } from "../../model/areaGroup.ts";
import type { ComparedBreaks } from "../../state/breakCodes.ts";
import type { CompareEntry, SubjectId } from "../../state/compareState.ts";
import type { ChoicesByView } from "./compareChoices.ts";
import type { CompareArea, CompareContext } from "./compareContext.ts";

/** What the page carries as JSON for its script. Names and traits of areas are a file of their own. */
export interface ComparePayload extends LanguageWords {
  readonly controls: ChoicesByView;
  readonly entries: readonly CompareEntry[];
  readonly subjects: readonly SubjectId[];
  readonly breaks: ComparedBreaks;
  /** Codes of all areas, separated by spaces. */
  readonly areas: string;
  /** The address that an indicator's id, a slice's key and an ending are put behind. */
  readonly dataBase: string;
  readonly areasFile: string;
  /** The file with the lines of sources in the page's language. */
  readonly sourcesFile: string;
  readonly mapFile: string;
  /** An area's page: the code in small letters replaces "{area}". */
  readonly areaHref: string;
}

/** The file with the areas, in a language. */
export interface CompareAreasFile {
  /** Rows of: code, name, people, income, urban share, neighbours. */
  readonly areas: readonly (readonly [string, string, number | null, number | null, number | null, string])[];
  /** Members by group, separated by spaces. */
  readonly groups: Readonly<Record<string, string>>;
}

/** Returns the context that a payload stands for; areas and sources are added once their files are there. */
export function fromComparePayload(
  payload: ComparePayload,
  file?: CompareAreasFile,
  sources: CompareContext["sources"] = {}
): CompareContext {
  const { controls, entries, subjects, areaHref } = payload;
  return {
    translator: createTranslator(payload),
    controls,
    scope: { entries, subjects, areas: payload.areas.split(" ").filter(isAreaCode) },
    areas: new Map(file?.areas.flatMap((row) => toArea(row))),
    members: new Map(
      Object.entries(file?.groups ?? {}).flatMap(([id, codes]): readonly (readonly [GroupId, readonly AreaCode[]])[] =>
        isGroupId(id) ? [[id, codes.split(" ").filter(isAreaCode)]] : []
      )
    ),
    sources,
    areaHref: (area) => areaHref.replace("{area}", area.toLowerCase())
  };
}

function toArea([
  code,
  name,
  people,
  income,
  urban,
  neighbours
]: CompareAreasFile["areas"][number]): readonly (readonly [AreaCode, CompareArea])[] {
  if (!isAreaCode(code)) return [];
  const area: CompareArea = {
    code,
    name,
    people: people ?? undefined,
    income: income ?? undefined,
    urban: urban ?? undefined,
    neighbours: neighbours.split(" ").filter(isAreaCode)
  };
  return [[code, area]];
}
