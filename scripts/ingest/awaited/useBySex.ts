import { SourceError } from "../adapter.ts";
import { areaCodeIn } from "../areaCodes.ts";
import { stemOf } from "../sourceId.ts";
import { worldBankApi } from "../sources/worldBankApi.ts";
import { collectAwaited } from "./awaitedFigures.ts";
import type { AwaitedReader, AwaitedRow } from "./awaitedFigures.ts";

const sexOf: ReadonlyMap<string, string> = new Map([
  ["IT.NET.USER.FE.ZS", "F"],
  ["IT.NET.USER.MA.ZS", "M"]
]);

/** Internet use by sex as the World Bank's API gives it, a file for each sex. ITU's flags are not in it. */
export const useBySex: AwaitedReader = (content, file) => {
  const sex = sexOf.get(stemOf(file.file));
  if (sex === undefined) throw new SourceError(file.file, "is no series of use by sex");
  const rows = worldBankApi.parse(content, file).map(({ row, area, period, value }): AwaitedRow => {
    if (value === undefined) return { dropped: "no-value" };
    const code = areaCodeIn(file.file, row, area, period);
    if (typeof code !== "string") return code;
    return {
      row,
      series: "internet-use-by-sex",
      unit: "percent",
      area: code,
      period,
      dimensions: { sex },
      value,
      status: "_U"
    };
  });
  return collectAwaited(rows, file);
};
