import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { dataOf, dataOn, effectsOf, runOn } from "../mutations/runFolder.ts";
import { damages } from "../mutations/kinds.ts";
import { createRandom } from "../../../../scripts/mutation/random.ts";
import { halvesOf, smallSourceFolder, toDisk } from "../mutations/sourceFolder.ts";
import type { Kind } from "../mutations/kinds.ts";

const [, figures] = halvesOf(await smallSourceFolder());

/** Runs a damaged folder where there are no data yet: only other tables can tell. */
async function firstRun(kind: Kind, file: string) {
  const damaged = await damages[kind](figures, file, createRandom(1));
  const effects = effectsOf(toDisk(damaged));
  const run = runOn(effects).then(
    () => "went on",
    (error: unknown) => String(error)
  );
  return { words: await run, written: dataOn(effects).size };
}

describe("a first run, without data to hold figures against", () => {
  it.each<[Kind, string, string]>([
    [
      "dollars and share exchanged with their numbers",
      "itu/fixed-broadband-internet-basket-5-gb.csv",
      "fixed-broadband-basket: the price in dollars × 12 / GNI per capita is not the published share"
    ],
    [
      "all figures × 1000",
      "worldbank/NY.GNP.PCAP.CD-2024.csv",
      "data-only-mobile-basket: the price in dollars × 12 / GNI per capita is not the published share"
    ],
    [
      "3G and 4G exchanged",
      "itu/population-coverage-by-mobile-network-technology.csv",
      "coverage-4g reaches more people than coverage-3g"
    ],
    ["all figures ÷ 10", "itu/households-with-internet-access-at-home.csv", "internet-use lies more than 30 points"],
    [
      "the last years as 2053–55",
      "itu/individuals-using-the-internet.csv",
      "internet-use: figures of years after the file: 2053, 2054, 2055, 2056"
    ]
  ])("stops at %s", async (kind, file, message) => {
    const { words, written } = await firstRun(kind, file);
    expect(words).toContain(message);
    expect(written).toBe(0);
  });
});

describe("the World Population Prospects beside the sources", () => {
  const header = "area,year,population,population_15_and_over";
  const people = new Map([
    ["KEN", 56_432_944],
    ["GHA", 34_427_414],
    ["IND", 1_450_935_791],
    ["BRA", 211_998_573]
  ]);
  const more = (rows: readonly string[]) => {
    const content = strToU8(`${[header, ...rows].join("\n")}\n`);
    const file = "unwpp/population-wpp2024-medium.csv";
    const entry = {
      file,
      publisher: "UN",
      licence: "CC-BY-3.0-IGO",
      url: "https://example.org",
      vintage: "2024-07-11"
    };
    const gdl = { ...entry, file: "gdl/unknown.csv", licence: "nobody's" };
    const folder = { entries: [entry, gdl], files: new Map([[file, content]]) };
    return toDisk(folder).map(([path, bytes]) => [path.replace("sources/", "more/"), bytes] as const);
  };
  const run = async (rows: readonly string[]) => {
    const effects = effectsOf([...toDisk(figures), ...more(rows)]);
    return { effects, manifest: await runOn(effects) };
  };

  it("are published beside the World Bank's population, and leave it as it is", async () => {
    const { effects } = await run([...people].map(([area, count]) => `${area},2024,${count},${count / 2}`));
    const [now, before] = [dataOn(effects), await dataOf(figures)];
    expect([...now.keys()].filter((path) => !before.has(path))).toEqual([
      "data/observations/population-prospects.parquet"
    ]);
    expect(now.get("data/observations/population.parquet")).toEqual(before.get("data/observations/population.parquet"));
    expect(effects.lines).toContain("more: not read, since no adapter knows them: gdl/unknown.csv");
  });

  it("stop a run whose population is another", async () => {
    const rows = [...people].map(([area, count]) => `${area},2024,${count * 2},${count}`);
    await expect(run(rows)).rejects.toThrow(
      "population: 4 of 4 figures are not those of the World Population Prospects"
    );
  });

  it("stop a run where a row stands twice", async () => {
    await expect(run(["KEN,2024,1,1", "KEN,2024,2,1"])).rejects.toThrow("KEN 2024 _T repeats row 2");
  });
});
