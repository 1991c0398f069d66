import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { explainFigure } from "../../../../scripts/publish/verify/figure.ts";
import { createStore } from "../../../../src/query/store.ts";

const store = createStore(join(import.meta.dirname, "../../../../data"));
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

  it.each([
    ["internet-usage/KEN/2023", 'no indicator "internet-usage"'],
    ["internet-use/Kenya/2023", 'no area "Kenya"'],
    ["internet-use", '"internet-use" names no area and year, as internet-use/KEN/2023 does'],
    ["internet-use/KEN/latest", 'no year "latest"'],
    ["internet-use/KEN/1900", "has no figure of KEN for 1900; it has 2000, 2001"],
    ["people-offline/world/2030", "no sum"],
    ["people-offline/world/1900", "no sum"],
    ["internet-use/world/2024", "people-offline alone"]
  ])("says what is wrong with %s", async (name, problem) => {
    await expect(explain(name)).rejects.toThrow(problem);
  });
});
