import { createHash } from "node:crypto";
import { Validator } from "@seriousme/openapi-schema-validator";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { scriptFiles, staticAddresses } from "../../src/downloads/descriptions/staticAddresses.ts";
import { jsonSchema, schemaNames, type SchemaName } from "../../src/downloads/descriptions/schemas.ts";
import { publishedIds } from "../live/publishedIndicators.ts";
import { shapeFaults } from "../live/descriptions/shapeFaults.ts";
import { openDist } from "./dist.ts";

interface Parameter {
  readonly name: string;
  readonly schema: { readonly enum?: readonly string[]; readonly pattern?: string };
}

interface Api {
  readonly paths: Readonly<Record<string, { readonly get: { readonly parameters?: readonly Parameter[] } }>>;
}

const dist = openDist();
const api = JSON.parse(dist.text("data/openapi.json")) as Api;

/** The files that an address means: a page in its folder is its `index.html`. */
const filePath = (path: string): string => (path.endsWith("/") ? `${path}index.html` : path).slice(1);

/** What matches the files of an address: each place takes its values, or what its pattern lets in. */
function patternOf(path: string, parameters: readonly Parameter[]): RegExp {
  const parts = filePath(path).split(/\{(\w+)\}/);
  const sources = parts.map((part, index) => {
    if (index % 2 === 0) return part.replace(/[.$^*+?()|[\]\\]/g, "\\$&");
    const schema = parameters.find(({ name }) => name === part)?.schema;
    if (schema?.enum) return `(?:${schema.enum.map((value) => value.replaceAll(".", "\\.")).join("|")})`;
    return schema?.pattern?.replace(/^\^|\$$/g, "") ?? "[^/]+?";
  });
  return new RegExp(`^${sources.join("")}$`);
}

const described = Object.entries(api.paths).map(([path, { get }]) => ({
  path,
  pattern: patternOf(path, get.parameters ?? [])
}));
const internal = staticAddresses
  .filter((each) => each.internal)
  .map(({ path }) => ({ path, pattern: patternOf(path, []) }));
const programs = /^(?:data|oembed|charts|r\/[^/]+\/(?:data|charts)|[a-z]{2}\/(?:feeds|receipt))\//;

describe("the description of the addresses", () => {
  it("is OpenAPI 3.1", async () => {
    const { valid, errors } = await new Validator().validate(
      JSON.parse(dist.text("data/openapi.json")) as Record<string, unknown>
    );
    expect(valid, JSON.stringify(errors)).toBe(true);
  });

  it("has each file that programs read under one address", () => {
    const files = [...dist.paths].filter((path) => programs.test(path));
    expect(files.length).toBeGreaterThan(3000);
    const wrong = files.flatMap((file) => {
      const own = described.filter(({ pattern }) => pattern.test(file)).map(({ path }) => path);
      const site = internal.filter(({ pattern }) => pattern.test(file));
      // A narrower address stands in front of a wider one, as the standard has it.
      const exact = own.filter((path) => !path.includes("{"));
      const count = exact.length || own.length;
      return count === 1 || (count === 0 && site.length > 0) ? [] : [`${file}: ${own.join(" ") || "no address"}`];
    });
    expect(wrong.slice(0, 20)).toEqual([]);
  });

  it("leads to a file with each value of an address of one place", () => {
    const missing = Object.entries(api.paths).flatMap(([path, { get }]) => {
      const [first, ...more] = get.parameters ?? [];
      const values = first?.schema.enum;
      if (first === undefined) return dist.paths.has(filePath(path)) ? [] : [path];
      if (values === undefined || more.length > 0) return [];
      return values
        .map((value) => filePath(path).replace(`{${first.name}}`, value))
        .filter((file) => !dist.paths.has(file));
    });
    expect(missing).toEqual([]);
  });
});

describe("the JSON files", () => {
  const validators = new Map<SchemaName, ValidateFunction>();
  const validatorOf = (name: SchemaName): ValidateFunction => {
    const made =
      validators.get(name) ??
      new Ajv2020({ strict: false }).compile(JSON.parse(dist.text(`data/schema/${name}.json`)) as object);
    validators.set(name, made);
    return made;
  };
  const byPath = [...staticAddresses, ...scriptFiles].flatMap(({ path, schema }) => {
    if (schema === undefined) return [];
    const parameters = api.paths[path]?.get.parameters ?? [];
    return [{ path, schema, pattern: patternOf(path, parameters) }];
  });
  /** Of several addresses that fit a file the one with the fewest places. */
  const schemaOf = (file: string): SchemaName | undefined =>
    byPath
      .filter(({ pattern }) => pattern.test(file))
      .toSorted((a, b) => a.path.split("{").length - b.path.split("{").length)[0]?.schema;

  it("each have a schema, and follow it", () => {
    const files = [...dist.paths].filter((path) => path.endsWith(".json"));
    expect(files.length).toBeGreaterThan(1800);
    const used = new Set<SchemaName>();
    const wrong = files.flatMap((file) => {
      const schema = schemaOf(file);
      if (schema === undefined) return [`${file}: no schema`];
      used.add(schema);
      const isValid = validatorOf(schema);
      if (isValid(JSON.parse(dist.text(file)))) return [];
      const [error] = isValid.errors ?? [];
      return [`${file} (${schema}): ${error?.instancePath ?? ""} ${error?.message ?? ""}`];
    });
    expect(wrong.slice(0, 20)).toEqual([]);
    expect(schemaNames.filter((name) => !used.has(name))).toEqual([]);
  });

  it("are not called right where they are not", () => {
    const slice = JSON.parse(dist.text("data/internet-use/total.json")) as Record<string, unknown>;
    const isSlice = validatorOf("slice");
    expect(isSlice(slice)).toBe(true);
    for (const damage of [{ low: "1.5" }, { first: "2000" }, { areas: "ken" }, { world: [[1, 2]] }, { extra: 1 }])
      expect(isSlice({ ...slice, ...damage }), JSON.stringify(damage)).toBe(false);
    expect(jsonSchema("slice", "https://example.org/").$schema).toBe("https://json-schema.org/draft/2020-12/schema");
  });
});

describe("the data sets in JSON-LD", () => {
  it.each([
    ["croissant", "data/croissant.json"],
    ["croissant", "data/free/croissant.json"],
    ["dcat", "data/dcat.json"]
  ] as const)("%s: %s follows its shapes", async (standard, path) => {
    const { statements, faults } = await shapeFaults(standard, JSON.parse(dist.text(path)) as object);
    expect(statements).toBeGreaterThan(1000);
    expect(faults.slice(0, 10)).toEqual([]);
  });

  it("name files that are there, with the hashes that they have", () => {
    interface File {
      readonly contentUrl: string;
      readonly sha256: string;
    }
    for (const path of ["data/croissant.json", "data/free/croissant.json"]) {
      const { distribution } = JSON.parse(dist.text(path)) as { distribution: readonly File[] };
      expect(distribution.length).toBeGreaterThan(20);
      const wrong = distribution.filter(({ contentUrl, sha256 }) => {
        const file = contentUrl.slice(contentUrl.indexOf("/data/") + 1);
        return !dist.paths.has(file) || createHash("sha256").update(dist.read(file)).digest("hex") !== sha256;
      });
      expect(wrong).toEqual([]);
    }
    const urls = [
      ...dist.text("data/dcat.json").matchAll(/"dcat:downloadURL": \{\s+"@id": "https?:\/\/[^/]+\/([^"]+)"/g)
    ];
    expect(urls.length).toBeGreaterThan(400);
    const gone = urls
      .map(([, path = ""]) => `/${path}`.slice(dist.base.length))
      .filter((path) => !dist.paths.has(path));
    expect(gone).toEqual([]);
  });
});

describe("the files of SDMX-CSV", () => {
  it("have the rows of the CSV of each indicator, figure by figure", () => {
    const rows = (path: string): readonly Record<string, string>[] =>
      Papa.parse<Record<string, string>>(dist.text(path), { header: true, skipEmptyLines: true }).data;
    for (const id of publishedIds) {
      const plain = rows(`data/${id}.csv`);
      const own = rows(`data/sdmx/${id}.csv`);
      const of = (row: Record<string, string>, names: readonly string[]): string =>
        names.map((name) => row[name] ?? "").join("|");
      const a = plain.map((row) => of(row, ["area", "period", "value", "low", "high", "status", "origin"]));
      const b = own.map((row) =>
        of(row, ["REF_AREA", "TIME_PERIOD", "OBS_VALUE", "LOW", "HIGH", "OBS_STATUS", "ORIGIN"])
      );
      expect(b.length, id).toBe(a.length);
      expect(b.filter((line, index) => line !== a[index]).slice(0, 3), id).toEqual([]);
    }
  });
});
