import { strToU8, zipSync } from "fflate";
import { afterEach, describe, expect, it } from "vitest";
import { dataHubFiles, fetchDataHubFile } from "../../../../scripts/ingest/refresh/itu.ts";
import { itu } from "../../../../scripts/ingest/sources/itu.ts";
import { sourceFileOf } from "../sources/sourceFileOf.ts";
import { answer, createNetworkEffects, play } from "./publisher.ts";
import type { Answer, Publisher } from "./publisher.ts";

const header =
  "seriesID,seriesCode,seriesName,seriesParent,seriesUnits,entityID,entityIso,entityName,dataValue,dataYear,dataNote,dataSource,seriesDescription";
const table = (id: number, code: string, value: number): string =>
  `\uFEFF${header}\r\n${id},${code},Name,,count,1,KEN,Kenya,${value},2024,,Kenya National Bureau of Statistics,text\r\n`;
const zip = (files: Readonly<Record<string, string>>): Answer =>
  answer(200, zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))), {
    "content-type": "application/zip"
  });

const open: Publisher[] = [];
afterEach(async () => {
  for (const each of open.splice(0)) await each.close();
});

async function ask(...answers: readonly Answer[]) {
  const publisher = await play(...answers);
  open.push(publisher);
  const effects = createNetworkEffects();
  const patience = { timeoutMilliseconds: 250, attempts: 2 };
  const download = await fetchDataHubFile(
    "mobile-cellular-subscriptions",
    [178, 392],
    publisher.base,
    effects,
    patience
  );
  return { download, asked: publisher.asked, effects };
}

const count = zip({ "series.csv": table(178, "i271", 74_000_000) });
const rate = zip({ "series.csv": table(392, "i911", 131.2), "readme.txt": "words" });

describe("fetchDataHubFile", () => {
  it("joins the series under one header, as the adapter reads them", async () => {
    const { download, asked } = await ask(count, rate);
    expect(asked).toEqual([
      "/v2/data/download/byid/178/iscollection/false",
      "/v2/data/download/byid/392/iscollection/false"
    ]);
    expect(download).toMatchObject({ file: "itu/mobile-cellular-subscriptions.csv", vintage: "2026-11-20" });
    const file = sourceFileOf(download.file);
    const { observations, read, dropped } = itu.normalise(itu.parse(download.content, file), file);
    expect(read).toBe(2);
    expect(dropped).toEqual({ "count-not-needed": 1 });
    expect(observations[0]).toMatchObject({ indicator: "mobile-cellular-subscriptions", area: "KEN", value: 131.2 });
  });

  it("tries again after a web page in place of an archive", async () => {
    const { asked, effects } = await ask(answer(200, "<html>", { "content-type": "text/html" }), count, rate);
    expect(asked).toHaveLength(3);
    expect(effects.slept).toEqual([1000]);
  });

  it.each<[string, Answer, string]>([
    ["no archive", answer(200, "PK", { "content-type": "application/zip" }), "is not a zip archive"],
    ["an archive without a table", zip({ "readme.txt": "words" }), "holds 0 tables"],
    ["another series", zip({ "series.csv": table(392, "i911", 1) }), 'row 2: series "392", not 178'],
    [
      "a missing column",
      zip({ "series.csv": table(178, "i271", 1).replace("entityIso", "iso") }),
      'no column "entityIso"'
    ],
    ["an empty table", zip({ "series.csv": `${header}\r\n` }), "has no rows"]
  ])("ends in a clear error: %s", async (_, fault, message) => {
    await expect(ask(fault)).rejects.toThrow(message);
    await expect(ask(fault)).rejects.toThrow("(2 attempts)");
  });

  it("refuses series whose columns differ", async () => {
    const other = zip({ "series.csv": table(392, "i911", 1).replace("dataNote", "note") });
    await expect(ask(count, other)).rejects.toThrow("has other columns than the series before it");
  });
});

describe("dataHubFiles", () => {
  it("asks for each series once", () => {
    const codes = Object.values(dataHubFiles).flat();
    expect(codes.length).toBe(83);
    expect(new Set(codes).size).toBe(codes.length);
  });
});
