import { SourceError } from "../adapter.ts";
import { areaCodeIn } from "../areaCodes.ts";
import { numberIn, parseCsv, yearIn } from "../csv.ts";
import { stemOf } from "../sourceId.ts";
import { ituStatus } from "../sources/ituStatus.ts";
import { collectAwaited } from "./awaitedFigures.ts";
import type { AwaitedReader, AwaitedRow } from "./awaitedFigures.ts";
import type { IndicatorId } from "../../../src/model/indicator.ts";
import type { DimensionCodes } from "../../../src/model/dimension.ts";

/** What the end of a series code and its name say together; one without the other is another series. */
const people: Readonly<Record<string, { readonly name: RegExp; readonly dimensions: DimensionCodes }>> = {
  HHCMale: { name: /^male$/i, dimensions: { sex: "M" } },
  HHCFemale: { name: /^female$/i, dimensions: { sex: "F" } },
  HHCUrbanUsers: { name: /^urban$/i, dimensions: { location: "URB" } },
  HHCUrban: { name: /^urban$/i, dimensions: { location: "URB" } },
  HHCRuralUsers: { name: /^rural$/i, dimensions: { location: "RUR" } },
  HHCRural: { name: /^rural$/i, dimensions: { location: "RUR" } },
  HHCLess15: { name: /^(14 years and younger|under 15)/i, dimensions: { age: "Y0T14" } },
  HHC15to24: { name: /^15 ?(to|-|–) ?24/i, dimensions: { age: "Y15T24" } },
  HHC25to74: { name: /^25 ?(to|-|–) ?74/i, dimensions: { age: "Y25T74" } },
  HHCMore74: { name: /^(75 years and older|75\+)/i, dimensions: { age: "Y_GE75" } }
};

/** The file says what is broken down, and by what. */
const seriesOf: ReadonlyMap<string, IndicatorId> = new Map([
  ["individuals-using-the-internet-by-sex", "internet-use-by-sex"],
  ["individuals-using-the-internet-by-age", "internet-use-by-age"],
  ["individuals-using-the-internet-by-location", "internet-use-by-location"],
  ["households-with-internet-access-at-home-by-location", "households-online-by-location"]
]);

const columns = [
  "seriesCode",
  "seriesName",
  "seriesUnits",
  "entityIso",
  "dataValue",
  "dataYear",
  "dataNote",
  "dataSource"
];

/**
 * A series of the ITU DataHub by sex, age or place, in the layout of its downloads: `itu/{series}-by-{dimension}.csv`.
 * The total stands in the file of the series; all rows here share the beginning of their code, so that no other series
 * comes in with them.
 */
export const dataHubBreakdown: AwaitedReader = (content, source) => {
  const { file } = source;
  const [, by = ""] = /-by-(\w+)$/.exec(stemOf(file)) ?? [];
  const series = seriesOf.get(stemOf(file));
  if (series === undefined) throw new SourceError(file, "is no breakdown that is known");
  let beginning: string | undefined;
  const rows = parseCsv(content, file, columns).map(({ row, cells }): AwaitedRow => {
    const { seriesCode = "", seriesName = "", seriesUnits = "", entityIso = "" } = cells;
    const [, start = "", end = ""] = /^(.+)_(HHC\w+)$/.exec(seriesCode) ?? [];
    const meaning = people[end];
    if (meaning === undefined || !(by in meaning.dimensions)) {
      throw new SourceError(file, `row ${row}: series "${seriesCode}" is none by ${by}`);
    }
    beginning ??= start;
    if (start !== beginning) throw new SourceError(file, `row ${row}: a second series, "${seriesCode}"`);
    if (!meaning.name.test(seriesName)) {
      throw new SourceError(file, `row ${row}: ${seriesCode} is called "${seriesName}"`);
    }
    if (seriesUnits !== "%") throw new SourceError(file, `row ${row}: the units are "${seriesUnits}", not "%"`);
    const area = areaCodeIn(file, row, entityIso);
    if (typeof area !== "string") return area;
    return {
      row,
      series,
      unit: "percent",
      area,
      period: yearIn(file, row, cells["dataYear"] ?? ""),
      dimensions: meaning.dimensions,
      value: numberIn(file, row, cells["dataValue"] ?? ""),
      status: ituStatus(cells["dataSource"] ?? "", cells["dataNote"] ?? "")
    };
  });
  return collectAwaited(rows, source);
};
