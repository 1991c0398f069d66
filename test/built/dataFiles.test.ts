import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { unzipSync } from "fflate";
import { parquetMetadata, parquetReadObjects, parquetSchema } from "hyparquet";
import Papa from "papaparse";
import readWorkbook from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import { publishedIds } from "../live/publishedIndicators.ts";
import type { ReleaseList } from "../../src/model/release.ts";
import { licenceClasses, type Manifest } from "../../src/model/source.ts";
import { openDist } from "./dist.ts";

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema: {
    readonly primaryKey?: readonly string[];
    readonly fields: readonly { readonly name: string; readonly type: string }[];
  };
}

const dist = openDist();
const documentation = readFileSync(new URL("../../docs/data.md", import.meta.url), "utf8");
const manifest = JSON.parse(dist.text("data/manifest.json")) as Manifest;
const isValid = new Ajv({
  strict: false,
  formats: { uri: true, email: true, textarea: true, "date-time": true }
}).compile(
  JSON.parse(
    readFileSync(new URL("../fixtures/frictionless/tabular-data-package.json", import.meta.url), "utf8")
  ) as object
);

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
const rowsOf = (csv: string): readonly Record<string, string>[] =>
  Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data;
/** The rows of a CSV file without its head; the licence stands at the end of each. No cell holds a line end. */
const linesOf = (path: string): readonly string[] => dist.text(path).trimEnd().split("\n").slice(1);
const resourcesOf = (text: string): readonly Resource[] => (JSON.parse(text) as { resources: Resource[] }).resources;

/** Names what is wrong with a table by what its description says of it. */
function tableFaults({ name, schema, bytes, hash }: Resource, content: Uint8Array): readonly string[] {
  const rows = rowsOf(Buffer.from(content).toString("utf8"));
  const { primaryKey } = schema;
  const keys = new Set(rows.map((row, index) => primaryKey?.map((column) => row[column]).join(" ") ?? index));
  const columns = Object.keys(rows[0] ?? {});
  const noNumbers = schema.fields.filter(
    (field) => field.type === "number" && rows.some((row) => Number.isNaN(Number(row[field.name])))
  );
  return [
    ...(content.length === bytes && hash === `sha256:${sha256(content)}` ? [] : [`${name}: another hash`]),
    ...(columns.join() === schema.fields.map((field) => field.name).join()
      ? []
      : [`${name}: columns ${columns.join()}`]),
    ...(keys.size === rows.length ? [] : [`${name}: ${rows.length - keys.size} rows of the same key`]),
    ...noNumbers.map((field) => `${name}: ${field.name} holds no number`)
  ];
}

describe("the files to take away", () => {
  it("are there for each indicator and the whole, in four formats", () => {
    const wanted = [...publishedIds, "all"].flatMap((id) =>
      ["csv", "xlsx", "json", "parquet"].map((ending) => `data/${id}.${ending}`)
    );
    expect(wanted.length).toBeGreaterThan(190);
    expect(wanted.filter((path) => !dist.paths.has(path))).toEqual([]);
  });

  it("hold no row that is not free below free/, and every free one", () => {
    const all = linesOf("data/all.csv");
    const free = linesOf("data/free/all.csv");
    expect(all.length).toBeGreaterThan(120_000);
    expect(free.length).toBeGreaterThan(20_000);
    expect(free.filter((line) => !line.endsWith(",free"))).toEqual([]);
    expect(free.length).toBe(all.filter((line) => line.endsWith(",free")).length);
    const ofIndicators = [...dist.paths].filter((path) => /^data\/free\/(?!all\.)[^/]*\.csv$/.test(path));
    const counts = ofIndicators.map((path) => linesOf(path).length);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(free.length);
  });

  it("say of every row of every Parquet file what may be done with it", async () => {
    const faults: string[] = [];
    for (const id of publishedIds) {
      const file = new Uint8Array(dist.read(`data/${id}.parquet`)).buffer;
      const rows = await parquetReadObjects({ file, columns: ["licence"] }).catch(() => []);
      const known = rows.filter(({ licence }) => licenceClasses.some((each) => each === licence)).length;
      if (known === 0 || known !== manifest.outputs[`observations/${id}.parquet`]?.rows)
        faults.push(`${id}: ${String(known)} rows with a licence`);
    }
    expect(faults).toEqual([]);
  });

  it("are small enough for hosts that take 25 MiB a file", () => {
    const heavy = [...dist.paths].filter((path) => path.startsWith("data/") && dist.read(path).length > 25 * 2 ** 20);
    expect(heavy).toEqual([]);
  });

  it("let a reader skip: the row groups of the whole are in the order of the indicators, and say so", () => {
    const bytes = dist.read("data/all.parquet");
    const { row_groups: groups } = parquetMetadata(new Uint8Array(bytes).buffer);
    const bounds = groups.map(({ columns: [indicator] }) => indicator?.meta_data?.statistics);
    expect(bounds.length).toBeGreaterThan(5);
    // Bounds are cut to 16 bytes, the upper one rounded up.
    const lowest = bounds.map((each) => String(each?.min_value));
    expect(lowest).toEqual(lowest.toSorted());
    for (const [index, each] of bounds.entries()) expect(String(each?.max_value) >= (lowest[index] ?? "")).toBe(true);
    expect(lowest[0]).toBe("adult-literacy");
  });

  it("have the columns of the table that the documentation makes in Trino", () => {
    const metadata = parquetMetadata(new Uint8Array(dist.read("data/all.parquet")).buffer);
    const trinoTypes: Readonly<Record<string, string>> = { BYTE_ARRAY: "varchar", INT32: "integer", DOUBLE: "double" };
    const columns = parquetSchema(metadata).children.map(
      ({ element: { name, type } }) => `${name} ${trinoTypes[type ?? ""] ?? String(type)}`
    );
    // There the indicator is the partition, and stands at the end.
    const [, documented = ""] = /CREATE TABLE hive[^(]+\(([^)]+)\)/.exec(documentation) ?? [];
    const listed = documented.split(",").map((column) => column.trim().replaceAll('"', ""));
    expect([...listed.slice(-1), ...listed.slice(0, -1)]).toEqual(columns);
  });

  it("stand at each address that the documentation names", () => {
    const named = [...documentation.matchAll(/example\.org\/(data\/[\w./-]+)/g)].map(([, path = ""]) => path);
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((path) => !dist.paths.has(path))).toEqual([]);
  });

  it("open as a workbook with the rows of the CSV", async () => {
    const [sheet, about] = await readWorkbook(dist.read("data/internet-use.xlsx"));
    const csv = rowsOf(dist.text("data/internet-use.csv"));
    expect(sheet?.sheet).toBe("internet-use");
    expect(sheet?.data.length).toBe(csv.length + 1);
    expect(sheet?.data[1]?.map((cell) => String(cell ?? ""))).toEqual(Object.values(csv[0] ?? {}));
    expect(about?.sheet).toBe("about");
  });
});

describe("the data package", () => {
  it.each(["data/datapackage.json", "data/free/datapackage.json", "data/all.json"])("%s is valid", (path) => {
    expect(isValid(JSON.parse(dist.text(path))), JSON.stringify(isValid.errors)).toBe(true);
  });

  it("is not called valid where it is not", () => {
    expect(isValid({ profile: "tabular-data-package", resources: [{ name: "Not A Name" }] })).toBe(false);
  });

  it("describes the tables as they are", () => {
    const resources = resourcesOf(dist.text("data/datapackage.json"));
    expect(resources.length).toBeGreaterThan(50);
    expect(resources.flatMap((each) => tableFaults(each, dist.read(`data/${each.path}`)))).toEqual([]);
  });
});

describe("the archives", () => {
  const archives = ["data/meaningful-connectivity.zip", "data/free/meaningful-connectivity-free.zip"];

  it.each(archives)("%s opens, and holds what its description says", (path) => {
    const files = Object.entries(unzipSync(dist.read(path)));
    const [top = ""] = files[0]?.[0].split("/") ?? [];
    const file = (name: string): Uint8Array =>
      files.find(([each]) => each === `${top}/${name}`)?.[1] ?? new Uint8Array();
    expect(top).toMatch(/^meaningful-connectivity-\d{4}-\d{2}/);
    expect(files.filter(([name]) => !name.startsWith(`${top}/`))).toEqual([]);
    for (const readme of ["README.md", "LISEZMOI.md", "README.ar.md", "LICENCES.md"])
      expect(file(readme).length, readme).toBeGreaterThan(1000);
    const resources = resourcesOf(Buffer.from(file("datapackage.json")).toString("utf8"));
    expect(resources.length).toBeGreaterThan(5);
    expect(resources.flatMap((each) => tableFaults(each, file(each.path)))).toEqual([]);
  });

  it("holds the Parquet files of the manifest, hash by hash", () => {
    const files = Object.entries(unzipSync(dist.read("data/meaningful-connectivity.zip")));
    const hashes = new Map(files.map(([name, content]) => [name.replace(/^[^/]+\/parquet\//, ""), sha256(content)]));
    const wanted = Object.entries(manifest.outputs);
    expect(wanted.length).toBeGreaterThan(50);
    expect(wanted.filter(([path, output]) => hashes.get(path) !== output.sha256)).toEqual([]);
  });
});

describe("the kept releases", () => {
  const kept = JSON.parse(readFileSync(new URL("../../data/releases.json", import.meta.url), "utf8")) as ReleaseList;

  it("are served with the content that they were made of", () => {
    expect(kept.releases.length).toBeGreaterThan(0);
    const wrong = kept.releases.flatMap(({ id, files }) =>
      Object.entries(files)
        .filter(([path]) => path.endsWith(".parquet"))
        .map(([path, hash]) => [`r/${id}/data/${path.replace(/^observations\//, "")}`, hash] as const)
        .filter(([path, hash]) => !dist.paths.has(path) || sha256(dist.read(path)) !== hash)
    );
    expect(wrong).toEqual([]);
  });

  it("give a chart its slices", () => {
    for (const { id } of kept.releases) expect(dist.paths.has(`r/${id}/data/internet-use/total.json`)).toBe(true);
  });
});
