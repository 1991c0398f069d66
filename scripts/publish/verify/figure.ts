import { readFile } from "node:fs/promises";
import { indicatorOf, isIndicatorId, indicatorFor } from "../../../src/catalog/catalog.ts";
import { sliceKey } from "../../../src/model/dimension.ts";
import { isAreaCode, type AreaCode } from "../../../src/model/area.ts";
import { isGroupId, type GroupId } from "../../../src/model/areaGroup.ts";
import { useByArea, usedInSums } from "../../../src/facts/internetUse.ts";
import { licenceReader, sourcesOf } from "../../../src/query/provenance.ts";
import { createReceiptSql, type ReceiptSql } from "../../../src/query/receipt/receiptSql.ts";
import { releaseOf } from "../../../src/query/release.ts";
import type { Observation } from "../../../src/model/observation.ts";
import type { SourceRecord } from "../../../src/model/source.ts";
import type { Store } from "../../../src/query/store.ts";
import { lastFullYear } from "../../../src/stats/lastFullYear.ts";
import { offlineLines } from "../../../src/stats/offlineLines.ts";
import { offlineSum } from "../../../src/stats/offlineSum.ts";
import { FigureError } from "./figureError.ts";
import { groupLines } from "./figureOfGroup.ts";
import type { Indicator, IndicatorId } from "../../../src/model/indicator.ts";

/** How a figure is named: `internet-use/KEN/2023`, `ict-skills/KEN/2021/skill-COMM`, `internet-use/ldc/2024`. */
export const figureNames = "{indicator}/{AREA or group}/{year}[/{slice}]";

/** Returns the chain behind a figure, line by line: value, flag, computation, source files. Throws a FigureError. */
export async function explainFigure(name: string, store: Store): Promise<readonly string[]> {
  const [id = "", place = "", year = "", slice = "total"] = name.split("/");
  if (!isIndicatorId(id)) throw new FigureError(`no indicator "${id}"`);
  if (place === "" || year === "") throw new FigureError(`"${name}" names no area and year, as ${id}/KEN/2023 does`);
  if (!/^\d{4}$/.test(year)) throw new FigureError(`no year "${year}"`);
  const sql = createReceiptSql(await readTemplates(id));
  const asked: Asked = { indicator: indicatorOf(id), period: Number(year), slice, sql, store };
  if (asked.indicator.role === "offline" && place === "world") return explainWorld(asked);
  const group = place.toLowerCase();
  if (isGroupId(group)) return explainGroup(asked, group);
  const code = place.toUpperCase();
  if (!isAreaCode(code)) throw new FigureError(`no area "${place}"`);
  return explainOfArea(asked, code);
}

/** What a name asks for, and what it is answered from. */
interface Asked {
  readonly indicator: Indicator;
  readonly period: number;
  readonly slice: string;
  readonly sql: ReceiptSql;
  readonly store: Store;
}

async function explainOfArea(asked: Asked, area: AreaCode): Promise<readonly string[]> {
  const { indicator, period, sql, store } = asked;
  const row = await rowOfArea(asked, area);
  const manifest = await store.manifest();
  return [
    `${indicator.id} ${area} ${period}: ${row.value ?? `${String(row.low)} to ${String(row.high)}`}`,
    ...rowLines(row),
    `licence    ${licenceReader(manifest)(row.source)}`,
    `release    ${releaseOf(manifest).id}`,
    ...(await inputLines(asked, area)),
    "computation",
    ...indented(sql.derivation(indicator) ?? sql.ofArea(indicator.id, area)),
    ...sourceLines(sourcesOf([row], manifest))
  ];
}

async function rowOfArea({ indicator, period, slice, store }: Asked, area: AreaCode): Promise<Observation> {
  const { id, dimensions } = indicator;
  const own = (await store.observations(id)).filter((row) => row.area === area);
  const row = own.find((each) => each.period === period && sliceKey(dimensions, each.dimensions) === slice);
  if (row) return row;
  const years = [...new Set(own.map((each) => each.period))].join(", ");
  throw new FigureError(`${id} has no figure of ${area} for ${period}${years === "" ? "" : `; it has ${years}`}`);
}

async function explainGroup({ indicator, period, sql, store }: Asked, group: GroupId): Promise<readonly string[]> {
  const manifest = await store.manifest();
  return [
    ...(await groupLines(indicator.id, group, period, sql, store)),
    `release    ${releaseOf(manifest).id}`,
    ...sourceLines(sourcesOf(await store.observations(indicator.id), manifest))
  ];
}

async function explainWorld({ period, sql, store }: Asked): Promise<readonly string[]> {
  const figures = (await usedInSums(store))(period);
  const people = (await store.population())(period);
  const sum = offlineSum(period, people, figures);
  if (sum.areas === 0 || period > (lastFullYear(await useByArea(store), new Set(people.keys())) ?? 0))
    throw new FigureError(`too few economies have a figure for ${period}: no sum`);
  const manifest = await store.manifest();
  const inputs = [
    ...(await store.observations(indicatorFor("use"))),
    ...(await store.observations(indicatorFor("people")))
  ];
  const whole = (value: number): string => Math.round(value).toLocaleString("en");
  return [
    `people-offline world ${period}: ${whole(sum.people)}`,
    `measured   ${whole(sum.measured)}`,
    `estimated  ${whole(sum.estimated)}`,
    `carried    ${whole(sum.carried)} (${sum.areasCarried} of ${sum.areas} economies, from ${sum.carriedFrom} on)`,
    `left out   ${whole(sum.peopleWithoutFigure)} people of economies without a figure that counts`,
    `release    ${releaseOf(manifest).id}`,
    "rows       area, people, use (year), people offline, rests on",
    ...offlineLines(period, people, figures).map(
      ({ area, people: all, use: { value, period: year }, offline, restsOn }) =>
        `  ${area} ${whole(all)}  ${value} (${year})  ${whole(offline)}  ${restsOn}`
    ),
    "computation",
    ...indented(sql.offlineWorld(period, [])),
    ...sourceLines(sourcesOf(inputs, manifest))
  ];
}

function rowLines({ status, origin = "", base, source }: Observation): readonly string[] {
  return [
    `status     ${status}`,
    ...(origin === "" ? [] : [`origin     ${origin}`]),
    ...(base === undefined ? [] : [`base       ${base}`]),
    `source     ${source}`
  ];
}

/** The figures of the same area and year that a derived one is computed from. */
async function inputLines({ indicator, period, store }: Asked, area: AreaCode): Promise<readonly string[]> {
  const parts = await Promise.all(
    indicator.derivedFrom.map(async (input) => {
      const rows = (await store.observations(input)).filter((row) => row.area === area && row.period === period);
      return rows.map((row) => {
        const codes = Object.values(row.dimensions).join(" ");
        return `input      ${input}${codes === "" ? "" : ` ${codes}`}: ${String(row.value)} (${row.status})`;
      });
    })
  );
  return parts.flat();
}

function sourceLines(sources: readonly SourceRecord[]): readonly string[] {
  return sources.flatMap((source) => [
    `file       ${source.file} (${source.id})`,
    `  publisher  ${source.publisher}`,
    `  address    ${source.url}`,
    `  state of   ${source.vintage}, retrieved ${source.retrieved}`,
    `  licence    ${source.licence} (${source.licenceClass})`,
    `  sha256     ${source.sha256}`
  ]);
}

function indented(sql: string): readonly string[] {
  return sql.split("\n").map((line) => `  ${line}`);
}

const groupTemplates = ["mean", "mean-carried", "median", "sum", "sum-carried"].map((kind) => `group-${kind}`);

async function readTemplates(indicator: IndicatorId): Promise<Readonly<Record<string, string>>> {
  const parts = ["carried-figures", "depth-of-languages"];
  const usual = ["figure", "figures", "people-offline-world", "local-content-coverage"];
  const names = [...usual, ...parts, ...groupTemplates, indicator];
  const read = names.map(async (name) => {
    const file = new URL(`../../../src/query/sql/receipt/${name}.sql`, import.meta.url);
    const text = await readFile(file, "utf8").catch(() => undefined);
    return text === undefined ? [] : [[name, text] as const];
  });
  return Object.fromEntries((await Promise.all(read)).flat());
}
