import { renderToStaticMarkup } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { comparePage } from "../../../src/site/comparePage.ts";
import { factsOfGroup } from "../../../src/facts/factsOfGroup.ts";
import { siteIn, store } from "../../../src/site/site.ts";
import { createColours } from "../../../src/elements/compareColours.ts";
import { pickedBy } from "../../../src/elements/comparePicks.ts";
import { siteLanguages } from "../../../src/model/language.ts";
import { compareViews, parseCompareState, type SubjectId } from "../../../src/state/compareState.ts";
import { CompareControls } from "../../../src/views/compare/CompareControls.tsx";
import { CompareNotes } from "../../../src/views/compare/CompareFinding.tsx";
import { fromComparePayload } from "../../../src/views/compare/comparePayload.ts";
import { ChosenList, PickerTools } from "../../../src/views/compare/ComparePicker.tsx";
import { CompareSection } from "../../../src/views/compare/CompareSection.tsx";
import { areasFile, drawn, payload } from "./drawnComparison.ts";

describe("the page for comparing", () => {
  it.each(compareViews)("draws countries, groups and an own group as %s, in every language", async (view) => {
    for (const language of siteLanguages) {
      const query = `?area=KEN~UGA~ssf~own.BDI.TZA&view=${view}&from=2010`;
      const { chart, finding, table, problems } = await drawn(query, language);
      expect(problems).toEqual([]);
      expect(chart === "").toBe(view === "table" || view === "profile");
      expect(table.match(/<tr data-subject=/g)).toHaveLength(4);
      expect(finding).toMatch(/class="finding">.{10}/);
      expect(chart + finding + table).not.toMatch(/undefined|NaN|Infinity/);
    }
  });

  it("says of people of what ages figures are, where the publisher names other ages of one country", async () => {
    const rows = await store.observations("internet-use");
    const { period } = rows.findLast(({ area, ages }) => area === "DEU" && ages === "Y16T74")!;
    const query = (areas: string): string => `?area=${areas}&view=bars&year=${period}`;
    const other = rows.find((row) => row.period === period && row.ages?.startsWith("Y_GE"))!;
    const from = other.ages!.replace("Y_GE", "");
    const { notes } = await drawn(query(`DEU~${other.area}~ssf`));
    expect(notes).toMatch(
      new RegExp(`not of people of the same ages: Germany \\(${period} · ages 16–74\\) and .+ages ${from}\\+\\)\\.`)
    );
    expect((await drawn(query(`DEU~${other.area}`), "fr")).notes).toContain("mêmes âges");
    expect((await drawn(query(`DEU~${other.area}`), "ar")).notes).toContain("الأعمار نفسها");
    expect((await drawn(query("DEU~ITA"))).notes).not.toContain("same ages");
  });

  it("says so of ages of either axis, of each column of a profile, and of what groups are put together from", async () => {
    const note = /Internet: These figures are not of people of the same ages: [^.]*Germany \(\d{4} · ages 16–74\)/;
    const x = await drawn("?area=DEU~BRA&view=scatter&indicator=ict-skills&x=internet-use");
    expect(x.notes).toMatch(note);
    expect((await drawn("?area=DEU~BRA&view=profile")).notes).toMatch(note);
    const { notes } = await drawn("?area=world~DEU&view=bars&year=2024");
    expect(notes).toContain("Put together from figures that are not of people of the same ages: World (2024).");
    expect(notes).not.toContain("These figures are not");
    expect((await drawn("?area=world&view=bars&indicator=coverage-4g")).notes).not.toContain("same ages");
  });

  it("says of a group whose figures cannot be compared, as many as the page of the group leaves out", async () => {
    const { change } = await factsOfGroup(store, "ssf");
    const { from = NaN, to = NaN, leftOut = [] } = change ?? {};
    const { notes } = await drawn(`?area=ssf&view=slope&from=${from}&year=${to}`);
    expect(leftOut.length).toBeGreaterThan(1);
    expect(notes).toContain(`${from} to ${to}: the two figures of ${leftOut.length} countries cannot be compared`);
    expect((await drawn("?area=KEN&view=slope&from=2019&year=2024")).notes).not.toContain("cannot be compared");
  });

  it("says in words who is highest, who is lowest and who changed most", async () => {
    const { finding } = await drawn("?area=NOR~TCD&view=slope&from=2005&year=2020");
    expect(finding).toMatch(/Highest: Norway, 9\d\.\d% \(2020\S*\).* Lowest: Chad, \d+\.\d% \(2020, estimate\)/);
    expect(finding).toContain("Largest change:");
  });

  it("names both measures of a scatter plot, above it and in its table", async () => {
    const { finding, chart, table } = await drawn("?area=KEN&view=scatter&x=coverage-4g");
    const both = /People using the Internet against 4G coverage/;
    for (const part of [finding, chart, table]) expect(part).toMatch(both);
    expect((await drawn("?area=KEN&view=bars&x=coverage-4g")).finding).not.toMatch(both);
  });

  it("sorts its table both ways, with what has no figure last", async () => {
    const order = async (sort: string): Promise<readonly string[]> => {
      const { table } = await drawn(`?area=KEN~PRK~NOR~TCD&year=2020&view=table&sort=${sort}`);
      return [...table.matchAll(/<tr data-subject="(\w+)"/g)].map(([, code = ""]) => code);
    };
    expect(await order("value")).toEqual(["NOR", "KEN", "TCD", "PRK"]);
    expect(await order("value-up")).toEqual(["TCD", "KEN", "NOR", "PRK"]);
    expect(await order("name-down")).toEqual((await order("name")).toReversed());
  });

  it.each([
    ["lines", "dashed, a dot on dashes"],
    ["bars", "paler"],
    ["dots", "line between two dots"],
    ["slope", "slope is dashed"],
    ["scatter", "circle of a country is paler"],
    ["table", "beside their year"]
  ])("says how %s mark an estimate, and marks it so", async (view, words) => {
    const { notes, chart, table } = await drawn(`?area=KEN~TCD&view=${view}&from=2010&x=coverage-4g`);
    expect(notes).toContain(words);
    expect(view === "table" ? table : chart).toMatch(/class="(?:[\w ]+ )?e"/);
  });

  it("draws ten at most and leaves nobody out of the table", async () => {
    const codes = "KEN~UGA~TZA~RWA~BDI~NGA~GHA~MLI~NER~TCD~SEN~GIN";
    const { chart, notes, table } = await drawn(`?area=${codes}`);
    expect(chart.match(/<g class="line /g)).toHaveLength(10);
    expect(table.match(/<tr data-subject=/g)).toHaveLength(12);
    expect(notes).toContain("2 more are in the table");
  });

  it("withholds a group of which too few people are covered, and says why", async () => {
    const { notes, chart } = await drawn("?indicator=ict-skills&area=ssf~KEN&view=bars");
    expect(chart).not.toContain("Sub-Saharan");
    expect(notes).toMatch(/Not shown: Sub-Saharan Africa – only \d+% of its people/);
  });

  it("marks where a series breaks", async () => {
    const china = await drawn("?area=CHN");
    expect(china.chart).toContain("break, 2023");
    expect(china.notes).toContain("From 2023, China also counts people who use mobile apps");
    expect(china.finding).not.toMatch(/from \d+\.\d% \(20[01]/);
    expect((await drawn("?area=IND")).chart).not.toContain("break, 2023");
    expect((await drawn("?area=eas")).notes).toContain("From 2023, China");
    expect((await drawn("?indicator=data-only-mobile-basket&area=IND")).chart).toContain("break, 2025");
    for (const skills of ["ict-skills", "ict-activities"])
      expect((await drawn(`?indicator=${skills}&area=DEU`)).notes).toContain("two measures, never joined");
  });

  it("pairs women with men of one year", async () => {
    const { table, finding } = await drawn("?indicator=mobile-phone-ownership&area=PAK~BGD&view=dots");
    expect(table).toContain("Women");
    expect(finding).toMatch(/Widest gap: \S+, \d+\.\d% \((\d{4}).*\) against \d+\.\d% \(\1/);
  });

  it("says which of a pair is an estimate", async () => {
    const { chart } = await drawn("?area=KEN~NOR&view=dots&pair=years&from=2014&year=2024");
    const texts = [...chart.matchAll(/<span class="value">([^<]+)</g)].map(([, text]) =>
      text?.replace(/\d+\.\d/g, "n")
    );
    expect(texts).toEqual(["n → n (estimate) · 2014–2024", "n (estimate) → n · 2014–2024"]);
  });

  it("tells what cannot be compared from what is not there", async () => {
    const { table, notes, chart } = await drawn("?area=CHN~PRK&view=slope&from=2015&year=2023");
    const rows = [...table.matchAll(/<tr data-subject="(\w+)".*?<\/tr>/g)];
    const cells = rows.map(([row, code]) => [
      code,
      [...row.matchAll(/class="none">([^<]+)</g)].map(([, text]) => text)
    ]);
    expect(Object.fromEntries(cells)).toEqual({ CHN: ["not comparable"], PRK: ["no data", "no data"] });
    expect(notes).toContain(
      "China: the figure of 2023 is held against none before it, since the series breaks in 2023."
    );
    expect(notes).toContain("No figure of 2023: Democratic People’s Republic of Korea");
    expect(chart).toBe("");
    const dots = await drawn("?area=CHN~KEN&view=dots&pair=years&from=2015&year=2023");
    expect(dots.chart).toMatch(/not comparable → \d/);
  });

  it("has an axis in powers where that was chosen and every value is above zero", async () => {
    const powers = await drawn("?area=KEN~NOR~TCD&from=2010&scale=log");
    expect(powers.notes).toContain("equal heights are equal ratios");
    const even = await drawn("?area=KEN~NOR~TCD&from=2010");
    expect(powers.chart).not.toBe(even.chart);
    const zero = "?indicator=coverage-4g&area=KEN&view=scatter";
    expect((await drawn(`${zero}&scale=log`)).notes).toContain("the scale is even");
    expect((await drawn(`${zero}&scale=log`)).chart).toBe((await drawn(zero)).chart);
    expect((await drawn("?area=KEN&view=scatter&x=gdp-per-capita&across=linear")).chart).not.toContain("logarithmic");
    expect((await drawn("?area=KEN&view=scatter&x=gdp-per-capita")).chart).toContain("logarithmic");
  });

  it("speaks of nothing that is not drawn", async () => {
    const twelve = "TCD~ETH~NGA~GHA~SEN~MLI~BFA~NER~UGA~RWA~NOR~ISL";
    const lines = await drawn(`?area=${twelve}&from=2015&year=2020`);
    expect(lines.finding).toMatch(/Highest: /);
    expect(lines.finding).not.toMatch(/Norway|Iceland/);
    expect((await drawn(`?area=${twelve}&view=bars&year=2020`)).finding).toMatch(/Highest: (?:Norway|Iceland)/);
    const slope = await drawn("?area=CHN~KEN~UGA&view=slope&from=2015&year=2020");
    expect((await drawn("?area=CHN~KEN~BGD&view=slope&from=2015&year=2023")).finding).not.toContain("China");
    expect(slope.finding).toContain("China");
  });

  it("says of years in the wrong order that they are", async () => {
    const wrong = "?area=KEN~UGA&from=2020&year=2010";
    const words = "2020 does not come before 2010";
    for (const view of ["lines", "slope"]) expect((await drawn(`${wrong}&view=${view}`)).finding).toContain(words);
    expect((await drawn(`${wrong}&view=dots&pair=years`)).finding).toContain(words);
    expect((await drawn(`${wrong}&view=bars`)).finding).not.toContain(words);
    expect((await drawn("?area=KEN~UGA&from=2010&year=2020")).finding).not.toContain("does not come before");
  });

  it("names what the address could not give", async () => {
    expect((await drawn("?area=KEN~ZZZ")).finding).toContain("ZZZ");
  });

  it("hands out what is seen, with unit, source and licence on every row, and every digit", async () => {
    const csv = await (await drawn("?area=KEN~ssf~own.KEN.UGA&from=2020&year=2022")).csv();
    const [head, ...rows] = csv.trim().split("\n");
    expect(head).toBe("id,name,indicator,unit,dimensions,period,low,high,status,coverage,decimals,source,licence");
    expect(rows).toHaveLength(9);
    expect(rows.filter((row) => !/,[\w+.-]+,(?:free|non-commercial|unclear)$/.test(row))).toEqual([]);
    expect(rows.find((row) => row.startsWith("ssf,Sub-Saharan Africa,internet-use,% of people,,2022,"))).toMatch(
      /,1,1,[\w+.-]+,free$/
    );
    const own = (await store.observations("internet-use")).find(
      ({ area, period }) => area === "KEN" && period === 2022
    );
    expect(String(own?.value).length).toBeGreaterThan(5);
    expect(rows.find((row) => row.startsWith("KEN,") && row.includes(",2022,"))).toContain(`,${String(own?.value)},`);
  });
});

describe.each(siteLanguages)("the page as the build writes it in %s", (language) => {
  it("says more than its script, and its controls say the same", async () => {
    const page = await comparePage(siteIn(language));
    const html = renderToStaticMarkup(CompareSection({ ...page, translator: siteIn(language).translator }));
    const own = {
      context: fromComparePayload(page.payload),
      state: page.state,
      colourOf: page.colourOf,
      enabled: false
    };
    for (const part of [CompareControls, ChosenList, PickerTools])
      expect(html).toContain(renderToStaticMarkup(part(own)));
    expect(html).toContain("<noscript>");
  });

  it("names the countries whose figures cannot be compared, and prints no code of theirs", async () => {
    const page = await comparePage(siteIn(language));
    const notes = renderToStaticMarkup(CompareNotes(page)).replaceAll(/<[^>]*>/g, " ");
    const parted = page.model.parted.flatMap(({ areas }) => areas);
    expect(parted.length).toBeGreaterThan(5);
    expect(parted.filter((code) => new RegExp(`\\b${code}\\b`).test(notes))).toEqual([]);
  });
});

describe("the words that the page carries", () => {
  const slow = 600_000;
  const subjects = "KEN~PRK~ssf~own.BDI.TZA";
  const queries = compareViews.flatMap((view) =>
    ["", "&year=latest&sort=name", "&year=2020", "&pair=years&from=2015", "&pair=sex", "&x=gdp-per-capita"].map(
      (extra) => `&view=${view}${extra}`
    )
  );

  it("are enough for every measure in every view, and for the controls", { timeout: slow }, async () => {
    const context = fromComparePayload(payload, areasFile);
    let seen = 0;
    for (const { indicator } of context.scope.entries)
      for (const query of queries) {
        const { table } = await drawn(`?indicator=${indicator.id}&area=${subjects}${query}`);
        const { state } = parseCompareState(`?indicator=${indicator.id}${query}`, context.scope);
        const props = { context, state, colourOf: () => "s0", enabled: true };
        for (const part of [CompareControls, ChosenList, PickerTools]) renderToStaticMarkup(part(props));
        seen += table.match(/<tr data-subject=/g)?.length ?? 0;
      }
    expect(seen).toBe(4 * queries.length * context.scope.entries.length);
  });
});

describe("choosing", () => {
  const context = fromComparePayload(payload, areasFile);
  const pick = (act: string, subjects: readonly string[], like = "KEN", group = "ssf") =>
    pickedBy(context, act, subjects as readonly SubjectId[], { group, like });

  it("adds groups, their countries, neighbours, the income group and what is most similar", () => {
    expect(pick("group", ["KEN"])).toEqual(["KEN", "ssf"]);
    expect(pick("members", ["KEN"])).toHaveLength(48);
    expect(pick("neighbours", ["UGA", "KEN"])).toEqual(["KEN", "UGA", "ETH", "SOM", "SSD", "TZA"]);
    expect(pick("income", ["KEN"]).length).toBeGreaterThan(40);
    expect(pick("similar", ["KEN"])).toHaveLength(6);
    expect(pick("clear", ["KEN"])).toEqual([]);
    expect(pick("own", ["ssf", "UGA", "KEN"])).toEqual(["ssf", "own.KEN.UGA"]);
  });

  it("keeps the colour of a country for as long as it is chosen", () => {
    const { assign, colourOf } = createColours();
    const ids = (text: string) => text.split(" ") as SubjectId[];
    assign(ids("KEN UGA RWA"));
    expect(ids("KEN UGA RWA").map(colourOf)).toEqual(["s0", "s1", "s2"]);
    assign(ids("RWA UGA"));
    assign(ids("RWA UGA TZA"));
    expect(ids("RWA UGA TZA KEN").map(colourOf)).toEqual(["s2", "s1", "s0", "sn"]);
  });
});
