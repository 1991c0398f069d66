import { filesExchanged, damages } from "./kinds.ts";
import type { Damage } from "./damage.ts";
import type { Kind } from "./kinds.ts";
import type { Kill } from "./killedEffects.ts";

/** A wrong version of one file, and what has to become of it. */
export interface Mutation {
  readonly kind: string;
  readonly file: string;
  readonly damage: Damage;
  /** Why a run may go on; undefined where it has to stop. */
  readonly harmless?: string;
  /** What the catalogue of sources says: the hash of the wrong file unless told otherwise. */
  readonly catalogue?: "hash of the right file" | "an older vintage";
  /** Where the run is killed while it writes; a run that is let in, with figures that differ. */
  readonly killed?: Kill;
}

const use = "itu/individuals-using-the-internet.csv";
const households = "itu/households-with-internet-access-at-home.csv";
const phones = "itu/individuals-who-own-a-mobile-telephone.csv";
const coverage = "itu/population-coverage-by-mobile-network-technology.csv";
const basket = "itu/data-only-mobile-broadband-basket-5-gb.csv";
const fixedBasket = "itu/fixed-broadband-internet-basket-5-gb.csv";
const lowBasket = "itu/mobile-data-and-voice-low-consumption-basket.csv";
const highBasket = "itu/mobile-data-and-voice-high-consumption-basket.csv";
const levels = "itu/individuals-with-ict-skills-by-skill-level.csv";
const safety = "itu/individuals-with-ict-skills-safety.csv";
const reasons = "itu/households-without-internet-by-reason.csv";
const broadband = "itu/active-mobile-broadband-subscriptions.csv";
const fixed = "itu/fixed-broadband-subscriptions.csv";
const cellular = "itu/mobile-cellular-subscriptions.csv";
const throughput = "itu/average-download-throughput-fixed-broadband.csv";
const security = "itu/global-cybersecurity-index.csv";
const daily = "data360/ITU_DH_INT_USR_DAY.csv";
const weekly = "data360/ITU_DH_INT_USR_WKL.csv";
const dataContent = "data360/ITU_DH_SKLS_DIG_CONT.csv";
const activities = "unsd/SE_ADT_ACTS.csv";
const owners = "unsd/IT_MOB_OWN.csv";
const areas = "unsd/country-codes.csv";
const wdi = "worldbank/wdi-2026-07.csv";
const population = "worldbank/SP.POP.TOTL-2024.csv";
const income = "worldbank/NY.GNP.PCAP.CD-2024.csv";
const economies = "worldbank/countries-2026-07.csv";
const groups = "worldbank/CLASS_FY2026.xlsx";
const history = "worldbank/OGHIST.xlsx";
const urban = "worldbank/SP.URB.TOTL.IN.ZS.zip";
const power = "worldbank/EG.ELC.ACCS.ZS.zip";
const useBefore = "worldbank/IT.NET.USER.ZS.zip";
const events = "accessnow/keepiton-2026-05-20.parquet";
const laws = "unctad/cyberlaw-tracker.csv";
const links = "unctad/cyberlaw-links.json";
const crawl = "commoncrawl/languages-CC-MAIN-2026-04.csv";
const wikipedias = "wikimedia/list-of-wikipedias-2025-12-03.xlsx";
const wikipediasCopy = "wikimedia/list-of-wikipedias-2025-12-03.csv";
const wikis = "wikimedia/wikis.tsv";
const views = "wikimedia/page-views-per-country-2017-06.csv";
const speech = "commonvoice/cv-corpus-25.0-2026-03-09.json";
const declaration = "unicode/udhr-index.xml";
const settled = "glottolog/languages.csv";

/** The files of each kind of damage that have to stop a run. */
const stopping: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  "all figures × 10": [basket, income, population, fixed, crawl, wikipedias],
  "all figures ÷ 10": [use, basket, households, urban, activities, daily],
  "all figures × 1000": [population, income, lowBasket],
  "all figures ÷ 1000": [population, coverage],
  "all figures × 1.2": [fixedBasket, income, cellular],
  "one area × 3": [income, population],
  "one area × 4": [highBasket, basket],
  "one area ÷ 10": [use, phones, population],
  "one figure × 10": [basket, income],
  "one figure ÷ 10": [coverage, population],
  "the last year ÷ 10": [wdi, broadband],
  "2025 ÷ 10": [basket, highBasket],
  "years one later": [use, population, income, daily, reasons],
  "years one earlier": [wdi, fixedBasket, safety],
  "years one later in the header": [urban, useBefore],
  "years one earlier in the header": [power],
  "years 2053–55 in the header": [urban],
  "the last years as 2053–55": [use, wdi, population, coverage, levels, events],
  "all figures of one year": [households],
  "the last year gone": [wdi, population],
  "all years before 2022 gone": [use, coverage],
  "the last year again as the next": [wdi, households, coverage],
  "China and India gone": [use, population, coverage, income, urban, laws, events, economies],
  "a fifth of the areas gone": [basket, fixed, owners, areas],
  "two areas exchanged": [use, basket, population, highBasket, income],
  "Mexico and Thailand exchanged": [activities, owners],
  "two small areas exchanged": [use, lowBasket],
  "an area under the name of a new one": [population, use],
  "an area with an unknown code": [wdi, population, coverage, urban, views],
  "an area as a group": [population, income],
  "an API's answer without Kenya's code": [wdi],
  "an area as a former state": [cellular, use, history],
  "an area as a part of another": [cellular],
  "flags gone": [use, households],
  "estimates as measured": [use],
  "all estimates": [phones],
  "another status": [owners, daily],
  "an unknown status": [activities, daily],
  "empty cells as 0": [urban, useBefore],
  "a third of the figures as 0": [coverage, phones, fixed],
  "a third of the figures empty": [use, wdi],
  "a third of the rows gone": [use, coverage, weekly, settled, throughput],
  "signs turned": [use, population, economies],
  "100 less the figure": [coverage, urban, phones],
  "a comma for the point": [use, wdi],
  "a comma for thousands": [population],
  "a text for no figure": [basket, crawl],
  "two columns of one name": [use, wdi, owners, laws, crawl, settled, wikipedias],
  "two columns of one year": [urban, useBefore],
  "a column renamed": [daily, population, events, groups, settled, wikis],
  "cut in the middle": [use, population, economies, areas, crawl, views, wikis, settled],
  "cut within a row": [basket, wdi, daily],
  "header only": [use, income, laws, settled, groups],
  empty: [use, events, speech, declaration, groups, settled, power],
  "a web page": [use, events, speech, declaration, groups, urban, settled, links],
  "another series": [use, wdi, urban, daily, owners],
  "another number of the series": [households],
  "another unit": [use, urban, activities, daily],
  "dollars and share of income exchanged": [basket],
  "dollars and share exchanged with their numbers": [fixedBasket, lowBasket],
  "3G and 4G exchanged": [coverage],
  "women and men exchanged": [owners, activities, daily],
  "women and men exchanged by number": [safety],
  "town and country exchanged": [daily],
  "two activities exchanged": [activities],
  "year and value exchanged": [use],
  "two columns exchanged: latitude, longitude": [economies],
  "two columns exchanged: English, French": [areas],
  "two columns exchanged: LDC, LLDC": [areas],
  "two columns exchanged: 2020, 2024": [security],
  "two columns exchanged: consumers, privacy": [laws],
  "two columns exchanged: articles, active users": [wikipedias],
  "capitals west for east": [economies],
  "LDC flags gone": [areas],
  "all high income": [economies, groups],
  "an income group of nobody's": [economies],
  "another fiscal year's groups": [history],
  "all laws in force": [laws],
  "a status of a law of nobody's": [laws],
  "letters of another encoding": [areas],
  "UTF-8 read as Latin-1": [areas],
  "UTF-16": [use, income],
  "rows twice": [population, daily, settled, economies],
  "rows twice with other figures": [use, basket, income, urban],
  "one row twice": [wdi, laws, security],
  "an open quote": [households],
  "a cut archive": [power, history, wikipedias],
  "a damaged archive": [urban, groups],
  "a cut Parquet file": [events],
  "a damaged Parquet file": [events],
  "cut JSON": [speech, links],
  "JSON of another shape": [speech, links],
  "links to laws gone": [links],
  "JSON null": [speech, links],
  "seconds as hours": [speech],
  "minutes as seconds, in hours too": [speech],
  "cut XML": [declaration],
  "XML with an open tag": [declaration],
  "all translations unfinished": [declaration],
  "events of the last years gone": [events],
  "a crawl of a tenth": [crawl],
  "a second crawl": [crawl],
  "English as Swahili": [crawl],
  "shares of another edition": [views],
  "countries of languages gone": [settled],
  "countries of languages one row down": [settled],
  "countries of languages for another separator": [settled],
  "countries of languages in lower case": [settled],
  "events ten years later": [events],
  "events of 1970": [events],
  "events a month earlier": [events],
  "events a hundred days longer": [events],
  "days and months of events exchanged": [events],
  "starts and ends of events exchanged": [events],
  "ends of events gone": [events],
  "causes of events one row down": [events],
  "all events of the whole network": [events],
  "all services cut": [events]
};

/** The files of each kind of damage that a run may go on with, and why. */
const passing: readonly (readonly [kind: Kind, file: string, why: string])[] = [
  ["an API's answer with Kenya's code beside", wdi, "country.id has the code"],
  ["columns in another order", wdi, "columns are found by name"],
  ["columns in another order", owners, "columns are found by name"],
  ["rows in another order", coverage, "rows are sorted before they are written"],
  ["rows in another order", population, "rows are sorted before they are written"],
  ["a column more", use, "nobody reads the column"],
  ["a column more", income, "nobody reads the column"],
  ["lines that end in CR LF", wdi, "both ends of line are read"],
  ["a byte order mark", use, "the mark is no part of the text"],
  ["numbers with an exponent", population, "the same number"],
  ["names of countries in capitals", use, "areas are found by code"],
  ["throughput × 1000", throughput, "throughput is not fit to publish, and is left out"]
];

const exchanged: readonly (readonly [string, string])[] = [
  [use, households],
  [households, phones],
  [population, income],
  [basket, fixedBasket],
  [lowBasket, highBasket],
  [daily, weekly],
  [owners, activities],
  [urban, power],
  [fixed, broadband],
  [dataContent, daily]
];

/** The moments at which a run that writes is killed. */
const kills: readonly Kill[] = [
  "at the first file",
  "within a file",
  "at the manifest",
  "before the first rename",
  "between the renames",
  "before the old data are removed"
];

const isHarmless: Damage = (folder) => Promise.resolve(folder);

/** Every mutation, in a fixed order. */
export const mutations: readonly Mutation[] = [
  ...Object.entries(stopping).flatMap(([kind, files]) =>
    files.map((file) => ({ kind, file, damage: damages[kind as Kind] }))
  ),
  ...exchanged.map(([file, other]) => ({
    kind: `exchanged with ${other}`,
    file,
    damage: filesExchanged(other)
  })),
  {
    kind: "another file than the one catalogued",
    file: use,
    damage: damages["rows in another order"],
    catalogue: "hash of the right file"
  },
  {
    kind: "another file than the one catalogued",
    file: crawl,
    damage: damages["lines that end in CR LF"],
    catalogue: "hash of the right file"
  },
  { kind: "an older vintage in the catalogue", file: wdi, damage: isHarmless, catalogue: "an older vintage" },
  { kind: "an older vintage in the catalogue", file: basket, damage: isHarmless, catalogue: "an older vintage" },
  ...kills.map((killed) => ({
    kind: `killed while it writes, ${killed}`,
    file: fixed,
    damage: damages["all figures × 1.001"],
    killed
  })),
  ...passing.map(([kind, file, harmless]) => ({ kind, file, damage: damages[kind], harmless })),
  {
    kind: "the copy of a list under another order",
    file: wikipediasCopy,
    damage: damages["rows in another order"],
    harmless: "compared with the workbook by wiki"
  }
];
