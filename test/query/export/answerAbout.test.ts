import { tableFromIPC } from "apache-arrow";
import { parquetMetadata } from "hyparquet";
import readWorkbook from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import { fileOfAnswer } from "../../../src/elements/analyse/takeAway.ts";
import type { TakenAnswer } from "../../../src/elements/analyse/takeAway.ts";
import { sourcesOfAnswer } from "../../../src/elements/analyse/deskTakeAway.ts";
import { translatorOf } from "../../../src/i18n/translatorOf.ts";

const { t } = translatorOf("en");
const source = {
  id: "itu-use",
  attribution: "International Telecommunication Union (ITU)",
  licence: "CC-BY-NC-SA-3.0-IGO",
  licenceClass: "non-commercial",
  url: "https://example.org/itu",
  vintage: "2025-11",
  retrieved: "2026-07-01"
} as const;
const answer: TakenAnswer = {
  table: { columns: [{ name: "area", type: "string" }], rows: [["KEN"], ["UGA"]] },
  about: {
    title: "Answer",
    sentence: "Two countries.",
    sql: "SELECT area\nFROM areas",
    address: "https://example.org/en/analyse/?sql=x",
    date: "2026-07",
    release: "2026-07-abc",
    freeOnly: false,
    sources: [source],
    ownFile: "mine.csv"
  },
  words: (key) => t(`analyse.about.${key}`)
};
const bytesOf = async (format: Parameters<typeof fileOfAnswer>[0]): Promise<Uint8Array> =>
  new Uint8Array(await (await fileOfAnswer(format, answer)).arrayBuffer());

describe("an answer that is taken away says where it is from", () => {
  it("in a second sheet of the workbook", async () => {
    const sheets = await readWorkbook(Buffer.from(await bytesOf("xlsx")));
    expect(sheets.map(({ sheet }) => sheet)).toEqual(["answer", "Sources"]);
    const rows = sheets[1]?.data.map((row) => row.filter((cell) => cell !== null));
    expect(rows).toContainEqual(["Query (SQL)", "SELECT area\nFROM areas"]);
    expect(rows).toContainEqual(["Release of the data", "2026-07-abc"]);
    expect(rows).toContainEqual(["Your own table", "mine.csv"]);
    expect(rows?.at(-1)).toEqual([
      source.attribution,
      source.licence,
      "non-commercial",
      "2025-11",
      "2026-07-01",
      source.url
    ]);
  });

  it("in JSON beside its rows, in the heads of Parquet and Arrow, and in a text for CSV", async () => {
    const json = JSON.parse(new TextDecoder().decode(await bytesOf("json"))) as Readonly<Record<string, unknown>>;
    expect(json).toMatchObject({
      title: "Answer",
      query: answer.about.sql,
      version: "2026-07-abc",
      sources: [{ title: source.attribution, licence: source.licence, path: source.url, retrieved: "2026-07-01" }],
      data: [{ area: "KEN" }, { area: "UGA" }]
    });
    const parquet = await bytesOf("parquet");
    const about = parquetMetadata(parquet.slice().buffer).key_value_metadata?.find(({ key }) => key === "about")?.value;
    expect(JSON.parse(about ?? "")).toMatchObject({ query: answer.about.sql, homepage: answer.about.address });
    expect(tableFromIPC(await bytesOf("arrow")).schema.metadata.get("about")).toBe(about);
    const text = new TextDecoder().decode(await bytesOf("txt"));
    expect(text).toContain("Licence: CC-BY-NC-SA-3.0-IGO");
    expect(text).toContain("Retrieved: 2026-07-01");
  });
});

describe("the sources of an answer", () => {
  const sources = [source, { ...source, id: "wb-use" }, { ...source, id: "other" }];
  const origins = { sources, sourcesOf: (sql: string) => (sql.includes("internet-use") ? ["wb-use"] : []) };

  it("are those that its rows name, or those of the measures that its query names", () => {
    const column = { name: "source", label: "", meaning: { kind: "text" }, values: ["itu-use+other", null] } as const;
    const idsOf = (sql: string, columns: Parameters<typeof sourcesOfAnswer>[1]["columns"]): readonly string[] =>
      sourcesOfAnswer(origins, { sql, columns }).map(({ id }) => id);
    expect(idsOf("SELECT 'internet-use'", [column])).toEqual(["itu-use", "other"]);
    expect(idsOf("SELECT 'internet-use'", [])).toEqual(["wb-use"]);
    expect(idsOf("SELECT 42", [])).toEqual([]);
  });
});
