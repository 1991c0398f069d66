import { render } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { sex } from "../../src/catalog/define.ts";
import { translatorOf } from "../../src/i18n/translatorOf.ts";
import type { AreaCode } from "../../src/model/area.ts";
import type { Observation } from "../../src/model/observation.ts";
import { citations, type Cited } from "../../src/views/receipt/citations.ts";
import { exactText } from "../../src/views/receipt/exactText.ts";
import { figureAnchor, figureRuns } from "../../src/views/receipt/figureRuns.ts";
import { RegionTable } from "../../src/views/receipt/RegionTable.tsx";
import { RunTable } from "../../src/views/receipt/RunTable.tsx";
import { fixtureIndicator } from "../fixtures/fixtureIndicator.ts";

const row = (period: number, more: Partial<Observation> = {}): Observation => ({
  area: "KEN" as AreaCode,
  period,
  dimensions: { sex: "_T" },
  value: period - 2000,
  status: "A",
  source: "wb",
  origin: "KNBS",
  ...more
});
const indicator = fixtureIndicator({
  id: "owners",
  theme: "unconnected",
  unit: "percent",
  palette: "presence",
  breaks: [50],
  better: "higher",
  dimensions: [sex]
});

describe("figureRuns", () => {
  it("puts together what follows each other and rests on the same, the newest first", () => {
    const runs = figureRuns(indicator, [
      row(2020),
      row(2021),
      row(2022, { status: "E", origin: "" }),
      row(2023),
      row(2021, { dimensions: { sex: "F" } })
    ]);
    expect(runs.map(({ key, status, figures }) => [key, status, figures.map(({ period }) => period)])).toEqual([
      ["total", "A", [2023]],
      ["total", "E", [2022]],
      ["total", "A", [2021, 2020]],
      ["sex-F", "A", [2021]]
    ]);
  });
});

describe("RunTable", () => {
  it("keeps a figure apart from the year that follows it, also where it is copied as text", () => {
    const translator = translatorOf("en");
    const runs = figureRuns(indicator, [row(2020), row(2021)]);
    const html = render(<RunTable translator={translator} indicator={indicator} runs={runs} numbersOf={() => [1]} />);
    expect(html.replace(/<[^>]+>/g, "")).toContain("2021 21 2020 20 ");
  });
});

describe("RegionTable", () => {
  it("names each region, as a text of its source's language, with an id for each figure", () => {
    const figure = { area: "KEN" as AreaCode, indicator: "survey-internet", status: "A", source: "gdl" } as const;
    const regions = [
      { code: "KENr1", name: "Nairobi", figures: [{ ...figure, region: "KENr1", period: 2014, value: 42.5 }] },
      { code: "KENr2", name: "", figures: [{ ...figure, region: "KENr2", period: 2014, value: 7 }] }
    ];
    const html = render(
      <RegionTable
        translator={translatorOf("fr")}
        indicator="survey-internet"
        regions={regions}
        numbersOf={() => [3]}
      />
    );
    expect(html).toContain('<bdi lang="en">Nairobi</bdi>');
    expect(html).toContain('<span id="survey-internet-KENr1-2014"><b>2014</b> 42,5</span>');
    expect(html).toContain("KENr2");
    expect(html).toContain('<a href="#s3">3</a>');
  });
});

describe("figureAnchor", () => {
  it("names a figure by indicator, slice and year", () => {
    expect(figureAnchor(indicator.id, "total", 2023)).toBe("owners-2023");
    expect(figureAnchor(indicator.id, "sex-F", 2023)).toBe("owners-sex-F-2023");
  });
});

describe("exactText", () => {
  it("keeps every digit, in the signs of the language", () => {
    expect(exactText(translatorOf("en").formats, row(0, { value: 34.976_225_13 }))).toBe("34.97622513");
    expect(exactText(translatorOf("fr").formats, row(0, { value: 1_234_567.5 }))).toBe("1\u202f234\u202f567,5");
    expect(exactText(translatorOf("en").formats, row(0, { value: 1e-7 }))).toBe("0.0000001");
    expect(exactText(translatorOf("en").formats, row(0, { value: 0 }))).toBe("0");
    expect(exactText(translatorOf("en").formats, row(0, { value: 36_694_830.4591 }))).toBe("36,694,830.4591");
  });

  it("gives both bounds of a range, and refuses a figure without a value", () => {
    const { value: _, ...bare } = row(2020);
    expect(exactText(translatorOf("en").formats, { ...bare, low: 1.5, high: 20 })).toBe("1.5–20");
    expect(() => exactText(translatorOf("en").formats, bare)).toThrow("without a value");
  });
});

describe("citations", () => {
  const cited: Cited = {
    site: "Meaningful Connectivity Explorer",
    title: "People with 5 GB at 2 % & less",
    publishers: ["World Bank", "ITU"],
    url: "https://example.org/en/map/internet-use/",
    release: { id: "2026-07-5734fe934b4e", date: "2026-07", hash: "5734fe934b4e" },
    medium: "Data set",
    isChart: false,
    version: "Version 2026-07-5734fe934b4e",
    language: "en",
    basis: "Based on data of: World Bank and ITU."
  };

  it("names author, year, title, release, medium, publishers and address", () => {
    const { apa, chicago } = citations(cited);
    expect(apa).toBe(
      "Meaningful Connectivity Explorer. (2026). People with 5 GB at 2 % & less (Version 2026-07-5734fe934b4e) [Data set]. Based on data of: World Bank and ITU. https://example.org/en/map/internet-use/"
    );
    expect(chicago).toBe(
      "Meaningful Connectivity Explorer. “People with 5 GB at 2 % & less.” Data set. Version 2026-07-5734fe934b4e, 2026. Based on data of: World Bank and ITU. https://example.org/en/map/internet-use/."
    );
  });

  it("writes BibTeX that TeX can read", () => {
    expect(citations(cited).bibtex.split("\n")).toEqual([
      "@misc{map-internet-use-2026-07-5734fe934b4e,",
      "  author = {{Meaningful Connectivity Explorer}},",
      "  title = {{People with 5 GB at 2 \\% \\& less}},",
      "  year = 2026,",
      "  month = 7,",
      "  version = {2026-07-5734fe934b4e},",
      "  url = {https://example.org/en/map/internet-use/},",
      "  note = {Based on data of: World Bank and ITU.}",
      "}"
    ]);
    const odd = { isChart: true, title: "\u2068a_b {c}~\u2069", url: "https://example.org/en/map/a-b/?x=1%20" };
    const { bibtex, ris } = citations({ ...cited, ...odd });
    expect(bibtex).toContain("@misc{map-a-b-chart-2026-07");
    expect(bibtex).toContain("title = {{a\\_b \\textbraceleft{}c\\textbraceright{}\\textasciitilde{}}}");
    expect(bibtex).toContain("url = {https://example.org/en/map/a-b/?x=1%20}");
    expect(ris).toMatch(/^TY {2}- CHART\n[^]*\nTI {2}- a_b \{c\}~\n/);
  });

  it("writes a RIS record with a publisher a line", () => {
    const lines = citations(cited).ris.split("\n");
    expect(lines[0]).toBe("TY  - DATA");
    expect(lines).toContain("DA  - 2026/07//");
    expect(lines.filter((line) => line.startsWith("A2"))).toEqual(["A2  - World Bank", "A2  - ITU"]);
    expect(lines.every((line) => /^[A-Z][A-Z\d] {2}- /.test(line))).toBe(true);
    expect(lines.at(-1)).toBe("ER  - ");
  });
});
