/** Where a publisher's table has what: the names of its columns. */
export interface Columns {
  readonly area: string;
  /** Not there where each year has a column of its own, or none has a year. */
  readonly year?: string;
  readonly value?: string;
  readonly series?: string;
  readonly sex?: string;
  readonly flag?: string;
  readonly unit?: string;
}

const itu: Columns = {
  area: "entityIso",
  year: "dataYear",
  value: "dataValue",
  series: "seriesCode",
  flag: "dataSource",
  unit: "seriesUnits"
};
const data360: Columns = {
  area: "REF_AREA",
  year: "TIME_PERIOD",
  value: "OBS_VALUE",
  series: "INDICATOR",
  sex: "SEX",
  flag: "OBS_STATUS",
  unit: "UNIT_MEASURE"
};
const unsd: Columns = {
  area: "ISO3",
  year: "TIME_PERIOD",
  value: "OBS_VALUE",
  series: "SDG_SeriesID",
  sex: "SEX",
  flag: "NATURE",
  unit: "UNIT_MEASURE"
};

const byFile: readonly (readonly [RegExp, Columns])[] = [
  [/^itu\/global-cybersecurity/, { area: "Country", value: "2024" }],
  [/^itu\//, itu],
  [/^data360\//, data360],
  [/^unsd\/country-codes/, { area: "ISO3166-1-Alpha-3" }],
  [/^unsd\//, unsd],
  [/^worldbank\/.*\.zip$/, { area: "Country Code", series: "Indicator Code", unit: "Indicator Name" }],
  [/^worldbank\/wdi/, { area: "iso3", year: "year", value: "value", series: "indicator_code" }],
  [/^worldbank\/SP\.POP/, { area: "Country Code", year: "Year", value: "Value" }],
  [/^worldbank\/NY\.GNP/, { area: "geo", year: "time", value: "gnipercapita_atlasmethod_current_us" }],
  [/^worldbank\/countries/, { area: "iso3", value: "longitude" }],
  [/^worldbank\/CLASS/, { area: "Code" }],
  [/^worldbank\/OGHIST/, { area: "" }],
  [/^accessnow\//, { area: "country", year: "count_year" }],
  [/^unctad\/cyberlaw-tracker/, { area: "code" }],
  [/^glottolog\//, { area: "Glottocode" }],
  [/^commoncrawl\//, { area: "primary_language", value: "pages" }],
  [/^wikimedia\/list/, { area: "Wiki", value: "Articles" }],
  [/^wikimedia\/wikis/, { area: "domain_name" }],
  [/^wikimedia\/page-views/, { area: "ISO" }]
];

/** Returns the columns of a publisher's file; throws for one that is no table. */
export function columnsOf(file: string): Columns {
  const found = byFile.find(([pattern]) => pattern.test(file))?.[1];
  if (found === undefined) throw new Error(`${file} is no table whose columns are known`);
  return found;
}
