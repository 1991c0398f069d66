import { describe, expect, it } from "vitest";
import { explainFigure } from "../../../../scripts/publish/verify/figure.ts";
import { keptStore } from "../../../fixtures/keptRelease.ts";

const store = keptStore;
const explain = async (name: string): Promise<string> => (await explainFigure(name, store)).join("\n");

describe("explainFigure", () => {
  it("leads from a figure to its file", async () => {
    const rows = (await store.observations("internet-use")).filter(({ area }) => area === "KEN");
    const row = rows.find(({ period }) => period === 2023);
    const manifest = await store.manifest();
    const text = await explain("internet-use/KEN/2023");
    expect(text).toContain(`internet-use KEN 2023: ${String(row?.value)}`);
    expect(text).toContain(`status     ${String(row?.status)}`);
    for (const id of row?.source.split("+") ?? [])
      expect(text).toContain(manifest.sources.find((source) => source.id === id)?.sha256);
    expect(text).toContain("WHERE indicator = 'internet-use' AND area = 'KEN'");
  });

  it("names the inputs of a derived figure, and the query", async () => {
    const text = await explain("people-offline/ken/2023");
    expect(text).toMatch(/^input {6}internet-use: [\d.]+ \(E\)$/m);
    expect(text).toMatch(/^input {6}population: \d+ \(A\)$/m);
    expect(text).toContain("people.value * (1 - online.value / 100)");
  });

  it("finds a slice", async () => {
    const rows = await store.observations("mobile-phone-ownership");
    const row = rows.find(({ dimensions }) => dimensions.sex === "F");
    const text = await explain(`mobile-phone-ownership/${String(row?.area)}/${String(row?.period)}/sex-F`);
    expect(text).toContain(`: ${String(row?.value)}`);
  });

  it("adds up the world, economy by economy", async () => {
    const text = await explain("people-offline/world/2024");
    expect(text).toMatch(/^people-offline world 2024: 2,325,\d{3},\d{3}$/m);
    expect(text.match(/^ {2}[A-Z]{3} [\d,]+ {2}/gm)).toHaveLength(210);
  });

  it("puts the members of a group together, and says what that rests on", async () => {
    const text = await explain("internet-use/ldc/2024");
    expect(text).toMatch(/^internet-use ldc 2024: 30\.4$/m);
    expect(text).toMatch(/^rests on {3}44 of 44 members, home to 100\.0 % of its people$/m);
    expect(text).toMatch(/^carried {4}7, from 2017 on$/m);
    expect(text.match(/^ {2}[A-Z]{3} [\d.]+ \(\d{4}\)/gm)).toHaveLength(44);
    expect(text).toContain(`scheme = 'ldc' AND "group" = 'LDC'`);
    expect(text).toMatch(/^ {2}sha256 {5}[0-9a-f]{64}$/m);
    expect(await explain("data-only-mobile-basket/LIC/2025")).toContain("median(coalesce(value, low)) AS low");
  });

  it.each([
    ["internet-usage/KEN/2023", 'no indicator "internet-usage"'],
    ["internet-use/Kenya/2023", 'no area "Kenya"'],
    ["internet-use", '"internet-use" names no area and year, as internet-use/KEN/2023 does'],
    ["internet-use/KEN/latest", 'no year "latest"'],
    ["internet-use/KEN/1900", "has no figure of KEN for 1900; it has 2000, 2001"],
    ["people-offline/world/2030", "no sum"],
    ["people-offline/world/1900", "no sum"],
    ["internet-use/ldc/1960", "no figure of any country for 1960"],
    ["ict-skills/ldc/2021", "no member has one (0 of 44 members"],
    ["mobile-phone-ownership/ldc/2014", "under half of its people"],
    ["shutdowns/m49-015/2024", "no figures of the group m49-015"]
  ])("says what is wrong with %s", async (name, problem) => {
    await expect(explain(name)).rejects.toThrow(problem);
  });
});
