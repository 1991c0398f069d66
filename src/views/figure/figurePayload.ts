import { indicatorSubjects } from "../../i18n/indicatorSubjects.ts";
import { messagesAbout } from "../../i18n/keyPattern.ts";
import type { Messages } from "../../i18n/message.ts";
import { createTranslator, type LanguageWords } from "../../i18n/translator.ts";
import { isAreaCode, type AreaCode } from "../../model/area.ts";
import { drawnIndicator, isSteady, type DrawnIndicator } from "../../model/indicator.ts";
import type { MapRegion } from "../../model/mapRegion.ts";
import type { AreaEntry, FigureContext } from "./figureContext.ts";
import { findingKinds } from "./Finding.tsx";

/** What a page carries as JSON for the script that adopts its figure. Area names are in its table. */
export interface FigurePayload extends LanguageWords {
  readonly indicator: DrawnIndicator;
  readonly periods: readonly number[];
  readonly slices: readonly string[];
  readonly regions: readonly MapRegion[];
  /** The address that a slice's key and ".json" are put behind. */
  readonly sliceBase: string;
  /** An area's page: the code in small letters replaces "{area}". */
  readonly areaHref: string;
  /** "AFG 42647492" and so on in the order of names, separated by commas; only the code where people are not known. */
  readonly people: string;
  readonly embedded?: boolean;
}

/** Returns the payload of a figure. `messages` are all that its script may ask for; those of other indicators are left out. */
export function toPayload(
  context: FigureContext,
  messages: Messages,
  addresses: Pick<FigurePayload, "sliceBase" | "areaHref">
): FigurePayload {
  const { indicator, scope, translator, areas } = context;
  const people = areas.map((area) => (area.people === undefined ? area.code : `${area.code} ${String(area.people)}`));
  return {
    language: translator.language,
    numbers: translator.numbers,
    messages: messagesAbout(messages, {
      ...indicatorSubjects([indicator]),
      "ui.finding.": findingKinds(indicator),
      "ui.basis.projections": indicator.projected ? [""] : []
    }),
    indicator: drawnIndicator(indicator),
    periods: scope.periods,
    slices: scope.slices,
    regions: scope.regions,
    people: people.join(","),
    ...(context.embedded && { embedded: true }),
    ...addresses
  };
}

/** Returns the context that a payload and the area names of the page stand for. */
export function fromPayload(payload: FigurePayload, names: ReadonlyMap<AreaCode, string>): FigureContext {
  const areas = payload.people.split(",").flatMap((entry): readonly AreaEntry[] => {
    const code = entry.slice(0, 3);
    const people = entry.length > 4 ? Number(entry.slice(4)) : undefined;
    return isAreaCode(code) ? [{ code, name: names.get(code) ?? code, people }] : [];
  });
  const { indicator, periods, slices, regions } = payload;
  return {
    indicator,
    scope: {
      dimensions: indicator.dimensions,
      periods,
      slices,
      regions,
      areas: areas.map(({ code }) => code),
      ...(isSteady(indicator) && { steady: true })
    },
    areas,
    translator: createTranslator(payload),
    areaHref: (area) => payload.areaHref.replace("{area}", area.toLowerCase()),
    ...(payload.embedded && { embedded: true })
  };
}
