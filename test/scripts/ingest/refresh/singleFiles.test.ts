import { gzipSync, strToU8 } from "fflate";
import { afterEach, describe, expect, it } from "vitest";
import { readUnfetched, refresh } from "../../../../scripts/ingest/refresh/fetchSources.ts";
import { fixtureText } from "../sources/sourceFile.ts";
import { answer, createNetworkEffects, cutShort, play } from "./publisher.ts";
import type { Answer, Publisher } from "./publisher.ts";
import type { PublisherName } from "../../../../scripts/ingest/refresh/fetchSources.ts";

const open: Publisher[] = [];
afterEach(async () => {
  for (const each of open.splice(0)) await each.close();
});

const patience = { timeoutMilliseconds: 1000, attempts: 2 };
const csv = (name: string): Answer => answer(200, fixtureText(`awaited/${name}`), { "content-type": "text/csv" });

async function ask(name: PublisherName, ...answers: readonly Answer[]) {
  const sent: string[] = [];
  const noted = answers.map((each): Answer => (request, response) => {
    let body = "";
    request.on("data", (part: Buffer) => (body += part.toString()));
    request.on("end", () => sent.push(`${request.method ?? ""} ${body}`.trim()));
    each(request, response);
  });
  const publisher = await play(...noted);
  open.push(publisher);
  const effects = createNetworkEffects();
  await refresh(
    [name],
    "downloads",
    await readUnfetched("downloads", "data", effects),
    effects,
    { [name]: publisher.base },
    patience
  );
  const files = [...effects.disk.keys()].filter((path) => path !== "downloads/sources.json");
  return { effects, asked: publisher.asked, sent, files };
}

describe("a publisher that gives a file at an address", () => {
  it.each<[PublisherName, readonly Answer[], string, readonly string[]]>([
    [
      "eurostat",
      [csv("isoc_sk_dskl_i21.csv")],
      "/eurostat/api/dissemination/sdmx/2.1/data/isoc_sk_dskl_i21?format=SDMX-CSV&compressed=false",
      ["eurostat/isoc_sk_dskl_i21.csv"]
    ],
    ["pip", [csv("pip.csv")], "/pip/v1/pip?country=all&year=all&fill_gaps=false&format=csv", ["worldbank/pip.csv"]],
    [
      "wikimedia",
      [
        answer(
          200,
          fixtureText("awaited/top-by-country-all-projects-2026-09.json").replaceAll('"month":"09"', '"month":"10"')
        )
      ],
      "/api/rest_v1/metrics/pageviews/top-by-country/all-projects/all-access/2026/10",
      ["wikimedia/top-by-country-all-projects-2026-10.json"]
    ],
    [
      "un-wpp",
      [answer(200, gzipSync(strToU8(fixtureText("awaited/WPP2024_TotalPopulationBySex.csv"))))],
      "/wpp/assets/Excel%20Files/1_Indicator%20(Standard)/CSV_FILES/WPP2024_TotalPopulationBySex.csv.gz",
      ["unwpp/WPP2024_TotalPopulationBySex.csv.gz"]
    ]
  ])("%s is asked for what its adapter reads", async (name, answers, address, files) => {
    const { asked, sent, files: found, effects } = await ask(name, ...answers);
    expect(asked).toEqual([address]);
    expect(sent).toEqual(["GET"]);
    expect(found).toEqual(files.map((file) => `downloads/${file}`));
    expect(await readUnfetched("downloads", "data", effects)).toEqual([]);
  });

  it("the UN's API is sent a form for each series", async () => {
    const { asked, sent, files } = await ask("unsd", csv("IT_MOB_OWN.csv"), csv("SE_ADT_ACTS.csv"));
    expect(asked).toEqual(["/sdgapi/v1/sdg/Series/DataCSV", "/sdgapi/v1/sdg/Series/DataCSV"]);
    expect(sent).toEqual(["POST seriesCodes=IT_MOB_OWN", "POST seriesCodes=SE_ADT_ACTS"]);
    expect(files).toEqual(["downloads/unsd/sdg-api/IT_MOB_OWN.csv", "downloads/unsd/sdg-api/SE_ADT_ACTS.csv"]);
  });

  it("leaves out one that cannot be had, dated, and takes the other", async () => {
    const { effects, files } = await ask("unsd", answer(503, ""), answer(503, ""), csv("SE_ADT_ACTS.csv"));
    expect(files).toEqual(["downloads/unsd/sdg-api/SE_ADT_ACTS.csv"]);
    expect(await readUnfetched("downloads", "data", effects)).toEqual([
      {
        file: "unsd/sdg-api/IT_MOB_OWN.csv",
        publisher: "United Nations Statistics Division, SDG Global Database",
        since: "2026-11-20",
        asked: "2026-11-20",
        problem: expect.stringContaining("answered 503 (2 attempts)") as string
      }
    ]);
  });

  it.each<[string, Answer, string]>([
    ["a web page", answer(200, "<html>", { "content-type": "text/html" }), "answered with a web page"],
    ["nothing", answer(200, ""), "answered with nothing"],
    ["a cut body", cutShort, "broke off"],
    ["an address that is gone", answer(404, ""), "answered 404"]
  ])("changes nothing for %s", async (_, fault, message) => {
    await expect(ask("pip", fault)).rejects.toThrow(message);
  });

  it("stops for another layout, which would take the place of a file that is read", async () => {
    const other = fixtureText("awaited/pip.csv").replace("decile4", "decile_4");
    await expect(ask("pip", answer(200, other))).rejects.toThrow('worldbank/pip.csv: has no column "decile4"');
  });
});
