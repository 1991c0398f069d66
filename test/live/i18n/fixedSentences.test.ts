import { describe, expect, it } from "vitest";
import { indicators, indicatorFor } from "../../../src/catalog/catalog.ts";
import { messagesOf } from "../../../src/i18n/messages.ts";
import { createStore } from "../../../src/query/store.ts";
import { formsOf } from "../../i18n/formsOf.ts";

const store = createStore("data");
const messages = messagesOf("en");

function said(key: string): string {
  const message = messages[key];
  if (message === undefined) throw new Error(`no message ${key}`);
  return formsOf(message).join(" ");
}

describe("a sentence without numbers says no more than the tables", () => {
  it("of a break: no survey, where the series is counted by operators or registers", async () => {
    const surveyed = new Set(indicators.filter((each) => each.surveyed).map(({ id }) => id));
    const breaks = await store.breaks();
    const reasons = new Set(breaks.filter(({ indicator }) => !surveyed.has(indicator)).map(({ reason }) => reason));
    expect([...reasons]).toEqual(expect.arrayContaining(["estimate", "unmeasured-years"]));
    for (const reason of reasons)
      if (!/pakistan|israel/.test(reason)) expect(said(`break.${reason}`)).not.toMatch(/survey/);
  });

  it("of Western Sahara: figures of the United Nations and of languages, none of the World Bank or the ITU", async () => {
    const rows = await Promise.all(indicators.map(({ id }) => store.observations(id)));
    const sources = new Set(rows.flat().flatMap(({ area, source }) => (area === "ESH" ? source.split("+") : [])));
    expect([...sources].filter((source) => /^(?:worldbank|itu|data360)/.test(source))).toEqual([]);
    expect([...sources].some((source) => source.startsWith("unwpp"))).toBe(true);
    expect(said("borders.sahara")).toMatch(/World Bank and the ITU here hold no figure of it; those of the UN/);
  });

  it("of the regions within countries: they are not missing where surveys have them", async () => {
    const areas = await store.areas();
    const regions = await Promise.all(areas.map(async ({ code }) => (await store.regionsOf(code)).figures.length));
    expect(regions.filter((figures) => figures > 0).length).toBeGreaterThan(80);
    expect(said("story.internet-we-want.inclusive.lacks").split("Of regions")[0]).not.toContain("regions");
  });

  it("of reasons to be offline: what this file lacks is said of this file", async () => {
    const codes = new Set(
      (await store.observations(indicatorFor("reasons"))).map(({ dimensions }) => dimensions.reason)
    );
    expect([...codes].filter((code) => /skill|know/i.test(String(code)))).toEqual([]);
    for (const key of ["gaps.nobody.skills", "caution.reasons", "story.unconnected.unknown.reasons"])
      expect(said(key)).toContain("in the ITU’s file read here");
  });
});
