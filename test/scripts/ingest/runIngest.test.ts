import { strToU8, zipSync } from "fflate";
import { afterEach, describe, expect, it } from "vitest";
import { readTable } from "../../../scripts/ingest/parquet.ts";
import { runIngest } from "../../../scripts/ingest/runIngest.ts";
import { ituFiles } from "../../../scripts/ingest/sources/ituFiles.ts";
import { isGoneForAYear, parseRefreshes } from "../../../src/model/refresh.ts";
import { answer, createNetworkEffects, play } from "./refresh/publisher.ts";
import { smallFolder, surveyFolder } from "./smallSources.ts";
import type { MemoryEffects } from "./memoryEffects.ts";
import type { Answer, Publisher } from "./refresh/publisher.ts";

const places = { folders: ["sources", "more"] as const, downloads: "cache", data: "data", packages: "node_modules" };
const plain = { refresh: false, publishers: [], accepted: [] };
/** The servers of these tests have one figure in each series. */
const fewer = [
  "areas:internet-use",
  "areas:population",
  "areas:people-offline",
  "rows:itu/individuals-using-the-internet.csv"
].map((name) => ({ name, reason: "" }));
const patience = { timeoutMilliseconds: 2000, attempts: 2 };

const figures: Readonly<Record<string, number>> = {
  "IT.NET.USER.ZS": 41,
  "SP.POP.TOTL": 57_000_000,
  "SE.ADT.LITR.ZS": 82
};

/** The World Bank's API with one figure of Kenya in every series. */
const worldBank: Answer = (request, response) => {
  const code = /indicator\/([^?]+)/.exec(request.url ?? "")?.[1] ?? "";
  const row = { indicator: { id: code }, countryiso3code: "KEN", date: "2024", value: figures[code] ?? 50 };
  const head = { page: 1, pages: 1, total: 1, lastupdated: "2026-10-07" };
  response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify([head, [row]]));
};

const header =
  "seriesID,seriesCode,seriesName,seriesParent,seriesUnits,entityID,entityIso,entityName,dataValue,dataYear,dataNote,dataSource,seriesDescription";

/** The series of the DataHub by number. */
const hubSeries = new Map(
  Object.values(ituFiles).flatMap(({ units, series }) =>
    Object.entries(series).map(([code, id]) => [id, { code, units }] as const)
  )
);

/** The DataHub with one figure of Kenya in every series. */
const dataHub: Answer = (request, response) => {
  const id = Number(/byid\/(\d+)/.exec(request.url ?? "")?.[1]);
  const { code = "", units = "" } = hubSeries.get(id) ?? {};
  const table = `${header}\n${id},${code},Name,,${units},1,KEN,Kenya,41,2024,,ITU estimate,text\n`;
  response.writeHead(200, { "content-type": "application/zip" }).end(zipSync({ "series.csv": strToU8(table) }));
};

const open: Publisher[] = [];
afterEach(async () => {
  for (const each of open.splice(0)) await each.close();
});

async function bases(...answers: readonly [Answer, Answer]) {
  const [bank, hub] = await Promise.all(answers.map((each) => play(each)));
  if (!bank || !hub) throw new Error("no publisher");
  open.push(bank, hub);
  return { "world-bank": bank.base, itu: hub.base };
}

const dataOf = ({ disk }: MemoryEffects) =>
  new Map(
    [...disk]
      .filter(([path]) => path.startsWith("data/"))
      .map(([path, bytes]) => [path, Buffer.from(bytes).toString("hex")])
  );

async function rowOf(effects: MemoryEffects, indicator: string) {
  const rows = await readTable(await effects.readFile(`data/observations/${indicator}.parquet`));
  return rows.find(({ area, period }) => area === "KEN" && period === 2024);
}

async function withData(): Promise<MemoryEffects> {
  const effects = createNetworkEffects(smallFolder());
  await runIngest(places, plain, effects);
  return effects;
}

function removeFolder(effects: MemoryEffects): void {
  for (const path of effects.disk.keys()) if (path.startsWith("sources/")) effects.disk.delete(path);
}

describe("runIngest", () => {
  it("reads the source folder, and asks nobody", async () => {
    const effects = await withData();
    expect(effects.lines.some((line) => line.startsWith("asking"))).toBe(false);
    expect(await rowOf(effects, "internet-use")).toMatchObject({ value: 34.97 });
  });

  it("puts what it fetched over the folder, and keeps both vintages", async () => {
    const effects = createNetworkEffects(smallFolder());
    const wishes = { ...plain, refresh: true, publishers: ["world-bank"] };
    await runIngest(places, wishes, effects, await bases(worldBank, dataHub), patience);
    expect(await rowOf(effects, "internet-use")).toMatchObject({ value: 41, source: "worldbank-api-it-net-user-zs" });
    expect(effects.disk.has("data/vintages/internet-use-2026-10-07.parquet")).toBe(true);
    expect(effects.disk.has("data/vintages/internet-use-2026-07.parquet")).toBe(true);
    const catalogue = new TextDecoder().decode(effects.disk.get("cache/sources.json"));
    expect(catalogue).toContain('"retrieved": "2026-11-20"');
    expect(catalogue).toContain('"sha256"');
  });

  it("takes ITU's new flag, and lists that its value differs", async () => {
    const effects = createNetworkEffects(smallFolder());
    const wishes = { refresh: true, publishers: ["itu"], accepted: [] };
    await runIngest(places, wishes, effects, await bases(worldBank, dataHub), patience);
    expect(await rowOf(effects, "internet-use")).toMatchObject({ value: 34.97, status: "E", origin: "ITU estimate" });
    expect(effects.lines).toContain("internet-use: publishers differ by more than 0.05 in 1 of the figures");
  });

  it("without the folder asks the publishers, and names what it cannot fetch", async () => {
    const effects = await withData();
    removeFolder(effects);
    const wishes = {
      ...plain,
      publishers: ["world-bank"],
      accepted: ["internet-use", "population", "people-offline"].map((name) => ({ name: `areas:${name}`, reason: "" }))
    };
    await runIngest(places, wishes, effects, await bases(worldBank, dataHub), patience);
    expect(effects.lines).toContain("no source folder sources: asking the publishers");
    expect(effects.lines.some((line) => line.startsWith("unsd/country-codes.csv: not fetched"))).toBe(true);
    expect(await rowOf(effects, "internet-use")).toMatchObject({ value: 41, status: "A" });
    expect((await rowOf(effects, "people-offline"))?.["value"]).toBeCloseTo(57_000_000 * 0.59, 3);
    const use = await readTable(await effects.readFile("data/observations/internet-use.parquet"));
    expect(use.map(({ area, source }) => `${String(area)} ${String(source)}`)).toContain(
      "NIU itu-individuals-using-the-internet"
    );
  });

  it.each<[string, Answer]>([
    ["503", answer(503, "")],
    ["a web page", answer(200, "<html>", { "content-type": "text/html" })],
    ["an empty array", answer(200, "[]", { "content-type": "application/json" })]
  ])("leaves data and downloads as they were where nothing can be had: %s", async (_, fault) => {
    const effects = await withData();
    const before = dataOf(effects);
    const wishes = { ...plain, refresh: true };
    await expect(runIngest(places, wishes, effects, await bases(fault, fault), patience)).rejects.toThrow(
      /cache: nothing could be had: .*attempts/
    );
    expect(dataOf(effects)).toEqual(before);
    expect(effects.disk.has("cache/sources.json")).toBe(false);
  });

  it("leaves the figures of a publisher that cannot be had, and says since when", async () => {
    const effects = await withData();
    const wishes = { ...plain, refresh: true, accepted: fewer };
    const gone = await bases(answer(503, ""), dataHub);
    const manifest = await runIngest(places, wishes, effects, gone, patience);
    expect(await rowOf(effects, "internet-use")).toMatchObject({ value: 34.97, origin: "ITU estimate" });
    const use = manifest.unfetched?.find(({ file }) => file === "worldbank/api/IT.NET.USER.ZS.json");
    expect(use).toMatchObject({ since: "2026-11-20", asked: "2026-11-20" });
    expect(use?.problem).toContain("answered 503");
    const later = { ...effects, now: () => new Date("2027-11-25T12:00:00Z") };
    const again = await runIngest(places, wishes, later, gone, patience);
    const still = again.unfetched?.find(({ file }) => file === "worldbank/api/IT.NET.USER.ZS.json");
    expect(still).toMatchObject({ since: "2026-11-20", asked: "2027-11-25" });
    expect(still && isGoneForAYear(still)).toBe(true);
    // On a machine that begins without downloads the manifest tells since when.
    for (const path of effects.disk.keys()) if (path.startsWith("cache/")) effects.disk.delete(path);
    const fresh = await runIngest(places, wishes, later, gone, patience);
    expect(fresh.unfetched?.find(({ file }) => file === still?.file)).toEqual(still);
    const back = await runIngest(places, wishes, later, await bases(worldBank, dataHub), patience);
    expect(back.unfetched).toBeUndefined();
  });

  it("reports what a refresh changed, as Markdown and for the page of changes", async () => {
    const effects = await withData();
    expect(effects.disk.has("data/refresh.json")).toBe(false);
    const wishes = { ...plain, refresh: true, publishers: ["world-bank"], report: "report.md", accepted: fewer };
    await runIngest(places, wishes, effects, await bases(worldBank, dataHub), patience);
    const report = new TextDecoder().decode(effects.disk.get("report.md"));
    expect(report).toContain("Nothing was refused.");
    expect(report).toMatch(/- internet-use KEN 2024: 34\.97 → 41\n/);
    const runsOf = () => parseRefreshes(new TextDecoder().decode(effects.disk.get("data/refresh.json")));
    const [refreshed, ...none] = runsOf();
    expect(none).toEqual([]);
    expect(refreshed?.date).toBe("2026-11-20");
    const use = refreshed?.series.find(({ series }) => series === "internet-use");
    expect(use).toMatchObject({ revised: 2, gone: 1 });
    expect(use?.largest[0]).toEqual({ subject: "KEN", period: 2024, before: 34.97, after: 41 });
    // The layout of one run is read too, and what is no record is none.
    expect(parseRefreshes(JSON.stringify(refreshed))).toEqual([refreshed]);
    expect(parseRefreshes("{}")).toEqual([]);
    // A run that changes nothing leaves the record; one that does stands in front of it.
    await runIngest(places, wishes, effects, await bases(worldBank, dataHub), patience);
    expect(runsOf()).toHaveLength(1);
    const revised: Answer = (request, response) => {
      worldBank(request, {
        writeHead: (status: number, headers: Readonly<Record<string, string>>) => {
          response.writeHead(status, headers);
          return {
            end: (body: string) =>
              response.end(body.replaceAll('"value":41', '"value":42').replace("2026-10-07", "2026-11-07"))
          };
        }
      } as unknown as typeof response);
    };
    await runIngest(places, wishes, effects, await bases(revised, dataHub), patience);
    const runs = runsOf();
    expect(runs).toHaveLength(2);
    expect(runs[1]).toEqual(refreshed);
    expect(runs[0]?.series.find(({ series }) => series === "internet-use")).toMatchObject({ revised: 1, gone: 0 });
  });

  it("reports what was refused and why, and writes no figure", async () => {
    const effects = await withData();
    const before = dataOf(effects);
    const wishes = { ...plain, refresh: true, publishers: ["world-bank"], report: "report.md" };
    const tenth: Answer = (request, response) => {
      worldBank(request, {
        writeHead: (status: number, headers: Readonly<Record<string, string>>) => {
          response.writeHead(status, headers);
          return { end: (body: string) => response.end(body.replace('"value":57000000', '"value":5700000')) };
        }
      } as unknown as typeof response);
    };
    await expect(runIngest(places, wishes, effects, await bases(tenth, dataHub), patience)).rejects.toThrow(
      'if that is right: --accept "level:population=why"'
    );
    expect(dataOf(effects)).toEqual(before);
    const report = new TextDecoder().decode(effects.disk.get("report.md"));
    expect(report).toContain("**Refused: nothing was written.**");
    expect(report).toContain("KEN 2024: 56432944 before, 5700000 now (×0.101)");
  });

  it("leaves the data as they were where a figure has the wrong type", async () => {
    const effects = await withData();
    const before = dataOf(effects);
    const wrong: Answer = (request, response) => {
      figuresAsText(request.url ?? "", (body) =>
        response.writeHead(200, { "content-type": "application/json" }).end(body)
      );
    };
    const wishes = { ...plain, refresh: true, publishers: ["world-bank"], report: "report.md" };
    await expect(runIngest(places, wishes, effects, await bases(wrong, dataHub), patience)).rejects.toThrow(
      'row 1: "41" is not a number'
    );
    const report = new TextDecoder().decode(effects.disk.get("report.md"));
    expect(report).toContain("**Refused: nothing was written.**");
    expect(report).toMatch(/worldbank\/api\/[\w.]+\.json: row 1: "41" is not a number/);
    expect(dataOf(effects)).toEqual(before);
    expect(effects.disk.has("cache/sources.json")).toBe(false);
  });

  it("keeps what it holds of a publisher whose folder is not there, and names its files", async () => {
    const effects = createNetworkEffects([...smallFolder(), ...surveyFolder()]);
    await runIngest(places, plain, effects);
    const before = dataOf(effects);
    expect([...before.keys()]).toEqual(
      expect.arrayContaining(
        ["survey-internet", "survey-internet-wealth-gap"].map((id) => `data/observations/${id}.parquet`)
      )
    );
    const regions = await readTable(await effects.readFile("data/region_figures.parquet"));
    expect(regions.map(({ indicator, region, value }) => [indicator, region, value])).toContainEqual([
      ...["survey-phone", "KENr101", 99.3]
    ]);
    for (const path of effects.disk.keys()) if (path.startsWith("more/")) effects.disk.delete(path);
    await runIngest(places, plain, effects);
    expect(dataOf(effects)).toEqual(before);
    expect(effects.lines).toContain(
      "gdl/ddf--entities--level--subnat.csv: its publisher was not read, its figures stay as they are"
    );
  });

  it("refuses a figure of a region that the table of regions does not know", async () => {
    const [catalogue, ...files] = surveyFolder("TRUE,kent,Senegal - Dakar");
    if (!catalogue) throw new Error("no catalogue");
    const effects = createNetworkEffects([...smallFolder(), catalogue, ...files]);
    await expect(runIngest(places, plain, effects)).rejects.toThrow("survey-phone: KENr101 is no region of KEN");
  });

  it("refuses a publisher that cannot be asked", async () => {
    const wishes = { ...plain, refresh: true, publishers: ["oecd"] };
    await expect(runIngest(places, wishes, createNetworkEffects(smallFolder()))).rejects.toThrow(
      "oecd: is no publisher"
    );
  });
});

function figuresAsText(url: string, end: (body: string) => void): void {
  const code = /indicator\/([^?]+)/.exec(url)?.[1] ?? "";
  const row = { indicator: { id: code }, countryiso3code: "KEN", date: "2024", value: "41" };
  end(JSON.stringify([{ page: 1, pages: 1, total: 1, lastupdated: "2026-10-07" }, [row]]));
}
