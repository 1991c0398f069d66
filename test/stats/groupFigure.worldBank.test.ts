import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { groupFigure, type GroupOutcome, type MemberFigure } from "../../src/stats/groupFigure.ts";
import { publishedEdition, publishedGroups } from "../../src/catalog/publishedGroups.ts";
import type { AreaCode } from "../../src/model/area.ts";
import { figuresIn, membersIn, type Figures, type Members } from "./worldBankArchive.ts";

const rule = { kind: "mean", countsRecords: false } as const;

/** A group in a year: as the World Bank publishes it, and by the site's rule from the same archive. */
interface Compared {
  readonly group: string;
  readonly period: number;
  readonly published: number | undefined;
  readonly own: GroupOutcome;
}

function compared(figures: Figures, people: Figures, members: Members): readonly Compared[] {
  return [...figures].flatMap(([period, values]) => {
    const ofYear = (code: string): MemberFigure | undefined => {
      const value = values.get(code);
      return value === undefined ? undefined : { low: value, high: value, period, estimated: false };
    };
    return [...members].map(([group, codes]) => {
      const own = new Map(
        codes.flatMap((code): [AreaCode, MemberFigure][] => (ofYear(code) ? [[code, ofYear(code)!]] : []))
      );
      const population = (people.get(period) ?? new Map()) as ReadonlyMap<AreaCode, number>;
      return { group, period, published: values.get(group), own: groupFigure(rule, codes, period, own, population) };
    });
  });
}

/** Where both give a figure: the largest difference, and how many there are. */
function agreement(rows: readonly Compared[]): { readonly shared: number; readonly largest: number } {
  const differences = rows.flatMap(({ published, own: { figure } }) =>
    published === undefined || !figure ? [] : [Math.abs(published - figure.low)]
  );
  return { shared: differences.length, largest: Math.max(...differences) };
}

describe("the rule for groups, on the World Bank's access to electricity in South Asia", () => {
  const folder = resolve(import.meta.dirname, "../fixtures/worldbank/electricity");
  const archive = (pattern: RegExp): Uint8Array =>
    zipSync(
      Object.fromEntries(
        readdirSync(folder)
          .filter((name) => pattern.test(name))
          .map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))])
      )
    );
  const electricity = archive(/EG\.ELC/);
  const figures = figuresIn(electricity, "EG.ELC.ACCS.ZS.zip");
  const people = figuresIn(archive(/SP\.POP/), "SP.POP.TOTL.zip");
  const rows = compared(figures, people, membersIn(electricity, "EG.ELC.ACCS.ZS.zip")).filter(
    ({ group }) => group === "SAS"
  );

  it("gives every published figure to 0.01", () => {
    const { shared, largest } = agreement(rows);
    expect(shared).toBe(31);
    expect(largest).toBeLessThan(0.01);
  });

  it("withholds the years in which too few people are covered, and which the World Bank does not publish either", () => {
    const withheld = rows.filter(({ own }) => own.withheld === "coverage");
    expect(withheld.map(({ period }) => period)).toEqual([1991, 1992]);
    expect(withheld.map(({ published }) => published)).toEqual([undefined, undefined]);
  });
});

const sources = process.env["SOURCES"] ?? resolve(import.meta.dirname, "../../../shared/sources");

describe.runIf(existsSync(sources))("the rule for groups, on the World Bank's archives", () => {
  const read = (series: string): Uint8Array =>
    new Uint8Array(readFileSync(join(sources, "worldbank", `${series}.zip`)));
  const names = ["EG.ELC.ACCS.ZS", "IT.NET.USER.ZS", "SP.POP.TOTL"] as const;
  const [electricity, use, people] = existsSync(sources)
    ? names.map((name) => figuresIn(read(name), `${name}.zip`))
    : [];

  it("gives every published figure of access to electricity to 0.01: the world, seven regions, four income groups", () => {
    const rows = compared(electricity!, people!, membersIn(read("EG.ELC.ACCS.ZS"), "EG.ELC.ACCS.ZS"));
    expect(new Set(rows.map(({ group }) => group)).size).toBe(12);
    const { shared, largest } = agreement(rows);
    expect(shared).toBe(346);
    expect(largest).toBeLessThan(0.01);
  });

  it("differs from the published figures of Internet use, which the archive's own countries do not give", () => {
    const rows = compared(use!, people!, membersIn(read("IT.NET.USER.ZS"), "IT.NET.USER.ZS"));
    const codes = { world: "WLD", lic: "LIC", lmc: "LMC", umc: "UMC", hic: "HIC" } as const;
    for (const { group, published, recomputed } of publishedGroups) {
      const found = rows.find((row) => row.group === codes[group as "world"] && row.period === publishedEdition.period);
      expect([group, found?.published, found?.own.figure?.low.toFixed(1)]).toEqual([
        group,
        published,
        recomputed.toFixed(1)
      ]);
    }
    const listed = rows
      .filter(({ period, published }) => period >= 2019 && published !== undefined)
      .toSorted((a, b) => (a.group < b.group ? -1 : a.group > b.group ? 1 : 0) || a.period - b.period)
      .map(({ group, period, published, own: { figure } }) =>
        [group, period, published?.toFixed(1), figure?.low.toFixed(1) ?? "no figure"].join(" ")
      );
    expect(listed).toMatchInlineSnapshot(`
      [
        "HIC 2019 87.5 87.5",
        "HIC 2020 88.5 88.8",
        "HIC 2021 90.0 89.8",
        "HIC 2022 91.1 91.1",
        "HIC 2023 92.3 92.2",
        "HIC 2024 93.4 no figure",
        "LIC 2019 17.2 16.7",
        "LIC 2020 18.4 16.9",
        "LIC 2021 20.9 19.1",
        "LIC 2022 23.1 21.9",
        "LIC 2023 24.4 23.1",
        "LIC 2024 26.5 no figure",
        "LMC 2019 33.6 33.3",
        "LMC 2020 42.9 42.9",
        "LMC 2021 46.6 46.7",
        "LMC 2022 48.8 52.6",
        "LMC 2023 50.9 51.5",
        "LMC 2024 54.0 no figure",
        "UMC 2019 64.5 64.6",
        "UMC 2020 70.3 70.3",
        "UMC 2021 74.1 74.1",
        "UMC 2022 76.5 76.5",
        "UMC 2023 78.5 78.6",
        "UMC 2024 80.7 no figure",
        "WLD 2019 52.9 53.2",
        "WLD 2020 58.6 58.9",
        "WLD 2021 61.7 66.1",
        "WLD 2022 63.7 66.6",
        "WLD 2023 65.4 70.7",
        "WLD 2024 67.6 no figure",
      ]
    `);
  });
});
