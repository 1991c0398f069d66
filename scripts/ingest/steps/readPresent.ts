import { join } from "node:path";
import { SourceError } from "../adapter.ts";
import { readTable } from "../parquet.ts";
import { indicatorOf, indicators, toIndicatorId } from "../../../src/catalog/catalog.ts";
import { isAreaCode } from "../../../src/model/area.ts";
import { total } from "../../../src/model/dimension.ts";
import { isAges, isStatus } from "../../../src/model/observation.ts";
import type { Indicator } from "../../../src/model/indicator.ts";
import type { Base } from "../../../src/model/observation.ts";
import type { Manifest } from "../../../src/model/source.ts";
import type { SourceObservation } from "../adapter.ts";
import type { Withheld } from "../derive/derivation.ts";
import type { Effects } from "../effects.ts";
import type { Difference } from "../merge.ts";
import type { Output } from "../dataTables.ts";

type Row = Readonly<Record<string, unknown>>;

/** The data of the repository: what a run builds on where it cannot read every source. */
export interface Present {
  readonly manifest: Manifest;
  readonly figures: ReadonlyMap<string, readonly SourceObservation[]>;
  readonly withheld: readonly Withheld[];
  readonly differences: readonly Difference[];
  /** Every Parquet file as it lies there. */
  readonly outputs: readonly Output[];
}

const bases: readonly Base[] = ["users", "population", "unknown"];

function toObservation(row: Row, { id, dimensions, range }: Indicator, path: string): SourceObservation {
  const { area, period, status } = row;
  if (typeof area !== "string" || !isAreaCode(area) || typeof status !== "string" || !isStatus(status)) {
    throw new SourceError(path, `holds a row without area or status: ${JSON.stringify(row)}`);
  }
  const base = bases.find((each) => each === row["base"]);
  const { ages, income_year: incomeYear } = row;
  return {
    indicator: id,
    area,
    period: Number(period),
    dimensions: Object.fromEntries(dimensions.map((dimension) => [dimension.id, String(row[dimension.id])])),
    ...(range ? { low: Number(row["low"]), high: Number(row["high"]) } : { value: Number(row["value"]) }),
    status,
    source: String(row["source"]),
    origin: typeof row["origin"] === "string" ? row["origin"] : "",
    ...(base === undefined ? {} : { base }),
    ...(typeof ages === "string" && isAges(ages) && { ages }),
    ...(typeof incomeYear === "number" && { incomeYear })
  };
}

/** A figure of a region is one of all its households. */
const totalsOf = ({ dimensions }: Indicator): Row => Object.fromEntries(dimensions.map(({ id }) => [id, total]));

/** Returns the data as they lie in the repository; undefined where there are none, as before the first run. */
export async function findPresent(data: string, effects: Effects): Promise<Present | undefined> {
  const files = await effects.listFiles(data);
  return files.includes("manifest.json") ? readPresent(data, effects) : undefined;
}

/** Returns the data as they lie in the repository; throws a SourceError where the manifest names a file that is not there. */
export async function readPresent(data: string, effects: Effects): Promise<Present> {
  const read = (path: string): Promise<Uint8Array> =>
    effects.readFile(join(data, path)).catch(() => {
      throw new SourceError(join(data, path), "cannot be read, and there is no source to make it from");
    });
  const manifest = JSON.parse(new TextDecoder().decode(await read("manifest.json"))) as Manifest;
  const outputs: Output[] = [];
  for (const [path, { rows }] of Object.entries(manifest.outputs))
    outputs.push({ path, content: await read(path), rows });
  const rowsOf = async (path: string): Promise<readonly Row[]> => {
    const output = outputs.find((each) => each.path === path);
    return output ? readTable(output.content) : [];
  };
  const figures = new Map<string, readonly SourceObservation[]>();
  for (const indicator of indicators) {
    const path = `observations/${indicator.id}.parquet`;
    const rows = await rowsOf(path);
    if (rows.length > 0)
      figures.set(
        indicator.id,
        rows.map((row) => toObservation(row, indicator, path))
      );
  }
  for (const [id, rows] of Map.groupBy(await rowsOf("region_figures.parquet"), (row) => String(row["indicator"]))) {
    const indicator = indicatorOf(toIndicatorId(id));
    const ofRegions = rows.map((row) => ({
      ...toObservation({ ...row, ...totalsOf(indicator) }, indicator, "region_figures.parquet"),
      region: String(row["region"])
    }));
    figures.set(id, [...(figures.get(id) ?? []), ...ofRegions]);
  }
  const withheld = (await rowsOf("withheld.parquet")).map((row) => ({
    indicator: toIndicatorId(String(row["indicator"])),
    area: String(row["area"]),
    period: Number(row["period"]),
    reason: String(row["reason"])
  }));
  const differences = (await rowsOf("differences.parquet")).map((row) => ({
    indicator: toIndicatorId(String(row["indicator"])),
    key: String(row["key"]),
    area: String(row["area"]),
    period: Number(row["period"]),
    value: Number(row["value"]),
    source: String(row["source"]),
    otherValue: Number(row["other_value"]),
    otherSource: String(row["other_source"])
  }));
  return { manifest, figures, withheld, differences, outputs };
}
