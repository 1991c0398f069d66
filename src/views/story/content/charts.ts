import { onLogAxis, regionGroups } from "../drawings.ts";
import type { Drawing, DrawingWords } from "../storyEntry.ts";
import { areasWhere, type StoryData } from "../storyData.ts";
import { boundsByThreshold, largestLanguages, resources, useOfBands } from "./facts.ts";
import { known } from "../../../model/known.ts";

const bands = ["GE300", "30T300", "3T30", "LT3", "NOT_DETECTED"] as const;
const bandFills: Readonly<Record<(typeof bands)[number], string>> = {
  GE300: "q5",
  "30T300": "q3",
  "3T30": "q1",
  LT3: "q0",
  NOT_DETECTED: "none"
};

/** The largest languages and their pages per 1,000 speakers, in the order of their speakers: no ranking. */
export function pagesByLanguage(data: StoryData, { translator, languageName }: DrawingWords): Drawing {
  const { t, formats } = translator;
  const place = (value: number): number => onLogAxis([0.5, 2000], value);
  const pages = (value: number): string => formats.formatNumber(value, value < 10 ? 1 : 0);
  const rows = largestLanguages(data).map(({ code, speakers, webPagesPer1000Speakers: value }) => ({
    code,
    name: languageName(code),
    speakers: formats.formatPeople(speakers),
    value,
    text: value === undefined ? t("country.language.unknown") : pages(value)
  }));
  return {
    form: "strip",
    props: {
      className: "p-content single",
      keys: [],
      ticks: [1, 10, 100, 1000].map((value) => ({ at: place(value), label: formats.formatNumber(value, 0) })),
      rows: rows.map(({ code, name, value, text }) => ({
        id: code,
        name,
        text,
        dots: value === undefined ? [] : [{ id: code, at: place(value), className: "q5", title: text }]
      }))
    },
    table: {
      head: [t("country.language"), t("story.content.speakers"), t("country.language.pages")],
      rows: rows.map(({ name, speakers, text }) => [name, speakers, text])
    }
  };
}

/** Language use by number of pages, by region. */
export function bandsByRegion(data: StoryData, { translator }: DrawingWords): Drawing {
  const { t, formats } = translator;
  const keys = bands.map((band) => ({ fill: bandFills[band], label: t(`code.band.${band}`) }));
  const rows = regionGroups(translator).map(({ id, name, accept }) => {
    const use = useOfBands(data, areasWhere(data, accept));
    return { id, name, values: bands.map((band) => ({ fill: bandFills[band], value: known(use.get(band), band) })) };
  });
  return {
    form: "stack",
    props: {
      className: "p-content",
      whole: 100,
      keys,
      rows: rows.map(({ id, name, values }) => ({
        id,
        name,
        parts: values.filter(({ value }) => value > 0),
        text: ""
      }))
    },
    table: {
      head: [t("country.region"), ...keys.map(({ label }) => label)],
      rows: rows.map(({ name, values }) => [name, ...values.map(({ value }) => formats.formatPercent(value, 1))])
    }
  };
}

/** The share of people at each threshold of articles: from the least that is certain to the most that is possible. */
export function shareByThreshold(data: StoryData, { translator }: DrawingWords): Drawing {
  const { t, formats } = translator;
  const percent = (value: number): string => formats.formatPercent(value, 0);
  const rows = boundsByThreshold(data).map(({ threshold, low, high }) => ({
    id: String(threshold),
    name: t("story.content.articles", { number: threshold }),
    low,
    high
  }));
  const keys = [
    { fill: "q4", label: t("story.content.certain") },
    { fill: "q1", label: t("story.content.possible") }
  ];
  return {
    form: "stack",
    props: {
      className: "p-content",
      whole: 100,
      keys,
      rows: rows.map(({ id, name, low, high }) => ({
        id,
        name,
        parts: [
          { fill: "q4", value: low },
          { fill: "q1", value: high - low }
        ],
        text: formats.formatRange(formats.formatNumber(low, 0), percent(high))
      }))
    },
    table: {
      head: [t("country.language.articles"), t("story.content.least"), t("story.content.most")],
      rows: rows.map(({ name, low, high }) => [name, percent(low), percent(high)])
    }
  };
}

/** What the large languages have besides an encyclopaedia. */
export function whatLanguagesHave(data: StoryData, { translator }: DrawingWords): Drawing {
  const { t, formats } = translator;
  const { all, ...has } = resources(data);
  const kinds = Object.entries(has)
    .map(([id, count]) => ({ id, name: t(`story.content.has.${id}`), count }))
    .toSorted((a, b) => b.count - a.count);
  const text = (count: number): string => formats.formatNumber(count, 0);
  return {
    form: "stack",
    props: {
      className: "p-content",
      whole: all,
      keys: [
        { fill: "q4", label: t("story.content.found") },
        { fill: "none", label: t("story.content.not-found") }
      ],
      rows: kinds.map(({ id, name, count }) => ({
        id,
        name,
        parts: [
          { fill: "q4", value: count },
          { fill: "none", value: all - count }
        ],
        text: t("story.of", { part: count, all })
      }))
    },
    table: {
      head: [t("story.content.kind"), t("story.content.found"), t("story.content.not-found")],
      rows: kinds.map(({ name, count }) => [name, text(count), text(all - count)])
    }
  };
}
