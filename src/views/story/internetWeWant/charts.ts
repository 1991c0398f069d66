import { indicatorFor, indicatorOf } from "../../../catalog/catalog.ts";
import { classOf, fillClass } from "../../../scales/classes.ts";
import { incomeGroupsOf, stripByGroup } from "../drawings.ts";
import type { Drawing, DrawingWords } from "../storyEntry.ts";
import { newestYear, ofYear, type StoryData } from "../storyData.ts";
import { kindsOfLaw, lawsOf, shutdownYears } from "./facts.ts";
import { known } from "../../../model/known.ts";

/** Recorded shutdowns and the countries they happened in, by year. */
export function shutdownsOverYears(data: StoryData, { translator }: DrawingWords): Drawing {
  const { t, formats } = translator;
  const years = shutdownYears(data);
  const [first = 0, last = 0] = [years[0]?.year, years.at(-1)?.year];
  const events = t("story.iww.events");
  const countries = t("story.iww.countries");
  const number = (value: number): string => formats.formatNumber(value, 0);
  return {
    form: "lines",
    props: {
      years: [first, last],
      domain: [0, 400],
      xTicks: years
        .filter(({ year }) => (year - first) % 3 === 0 || year === last)
        .map(({ year }) => ({ value: year, label: formats.formatYear(year) })),
      yTicks: [0, 100, 200, 300, 400].map((value) => ({ value, label: number(value) })),
      series: [
        {
          id: "events",
          name: events,
          className: "main",
          points: years.map(({ year, events: value }) => ({ period: year, value, estimated: false }))
        },
        {
          id: "countries",
          name: countries,
          className: "s1",
          points: years.map(({ year, countries: value }) => ({ period: year, value, estimated: false }))
        }
      ]
    },
    table: {
      head: [t("ui.table.year"), events, countries],
      rows: years.map((row) => [formats.formatYear(row.year), number(row.events), number(row.countries)])
    }
  };
}

/** How many countries have a law of each kind. */
export function lawsByKind(data: StoryData, { translator }: DrawingWords): Drawing {
  const { t, formats } = translator;
  const number = (value: number): string => formats.formatNumber(value, 0);
  const all = data.areas.filter(({ economy }) => economy).length;
  const keys = [
    { fill: "q5", label: t("law.in-force") },
    { fill: "q3", label: t("law.draft") },
    { fill: "q0", label: t("law.none") },
    { fill: "none", label: t("story.iww.no-record") }
  ];
  const rows = kindsOfLaw().map((law) => {
    const { force, draft, none, known: recorded } = lawsOf(data, law);
    return { law, force, name: t(`code.law.${law}`), counts: [force, draft, none, Math.max(0, all - recorded)] };
  });
  return {
    form: "stack",
    props: {
      className: "p-presence",
      whole: Math.max(...rows.map(({ counts }) => counts.reduce((sum, count) => sum + count, 0))),
      keys,
      rows: rows.map(({ law, name, force, counts }) => ({
        id: law,
        name,
        parts: keys
          .map(({ fill }, index) => ({ fill, value: known(counts[index], fill) }))
          .filter(({ value }) => value > 0),
        text: number(force)
      }))
    },
    table: {
      head: [t("dimension.law"), ...keys.map(({ label }) => label)],
      rows: rows.map(({ name, counts }) => [name, ...counts.map(number)])
    }
  };
}

/** The cybersecurity index, a dot for each country, by income group. */
export function securityByIncome(data: StoryData, words: DrawingWords): Drawing {
  const { formats } = words.translator;
  const indicator = indicatorOf(indicatorFor("security"));
  const figures = data.figures(indicatorFor("security"));
  const score = (value: number): string => formats.formatNumber(value, 0);
  const { rows, table } = stripByGroup(
    data,
    words,
    incomeGroupsOf(words.translator),
    ofYear(figures, newestYear(figures)),
    {
      place: (value) => value,
      fill: (value) => fillClass(indicator, classOf(indicator, value)),
      text: score
    }
  );
  return {
    form: "strip",
    props: {
      className: "p-presence",
      rows,
      keys: [],
      ticks: [0, 25, 50, 75, 100].map((at) => ({ at, label: score(at) }))
    },
    table
  };
}
