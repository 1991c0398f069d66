import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { contentMeasures } from "../../../scripts/publish/verify/contentMeasures.ts";
import { openDatabase, type Database } from "../../../scripts/publish/verify/database.ts";
import { derivedIndicators } from "../../../scripts/publish/verify/derivedIndicators.ts";
import { home } from "../../../scripts/publish/verify/home.ts";
import { mapChecks } from "../../../scripts/publish/verify/maps.ts";
import { offlineSums } from "../../../scripts/publish/verify/offlineSums.ts";
import { publishedShares } from "../../../scripts/publish/verify/publishedShares.ts";
import { publishers } from "../../../scripts/publish/verify/publisherDifferences.ts";
import { surveys } from "../../../scripts/publish/verify/surveys.ts";
import { indicatorOf } from "../../../src/catalog/catalog.ts";
import type { Store } from "../../../src/query/store.ts";
import type { Check, Grounds, Subject } from "../../../scripts/publish/verify/check.ts";
import type { IndicatorId } from "../../../src/model/indicator.ts";
import {
  checksOf,
  doctored,
  faultsOf as findFaults,
  faultsWithStore as findFaultsWithStore,
  folder,
  raised,
  store
} from "./faultsOf.ts";

const opened: { database?: Database } = {};
const slow = 60_000;

beforeAll(async () => {
  opened.database = await openDatabase(folder);
}, slow);
afterAll(() => opened.database?.close());

const faultsOf = (
  verify: (grounds: Grounds) => Promise<readonly Check[]>,
  statements: readonly string[]
): Promise<readonly string[]> => findFaults(opened.database!, verify, statements);

const faultsWithStore = (subject: Subject, other: Partial<Store>): Promise<readonly string[]> =>
  findFaultsWithStore(opened.database!, subject, other);

const observationsBut =
  (id: string, change: (rows: Awaited<ReturnType<Store["observations"]>>) => typeof rows): Store["observations"] =>
  async (indicator) => {
    const rows = await store.observations(indicator);
    return indicator === id ? change(rows) : rows;
  };

describe("derived indicators", { timeout: slow }, () => {
  it("follow from their inputs, in the file and in the code of today", async () => {
    const faults = await faultsOf(checksOf(derivedIndicators), [
      raised("population", "area = 'KEN' and period = 2020"),
      doctored(
        "coverage-3g",
        "select * replace (case when area = 'GHA' and period = 2020 then value - 1.5 else value end as value) from data"
      ),
      raised("mobile-phone-ownership", "area = 'PAK' and period = 2019 and sex = 'F'"),
      raised("data-only-mobile-basket", "area = 'MWI' and period = 2025"),
      raised("daily-use-among-users", "area = 'BRA' and period = 2019 and (sex = 'M' or location = 'RUR')")
    ]);
    const named = faults.map((fault) => fault.replaceAll(/\d+\.\d+|\d{5,}/g, "…"));
    const both = (key: string): readonly string[] => [
      `${key}: value … (file), … (SQL)`,
      `${key}: value … (TypeScript), … (SQL)`
    ];
    expect(named).toEqual(
      [
        "people-offline KEN 2020",
        "daily-use-among-users-gender-parity BRA 2019",
        "daily-use-among-users-rural-parity BRA 2019",
        "phone-ownership-gender-parity PAK 2019",
        "coverage-gap GHA 2020",
        "usage-gap GHA 2020",
        "price-cut-to-target MWI 2025"
      ].flatMap(both)
    );
  });

  it("need no file while they await their inputs, and one as soon as these have figures", async () => {
    const indicators = async () => (await store.indicators()).filter(({ id }) => id !== "coverage-gap");
    const known = new Set((await indicators()).map(({ id }) => id));
    expect(known.has("internet-use-gender-parity")).toBe(false);
    const checks = await checksOf(derivedIndicators)({ store, database: opened.database!, folder });
    expect(checks.filter(({ compared }) => compared === 0)).toEqual([]);
    const faults = await faultsWithStore(derivedIndicators, {
      indicators,
      observations: observationsBut("coverage-gap", () => [])
    });
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.every((fault) => /^coverage-gap .*nothing \(file\)/.test(fault))).toBe(true);
  });

  it("are compared as they stand in their file: value, row, status", async () => {
    const observations = observationsBut("coverage-gap", ([first, , third, ...rest]) => [
      { ...first!, value: 77 },
      { ...third!, status: "P" },
      ...rest
    ]);
    const faults = await faultsWithStore(derivedIndicators, { observations });
    expect(faults).toEqual([
      expect.stringMatching(/^coverage-gap \w{3} \d{4}: value 77 \(file\), [\d.]+ \(SQL\)$/),
      expect.stringMatching(/^coverage-gap \w{3} \d{4}: status P \(file\), \w+ \(SQL\)$/),
      expect.stringMatching(/^coverage-gap \w{3} \d{4}: nothing \(file\), value [\d.]+, status /)
    ]);
  });

  it("are withheld for a reason", async () => {
    const withheld = async (): ReturnType<Store["withheld"]> =>
      (await store.withheld()).filter(({ reason }) => reason !== "negative-usage-gap");
    const [fault] = await faultsWithStore(derivedIndicators, { withheld });
    expect(fault).toMatch(/^usage-gap \w{3} \d{4}: nothing \(file\), withheld negative-usage-gap \(SQL\)$/);
  });
});

describe("the measures of content", { timeout: slow }, () => {
  it("follow from the shares of speakers", async () => {
    const half = "case when area = 'KEN' and language = 'sw' then share / 2 else share end as share";
    const query = `select * replace (${half}) from data`;
    const faults = await faultsOf(checksOf(contentMeasures), [doctored("area_languages", query)]);
    for (const id of ["local-content-coverage-10k", "best-language-depth", "language-use-bands"]) {
      const own = faults.filter((fault) => fault.startsWith(`${id} KEN`));
      expect(own.filter((fault) => fault.includes("(file)")).length, id).toBeGreaterThan(0);
      expect(own.filter((fault) => fault.includes("(TypeScript)")).length, id).toBeGreaterThan(0);
    }
  });

  it("follow from what there is in each language", async () => {
    const less = "case when code = 'de' then 99999 else wikipedia_articles end as wikipedia_articles";
    const more = "case when code = 'sw' then speakers * 2 else speakers end as speakers";
    const query = `select * replace (${less}, ${more}) from data`;
    const faults = await faultsOf(checksOf(contentMeasures), [doctored("languages", query)]);
    expect(faults.some((fault) => fault.startsWith("local-content-coverage-100k DEU: low"))).toBe(true);
    expect(faults.some((fault) => /^sw: pages [\d.]+ \(file\), [\d.]+ \(SQL\)$/.test(fault))).toBe(true);
  });

  it("follow the reviewed list of local languages", async () => {
    const areaLanguages = async (): ReturnType<Store["areaLanguages"]> =>
      (await store.areaLanguages()).map((row) =>
        row.area === "SGP" && row.language === "en" ? { ...row, local: true } : row
      );
    expect(await faultsWithStore(contentMeasures, { areaLanguages })).toContain("SGP en: local 1 (file), 0 (SQL)");
  });
});

describe("the sums of people offline", { timeout: slow }, () => {
  it("follow from use and population, and lead to the headlines", async () => {
    const faults = await faultsOf(checksOf(offlineSums), [
      "update people set people = people * 1.1 where area = 'IND' and period = 2024"
    ]);
    expect(faults.some((fault) => /^all 2024: people [\d.]+ \(TypeScript\), [\d.]+ \(SQL\)$/.test(fault))).toBe(true);
    expect(faults.some((fault) => fault.startsWith("without-china 2024: people"))).toBe(true);
    expect(faults.some((fault) => fault.startsWith("Facts and Figures 2024: difference"))).toBe(true);
  });

  it("part what is measured, estimated and carried", async () => {
    const status = "case when area = 'IND' and period = 2024 then 'A' else status end as status";
    const query = `select * replace (${status}) from data`;
    const faults = await faultsOf(checksOf(offlineSums), [doctored("internet-use", query)]);
    const fields = faults.filter((fault) => fault.startsWith("all 2024")).map((fault) => fault.split(" ")[2]);
    expect(fields).toEqual(["measured", "estimated"]);
  });

  it("carry figures by the rule", async () => {
    const faults = await faultsOf(checksOf(offlineSums), [
      doctored("internet-use", "select * replace (case when area = 'MLI' then 90 else value end as value) from data")
    ]);
    // Mali is of low income: what is carried of others of low income moves on at another pace.
    expect(faults.some((fault) => fault.startsWith("SDN 2024: value"))).toBe(true);
    expect(faults.some((fault) => fault.startsWith("MMR 2024: value"))).toBe(false);
  });

  it("are held against what is known of these files", async () => {
    const observations = observationsBut("internet-use", (rows) => rows.filter(({ area }) => area !== "IND"));
    const faults = await faultsWithStore(offlineSums, { observations });
    expect(faults.some((fault) => /^people offline in 2024, bn: 1\.\d+, known to be 2\.326$/.test(fault))).toBe(true);
    expect(faults).toContain("economies with a figure: 209, known to be 210");
  });
});

describe("the first page", { timeout: slow }, () => {
  it("has every number from the data", async () => {
    const faults = await faultsOf(checksOf(home), [
      doctored("internet-use", "select * replace (value + 1 as value, 'E' as status) from data where area <> 'BRA'"),
      "delete from cells where area = 'BRA'"
    ]);
    const fields = faults.flatMap((fault) => (fault.startsWith("home: ") ? fault.split(" ")[1] : []));
    expect(fields.toSorted()).toEqual([
      "areas",
      "before",
      "beforeComparable",
      "carried",
      "chinaAfter",
      "chinaBefore",
      "dailyAreas",
      "estimated",
      "estimates",
      "figures",
      "measured",
      "newestComparable",
      "people",
      "peopleWithoutFigure",
      "prices",
      "pricesMet",
      "recentShare",
      "skillAreas",
      "skillCoverage"
    ]);
  });

  it("names who leads in its findings, of which year and among how many", async () => {
    const faults = await faultsOf(checksOf(home), [
      doctored("people-offline", "select * from data where area <> 'IND'"),
      doctored("usage-gap", "select * from data where area <> 'FRA' or period < 2010")
    ]);
    expect(faults).toContain("most-offline 1: area IND (TypeScript), NGA (SQL)");
    expect(faults.filter((fault) => fault.startsWith("covered-not-using ")).toSorted()).toEqual(
      [1, 2, 3, 4, 5].map((place) => `covered-not-using ${place}: areas 149 (TypeScript), 148 (SQL)`)
    );
    expect(faults.every((fault) => /^(?:most-offline|covered-not-using) /.test(fault))).toBe(true);
  });
});

describe("maps and tables", { timeout: slow }, () => {
  const faultsOfMaps = (ids: readonly IndicatorId[], ...statements: readonly string[]): Promise<readonly string[]> =>
    faultsOf((grounds) => mapChecks(grounds, ids.map(indicatorOf)), statements);

  it("have figures, places and figures of the world", async () => {
    const ids = ["internet-use", "data-only-mobile-basket", "cyberlaw", "shutdowns", "gni-per-capita"] as const;
    const faults = await faultsOfMaps(
      ids,
      "update cells set low = low + 1.5, high = high + 1.5, exact_low = low + 1.5, exact_high = high + 1.5 where area <> 'ZWE'",
      doctored("totals", "select * replace (value + 1.5 as value) from data")
    );
    for (const id of ids) {
      const world = new RegExp(`^${id} \\S+ (latest|\\d{4}): low `);
      expect(faults.some((fault) => world.test(fault))).toBe(true);
    }
    const named = (start: string): boolean => faults.some((fault) => fault.startsWith(start));
    expect(named("internet-use total IND 2020: low")).toBe(true);
    expect(named("internet-use total ZWE 2020: rank")).toBe(true);
  });

  it("count estimates, classes and what is missing", async () => {
    const faults = await faultsOfMaps(["internet-use"], "delete from cells where area in ('NGA', 'KEN', 'ZMB')");
    const latest = faults.filter((fault) => fault.startsWith("internet-use total latest: "));
    const fields = latest.map((fault) => fault.split(" ")[3]);
    expect(fields).toEqual(
      expect.arrayContaining(["coverage", "areas", "rows", "missing", "people_missing", "classes", "estimates"])
    );
  });
});

describe("the publishers", { timeout: slow }, () => {
  it("agree, or the list says what was taken", async () => {
    const query = "select * replace (value + 1 as value) from data";
    const [fault] = await faultsOf(checksOf(publishers), [doctored("differences", query)]);
    expect(fault).toMatch(/^mobile-phone-ownership CHN 2020 sex=_T: value /);
  });

  it("are listed for more than rounding", async () => {
    const query = "select * replace (value + 0.01 as other_value) from data";
    const faults = await faultsOf(checksOf(publishers), [doctored("differences", query)]);
    expect(faults).toContain("mobile-phone-ownership CHN 2020 sex=_T: no more than rounding");
  });
});

describe("the published shares", { timeout: slow }, () => {
  it("are compared with price and income", async () => {
    const faults = await faultsOf(checksOf(publishedShares), [
      raised("data-only-mobile-basket-usd", "area = 'PSE'"),
      doctored("gni-per-capita", "select * from data where area <> 'NGA' or period < 2020")
    ]);
    const named = [
      expect.stringMatching(/^NGA: recomputed [\d.]+ \(TypeScript\), [\d.]+ \(SQL\)$/),
      "NGA: income_period 2024 (TypeScript), 2019 (SQL)",
      expect.stringMatching(/^PSE: recomputed [\d.]+ \(TypeScript\), [\d.]+ \(SQL\)$/)
    ];
    // In the list, and on the page of the country.
    expect(faults.slice(0, 3)).toEqual(named);
    expect(faults.slice(3).toSorted()).toEqual(faults.slice(0, 3).toSorted());
  });
});

describe("households within countries", { timeout: slow }, () => {
  it("are said with the numbers of their newest survey, and regions are of their country", async () => {
    const faults = await faultsOf(checksOf(surveys), [
      raised("survey-internet", "area = 'IND' and period = 2016 and wealth = 'Q4'"),
      `create or replace view region_figures as with data as (from read_parquet('${folder}/region_figures.parquet'))
       select * replace (case when region = 'INDr119' then 'LAOr101' else region end as region) from data`
    ]);
    expect(faults.map((fault) => fault.replaceAll(/\d+\.\d+/g, "…"))).toEqual([
      "survey-internet IND: richest … (page), … (SQL)",
      ...Array.from({ length: faults.length - 1 }, () => "LAOr101: figures of IND, LAO in the table of regions")
    ]);
    expect(faults.length).toBeGreaterThan(3);
  });
});
