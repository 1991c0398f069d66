import { describe, expect, it } from "vitest";
import { lessons, lessonSteps, mostRows } from "../../../src/catalog/lessons.ts";
import { lessonCsv } from "../../../src/downloads/lessonFiles.ts";
import { classTables } from "../../../src/facts/classTable.ts";
import { siteLanguages } from "../../../src/model/language.ts";
import { lessonPage } from "../../../src/site/lessonPage.ts";
import { siteIn, store } from "../../../src/site/site.ts";

describe("a lesson", () => {
  it("takes 45 minutes, and one of them needs no computer", () => {
    expect(lessonSteps.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(45);
    expect(lessons.length).toBe(6);
    expect(lessons.filter(({ onPaper }) => onPaper).length).toBe(1);
  });

  it.each(lessons)(
    "on $id has a table of a class's size, every number with its date, flag and source",
    async ({ id }) => {
      const { rows } = await classTables(store)(id);
      expect(rows.length).toBeGreaterThanOrEqual(12);
      expect(rows.length).toBeLessThanOrEqual(mostRows);
      expect(new Set(rows.map(({ code }) => code)).size).toBe(rows.length);
      const cells = rows.flatMap(({ cells: both }) => both);
      expect(
        cells.filter(({ dated, source, value }) => dated === "" || source === "" || !Number.isFinite(value))
      ).toEqual([]);
    }
  );

  it.each(lessons)("on $id pairs figures of one year, or says the year of each", async ({ id, rows: of }) => {
    const { rows } = await classTables(store)(id);
    if (of === "languages") return;
    const years = rows.map(({ cells: [first, second] }) => second.period - first.period);
    if (of.pairing === "same-year") expect(years.filter((difference) => difference !== 0)).toEqual([]);
    if (of.pairing === "not-after") expect(years.filter((difference) => difference > 0)).toEqual([]);
  });

  it.each(siteLanguages)(
    "has six questions in %s, the answers to four of them numbers of its table",
    async (language) => {
      const site = siteIn(language);
      for (const { id } of lessons) {
        const { questions, table } = await lessonPage(site, id);
        expect(questions.map(({ isSum }) => isSum)).toEqual([true, true, true, true, false, false]);
        const sums = questions.filter(({ isSum }) => isSum).flatMap(({ answer }) => answer);
        expect(sums.filter((text) => !/\d/.test(text) && !/واحد|سنتان|شخصان/.test(text))).toEqual([]);
        expect(sums[0]).toContain(table.rows[0]!.name);
      }
    }
  );

  it.each(siteLanguages)("has a file in %s with as many rows as its table, all of one width", async (language) => {
    const site = siteIn(language);
    for (const { id } of lessons) {
      const lines = (await lessonCsv(site, id)).trimEnd().split("\n");
      expect(lines.length).toBe((await classTables(store)(id)).rows.length + 1);
      expect(lines.filter((line) => /(?:^|,)(?:,|$)/.test(line))).toEqual([]);
    }
  });
});
