import { join } from "node:path";
import { Validator } from "@seriousme/openapi-schema-validator";
import { Ajv2020 } from "ajv/dist/2020.js";
import { beforeAll, describe, expect, it } from "vitest";
import { citation } from "../../../src/downloads/citation.ts";
import { croissant } from "../../../src/downloads/descriptions/croissant.ts";
import { dcat } from "../../../src/downloads/descriptions/dcat.ts";
import { llmsText } from "../../../src/downloads/descriptions/llmsText.ts";
import { openApi, type Described } from "../../../src/downloads/descriptions/openApi.ts";
import { jsonSchema, schemaNames } from "../../../src/downloads/descriptions/schemas.ts";
import { sdmxTable } from "../../../src/downloads/descriptions/sdmxCsv.ts";
import { sdmxStructure } from "../../../src/downloads/descriptions/sdmxStructure.ts";
import { indicatorTables, tablesBeside } from "../../../src/downloads/exportTables.ts";
import { createReleaseStore, readReleases } from "../../../src/query/releases.ts";
import { createStore } from "../../../src/query/store.ts";
import { shapeFaults } from "./shapeFaults.ts";

const folder = join(import.meta.dirname, "../../../data");
const store = createStore(folder);
const root = "https://example.org/project/";
let described: Described;
let catalogue: object;

/** The same through its text, as readers get it. */
const read = (description: object): unknown => JSON.parse(JSON.stringify(description));

beforeAll(async () => {
  const { releases } = await readReleases(folder);
  const kept = releases.map((release) => ({ release, store: createReleaseStore(folder, release) }));
  described = { store, releases: kept, root, withPictures: false };
  catalogue = read(await dcat(described)) as object;
}, 60_000);

interface Api {
  paths: Record<string, { get: { parameters?: { name: string; schema: { enum?: string[] } }[] } }>;
  [name: string]: unknown;
}

describe("the description of the addresses", () => {
  const faultsOf = async (api: object): Promise<unknown> => {
    const { valid, errors } = await new Validator().validate(read(api) as Record<string, unknown>);
    return valid ? undefined : errors;
  };

  it("is OpenAPI 3.1, by its validator", async () => {
    const api = read(await openApi(described)) as Api;
    expect(await faultsOf(api)).toBeUndefined();
    expect(Object.keys(api.paths).length).toBeGreaterThan(60);
  });

  it("is not called valid where it is not", async () => {
    const api = read(await openApi(described)) as Api;
    expect(await faultsOf({ ...api, openapi: "3.1" })).toBeDefined();
    expect(await faultsOf({ ...api, paths: { "data/all.csv": {} } })).toBeDefined();
  });

  it("names each place of an address, and no other", async () => {
    const { paths } = read(await openApi(described)) as Api;
    for (const [path, { get }] of Object.entries(paths)) {
      const places = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      expect((get.parameters ?? []).map(({ name }) => name).toSorted(), path).toEqual(places.toSorted());
      for (const { name, schema } of get.parameters ?? [])
        if (schema.enum) expect(schema.enum.length, `${path} ${name}`).toBeGreaterThan(0);
    }
  });
});

describe("the schemas", () => {
  it.each(schemaNames)("%s is a JSON Schema", (name) => {
    const ajv = new Ajv2020({ strict: true, strictTypes: false, strictTuples: false, strictRequired: false });
    expect(() => ajv.compile(jsonSchema(name, root))).not.toThrow();
  });
});

describe("the catalogue", () => {
  it("is DCAT 3, by shapes of it", async () => {
    const { statements, faults } = await shapeFaults("dcat", catalogue);
    expect(statements).toBeGreaterThan(5000);
    expect(faults).toEqual([]);
  });

  it("is not called so where it is not", async () => {
    const few = read(catalogue) as { "dcat:dataset": object[] };
    const text = JSON.stringify({ ...few, "dcat:dataset": few["dcat:dataset"].slice(0, 3) });
    expect((await shapeFaults("dcat", JSON.parse(text) as object)).faults).toEqual([]);
    const damages = [
      text.replaceAll('"dct:title"', '"dct:titel"'),
      text.replaceAll("dct:RightsStatement", "dct:Rights"),
      text.replaceAll("xsd:gYear", "xsd:string"),
      text.replaceAll('"dcat:accessURL":{"@id":', '"dcat:accessURL":{"@value":')
    ];
    for (const damage of damages) expect(damage).not.toBe(text);
    const found = await Promise.all(damages.map((damage) => shapeFaults("dcat", JSON.parse(damage) as object)));
    for (const { faults } of found) expect(faults.length).toBeGreaterThan(0);
  });

  it("gives a licence to no file whose rows are under several, and says by row instead", () => {
    interface File {
      "@id": string;
      "dct:license"?: { "@id": string };
      "dct:rights"?: { "rdfs:label": { "@value": string } };
    }
    const { "dcat:dataset": sets } = read(catalogue) as { "dcat:dataset": { "dcat:distribution": File[] }[] };
    const files = new Map(sets.flatMap((set) => set["dcat:distribution"].map((file) => [file["@id"], file] as const)));
    const mixed = files.get(`${root}data/internet-use.csv`);
    const free = files.get(`${root}data/free/internet-use.csv`);
    expect(mixed?.["dct:license"]).toBeUndefined();
    expect(mixed?.["dct:rights"]?.["rdfs:label"]["@value"]).toMatch(/non-commercial/);
    expect(free?.["dct:license"]).toEqual({ "@id": "https://creativecommons.org/licenses/by/4.0/" });
    const ofFree = [...files.values()].filter((file) => file["@id"].includes("/data/free/"));
    expect(ofFree.length).toBeGreaterThan(50);
    const stricter = ofFree.filter((file) => /by-nc|non-commercial|unclear/.test(JSON.stringify(file)));
    expect(stricter.map((file) => file["@id"])).toEqual([]);
    expect([...files.keys()].filter((id) => /\/r\/\d{4}-\d{2}/.test(id)).length).toBeGreaterThan(50);
  });
});

describe("the data set of Croissant", () => {
  const tablesOf = async () => {
    const all = [...(await indicatorTables(store, "all")).slice(0, 3), ...(await tablesBeside(store))];
    return all.map((each, index) => ({
      ...each,
      url: `${root}data/${each.words.name}.csv`,
      bytes: 1,
      sha256: index.toString(16).padStart(64, "0")
    }));
  };
  const made = async (): Promise<object> => {
    const tables = await tablesOf();
    const words = { ...tables[0]!.words, name: "all", title: "All", homepage: `${root}en/data/` };
    return croissant(words, tables, citation(words));
  };

  it("follows Croissant 1.0, by shapes of it", async () => {
    const { statements, faults } = await shapeFaults("croissant", await made());
    expect(statements).toBeGreaterThan(500);
    expect(faults).toEqual([]);
  });

  it("is not called so where it does not", async () => {
    const text = JSON.stringify(await made());
    const damages = [
      text.replace('"sha256":"0', '"sha256":"x'),
      text.replace('"fileObject":{"@id":"areas.csv"}', '"fileObject":{"@id":"nothing.csv"}'),
      text.replace('"dataType":"sc:Integer"', '"dataType":"sc:Year"'),
      text.replace('"field":{"@id":"areas/code"}', '"field":{"@id":"areas/nothing"}'),
      text.replace('"license":', '"licence":')
    ];
    for (const damage of damages) expect(damage).not.toBe(text);
    const found = await Promise.all(damages.map((damage) => shapeFaults("croissant", JSON.parse(damage) as object)));
    for (const { faults } of found) expect(faults.length).toBeGreaterThan(0);
  });
});

interface Structure {
  data: {
    codelists: { id: string; codes: { id: string; name: string }[] }[];
    conceptSchemes: { concepts: { id: string }[] }[];
    dataflows: { id: string; structure: string }[];
    dataStructures: {
      id: string;
      dataStructureComponents: {
        dimensionList: { dimensions: Component[]; timeDimension: Component };
        measureList: { measures: Component[] };
        attributeList: { attributes: Component[] };
      };
    }[];
  };
}

interface Component {
  id: string;
  usage?: string;
  conceptIdentity: string;
  localRepresentation: { enumeration?: string };
}

describe("the structures of SDMX", () => {
  it("refer to nothing that is not there", async () => {
    const { data } = read(await sdmxStructure(store)) as Structure;
    const concepts = new Set(data.conceptSchemes.flatMap(({ concepts: own }) => own.map(({ id }) => id)));
    const lists = new Set(data.codelists.map(({ id }) => id));
    const components = data.dataStructures.flatMap(({ dataStructureComponents: parts }) => [
      ...parts.dimensionList.dimensions,
      parts.dimensionList.timeDimension,
      ...parts.measureList.measures,
      ...parts.attributeList.attributes
    ]);
    expect(components.length).toBeGreaterThan(500);
    const missing = components.flatMap(({ id, conceptIdentity, localRepresentation: { enumeration } }) => [
      ...(concepts.has(conceptIdentity.split(").")[1] ?? "") ? [] : [`${id}: ${conceptIdentity}`]),
      ...(enumeration === undefined || lists.has(/:(\w+)\(/.exec(enumeration.split("=")[1] ?? "")?.[1] ?? "")
        ? []
        : [`${id}: ${enumeration}`])
    ]);
    expect(missing).toEqual([]);
    expect(data.dataflows.map(({ id }) => id)).toEqual(data.dataStructures.map(({ id }) => id));
    const ids = [...data.codelists.flatMap(({ codes }) => codes), ...data.dataStructures].map(({ id }) => id);
    expect(ids.filter((id) => !/^[A-Za-z0-9_@$-]+$/.test(id))).toEqual([]);
  });

  it("hold every row of every indicator: codes of the lists, one row a key, a measure, every mandatory attribute", async () => {
    const { data } = read(await sdmxStructure(store)) as Structure;
    const lists = new Map(data.codelists.map(({ id, codes }) => [id, new Set(codes.map((code) => code.id))]));
    const structures = new Map(data.dataStructures.map((each) => [each.id, each.dataStructureComponents]));
    const indicators = new Map((await store.indicators()).map((each) => [each.id as string, each]));
    const faults: string[] = [];
    for (const { words, table } of await indicatorTables(store, "all")) {
      const own = sdmxTable(indicators.get(words.name)!, table);
      const parts = structures.get(words.name.toUpperCase().replaceAll("-", "_"))!;
      const dimensions = [...parts.dimensionList.dimensions, parts.dimensionList.timeDimension];
      const named = [...dimensions, ...parts.measureList.measures, ...parts.attributeList.attributes];
      const columns = own.columns.map(({ name }) => name);
      expect(columns, words.name).toEqual(["STRUCTURE", "STRUCTURE_ID", "ACTION", ...named.map(({ id }) => id)]);
      expect(own.rows.length).toBe(table.rows.length);
      const keys = new Set<string>();
      for (const row of own.rows) {
        const cell = (id: string) => row[columns.indexOf(id)];
        keys.add(dimensions.map(({ id }) => String(cell(id))).join(" "));
        for (const { id, usage, localRepresentation } of named) {
          const value = cell(id);
          const list = /:(CL_\w+)\(/.exec(localRepresentation.enumeration ?? "")?.[1];
          if (value === undefined) {
            if (usage !== "optional") faults.push(`${words.name} ${id} is empty`);
          } else if (list !== undefined && !lists.get(list)!.has(String(value)))
            faults.push(`${words.name} ${id} ${String(value)} is not in ${list}`);
        }
      }
      if (keys.size !== own.rows.length) faults.push(`${words.name}: ${own.rows.length - keys.size} keys twice`);
    }
    expect(faults.slice(0, 20)).toEqual([]);
  });
});

describe("llms.txt", () => {
  it("has the form that llmstxt.org asks for, and says how to cite", async () => {
    const text = await llmsText(described);
    expect(text).toMatch(/^# [^\n]+\n\n> [^\n]+\n\n/);
    const [, ...sections] = text.split(/^## /m);
    expect(sections.map((section) => section.split("\n")[0])).toContain("How to cite");
    const links = sections.slice(1).flatMap((section) => section.trim().split("\n").slice(2));
    expect(links.length).toBeGreaterThan(60);
    expect(links.filter((line) => !/^- \[[^\]]+\]\(https:\/\/example\.org\/project\/[^)]+\): \S/.test(line))).toEqual(
      []
    );
    expect(text).toContain("All data: Meaningful Connectivity Explorer. (");
  });
});
