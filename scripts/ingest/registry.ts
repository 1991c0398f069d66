import { awaitedFigures } from "./awaited/awaitedFigures.ts";
import { dataHubBreakdown } from "./awaited/dataHubBreakdown.ts";
import { eurostatSkills } from "./awaited/eurostatSkills.ts";
import { pageViewsByCountry } from "./awaited/pageViewsByCountry.ts";
import { poorestIncome } from "./awaited/poorestIncome.ts";
import { useBySex } from "./awaited/useBySex.ts";
import { isLanguageFile } from "./languages/build.ts";
import { accessNow } from "./sources/accessNow.ts";
import { cybersecurityIndex } from "./sources/cybersecurityIndex.ts";
import { data360 } from "./sources/data360.ts";
import { globalDataLab } from "./sources/globalDataLab.ts";
import { itu } from "./sources/itu.ts";
import { populationProspects } from "./sources/populationProspects.ts";
import { cyberlawLinks, cyberlawTracker } from "./sources/unctad.ts";
import { unsd } from "./sources/unsd.ts";
import { unsdApi } from "./sources/unsdApi.ts";
import { gapminderIncome, worldBankIndicators, worldBankPopulation } from "./sources/worldBankTables.ts";
import { worldBankApi } from "./sources/worldBankApi.ts";
import { worldBankZip } from "./sources/worldBankZip.ts";
import type { AwaitedReader } from "./awaited/awaitedFigures.ts";
import type { Normalised, SourceAdapter, SourceFile } from "./adapter.ts";

/** Reads a file of figures, from bytes to observations. */
export type FigureReader = (content: Uint8Array, file: SourceFile) => Promise<Normalised>;

/** The tables that make areas and groups rather than figures. */
export type AreaTable = "country-codes" | "economies" | "classification" | "income-history";

/** What a file of the catalogue of sources is read as. */
export type Role =
  | { readonly kind: "figures"; readonly read: FigureReader }
  | { readonly kind: "areas"; readonly table: AreaTable }
  | { readonly kind: "regions" }
  | { readonly kind: "languages" }
  /** Held against the figures that are published, and not published itself: it stands in no manifest. */
  | { readonly kind: "reference" };

interface AnyAdapter<Row> extends Pick<SourceAdapter<Row>, "normalise"> {
  readonly parse: (content: Uint8Array, file: SourceFile) => readonly Row[] | Promise<readonly Row[]>;
}

function figures<Row>(adapter: AnyAdapter<Row>): Role {
  return {
    kind: "figures",
    read: async (content, file) => adapter.normalise(await adapter.parse(content, file), file)
  };
}

/** A layout whose figures had not come when it was learned: the first file of them brings its indicator onto the site. */
const awaited = (read: AwaitedReader): Role => ({
  kind: "figures",
  read: (content, file) => Promise.resolve(awaitedFigures(read(content, file), file))
});

const areas = (table: AreaTable): Role => ({ kind: "areas", table });

/** The first pattern that a file's place fits says what it is; the more special stand above the more general. */
const roles: readonly (readonly [RegExp, Role])[] = [
  [/^itu\/global-cybersecurity-index\.csv$/, figures(cybersecurityIndex)],
  [/^itu\/[^/]+-by-(sex|age|location)\.csv$/, awaited(dataHubBreakdown)],
  [/^itu\/[^/]+\.csv$/, figures(itu)],
  [/^data360\/[^/]+\.csv$/, figures(data360)],
  [/^unsd\/(SE_ADT_ACTS|IT_MOB_OWN)\.csv$/, figures(unsd)],
  [/^unsd\/sdg-api\/(SE_ADT_ACTS|IT_MOB_OWN)\.csv$/, figures(unsdApi)],
  [/^gdl\/ddf--datapoints--.*\.csv$/, figures(globalDataLab)],
  [/^gdl\/ddf--entities--level--subnat\.csv$/, { kind: "regions" }],
  [/^accessnow\/keepiton-.*\.parquet$/, figures(accessNow)],
  [/^unctad\/cyberlaw-tracker\.csv$/, figures(cyberlawTracker)],
  [/^unctad\/cyberlaw-links\.json$/, figures(cyberlawLinks)],
  [/^unwpp\/population-wpp\d{4}-medium\.csv$/, figures(populationProspects)],
  [/^unwpp\/WPP\d{4}_TotalPopulationBySex\.csv(\.gz)?$/, { kind: "reference" }],
  [/^worldbank\/api\/IT\.NET\.USER\.(FE|MA)\.ZS\.json$/, awaited(useBySex)],
  [/^worldbank\/pip\.csv$/, awaited(poorestIncome)],
  [/^eurostat\/isoc_sk_dskl_i21\.csv$/, awaited(eurostatSkills)],
  [/^wikimedia\/top-by-country-all-projects-.+\.json$/, awaited(pageViewsByCountry)],
  [/^worldbank\/CLASS_FY\d{4}\.xlsx$/, areas("classification")],
  [/^worldbank\/OGHIST\.xlsx$/, areas("income-history")],
  [/^worldbank\/countries-/, areas("economies")],
  [/^unsd\/country-codes\.csv$/, areas("country-codes")],
  [/^worldbank\/SP\.POP\.TOTL-\d{4}\.csv$/, figures(worldBankPopulation)],
  [/^worldbank\/NY\.GNP\.PCAP\.CD-\d{4}\.csv$/, figures(gapminderIncome)],
  [/^worldbank\/wdi-.*\.csv$/, figures(worldBankIndicators)],
  [/^worldbank\/api\/.*\.json$/, figures(worldBankApi)],
  [/^worldbank\/.*\.zip$/, figures(worldBankZip)]
];

/** Returns what a file is read as; undefined for a file that no adapter knows. */
export function roleOf(file: string): Role | undefined {
  if (isLanguageFile(file)) return { kind: "languages" };
  return roles.find(([pattern]) => pattern.test(file))?.[1];
}
