import { regionGroups } from "../drawings.ts";
import { yearWithFlag } from "../yearWithFlag.ts";
import { chinaCode } from "../../../stats/offlineYears.ts";
import { brokenYears, newestSum, offlineByArea, sumOffline } from "../storySums.ts";
import type { Drawing, DrawingWords } from "../storyEntry.ts";
import { areasWhere, type StoryData } from "../storyData.ts";
import { firstYear, longestList, networkGap, phoneOwners, wealthEnds } from "./facts.ts";

/** The countries with the most people offline, as bars. */
export function mostPeople(data: StoryData, { translator, areaName, areaHref }: DrawingWords): Drawing {
  const { t, formats } = translator;
  const areas = offlineByArea(data, newestSum(data).period).slice(0, longestList);
  const largest = areas[0]?.value ?? 1;
  const dated = areas.map((each) => ({ ...each, when: yearWithFlag(translator, each.period, each.status) }));
  return {
    form: "bars",
    props: {
      className: "p-absence",
      domain: [0, largest],
      rows: dated.map(({ area, value, status, when }) => ({
        area,
        name: areaName(area),
        href: areaHref(area),
        low: value,
        high: value,
        text: `${formats.formatPeople(value)} · ${when}`,
        fill: status === "E" ? "q4 e" : "q4"
      }))
    },
    table: {
      head: [
        t("ui.table.area"),
        t("indicator.people-offline.short"),
        t("indicator.internet-use.short"),
        t("ui.table.year")
      ],
      rows: dated.map(({ area, value, use, when }) => [
        areaName(area),
        formats.formatPeople(value),
        formats.formatPercent(use, 1),
        when
      ])
    }
  };
}

/** People offline by region: within reach of a network and beyond it. */
export function reachByRegion(data: StoryData, { translator }: DrawingWords): Drawing {
  const { t, formats } = translator;
  const { areas } = networkGap(data, newestSum(data).period);
  const rows = regionGroups(translator)
    .map(({ id, name, accept }) => {
      const group = areasWhere(data, accept);
      const own = areas.filter(({ area }) => group.has(area));
      const covered = own.reduce((sum, each) => sum + each.covered, 0);
      const uncovered = own.reduce((sum, each) => sum + each.uncovered, 0);
      return { id, name, covered, uncovered };
    })
    .toSorted((a, b) => b.covered + b.uncovered - a.covered - a.uncovered);
  const keys = [
    { fill: "q2", label: t("story.unconnected.covered") },
    { fill: "q5", label: t("story.unconnected.uncovered") }
  ];
  return {
    form: "stack",
    props: {
      className: "p-absence",
      whole: Math.max(...rows.map(({ covered, uncovered }) => covered + uncovered)),
      keys,
      rows: rows.map(({ id, name, covered, uncovered }) => ({
        id,
        name,
        parts: [
          { fill: "q2", value: covered },
          { fill: "q5", value: uncovered }
        ],
        text: formats.formatPeople(covered + uncovered)
      }))
    },
    table: {
      head: [t("country.region"), ...keys.map(({ label }) => label)],
      rows: rows.map(({ name, covered, uncovered }) => [
        name,
        formats.formatPeople(covered),
        formats.formatPeople(uncovered)
      ])
    }
  };
}

/** Women and men who own a phone, in the countries where they are furthest apart. */
export function phonesOfWomenAndMen(data: StoryData, { translator, areaName }: DrawingWords): Drawing {
  const { t, formats } = translator;
  const rows = phoneOwners(data)
    .slice(0, 12)
    .map((each) => ({ ...each, name: areaName(each.area), when: yearWithFlag(translator, each.period, each.status) }));
  const percent = (value: number): string => formats.formatPercent(value, 0);
  const sexes = [
    { className: "dot-a", label: t("code.sex.F") },
    { className: "dot-b", label: t("code.sex.M") }
  ];
  return {
    form: "strip",
    props: {
      className: "pairs",
      keys: sexes,
      ticks: [0, 25, 50, 75, 100].map((at) => ({ at, label: formats.formatPercentLabel(at, 0) })),
      rows: rows.map(({ area, name, women, men, when }) => ({
        id: area,
        name,
        text: when,
        joined: true,
        dots: [
          { id: "F", at: women, className: "dot-a", title: `${t("code.sex.F")}: ${percent(women)}` },
          { id: "M", at: men, className: "dot-b", title: `${t("code.sex.M")}: ${percent(men)}` }
        ]
      }))
    },
    table: {
      head: [t("ui.table.area"), t("code.sex.F"), t("code.sex.M"), t("ui.table.year")],
      rows: rows.map(({ name, women, men, when }) => [
        name,
        formats.formatPercent(women, 1),
        formats.formatPercent(men, 1),
        when
      ])
    }
  };
}

/** The poorest and the richest quarter of households, in the countries where they are furthest apart. */
export function householdsRichAndPoor(data: StoryData, { translator, areaName }: DrawingWords): Drawing {
  const { t, formats } = translator;
  const rows = wealthEnds(data)
    .slice(0, 12)
    .map((each) => ({ ...each, name: areaName(each.area), when: yearWithFlag(translator, each.period, each.status) }));
  const percent = (value: number): string => formats.formatPercent(value, 0);
  const [poorest, richest] = [t("code.wealth.Q1"), t("code.wealth.Q4")];
  return {
    form: "strip",
    props: {
      className: "pairs",
      keys: [
        { className: "dot-a", label: poorest },
        { className: "dot-b", label: richest }
      ],
      ticks: [0, 25, 50, 75, 100].map((at) => ({ at, label: formats.formatPercentLabel(at, 0) })),
      rows: rows.map((each) => ({
        id: each.area,
        name: each.name,
        text: each.when,
        joined: true,
        dots: [
          { id: "Q1", at: each.poorest, className: "dot-a", title: `${poorest}: ${percent(each.poorest)}` },
          { id: "Q4", at: each.richest, className: "dot-b", title: `${richest}: ${percent(each.richest)}` }
        ]
      }))
    },
    table: {
      head: [t("ui.table.area"), poorest, richest, t("ui.table.year")],
      rows: rows.map((each) => [
        each.name,
        formats.formatPercent(each.poorest, 1),
        formats.formatPercent(each.richest, 1),
        each.when
      ])
    }
  };
}

/** People offline over the years, the world with China and without. */
export function offlineOverYears(data: StoryData, { translator }: DrawingWords): Drawing {
  const { t, formats } = translator;
  const { period: last } = newestSum(data);
  const years = Array.from({ length: last - firstYear + 1 }, (_, index) => firstYear + index);
  const sums = years.map((period) => ({
    period,
    all: sumOffline(data, period).people,
    rest: sumOffline(data, period, new Set([chinaCode])).people
  }));
  const points = (pick: (sum: (typeof sums)[number]) => number) =>
    sums.map((sum) => ({ period: sum.period, value: pick(sum) / 1e9, estimated: false }));
  const billions = (value: number): string => formats.formatPeople(value * 1e9);
  const world = t("group.world");
  const rest = t("story.unconnected.without-china");
  const broken = brokenYears(data, chinaCode);
  return {
    form: "lines",
    props: {
      years: [firstYear, last],
      domain: [0, 6],
      xTicks: [firstYear, 2010, 2015, 2020, last].map((value) => ({ value, label: formats.formatYear(value) })),
      yTicks: [0, 2, 4, 6].map((value) => ({ value, label: value === 0 ? "0" : billions(value) })),
      breakLabels: broken.map((value) => ({ value, label: t("map.break") })),
      series: [
        { id: "all", name: world, className: "main", points: points(({ all }) => all), breaks: broken },
        { id: "rest", name: rest, className: "s1", points: points((sum) => sum.rest) }
      ]
    },
    table: {
      head: [t("ui.table.year"), world, rest],
      rows: sums.map(({ period, all, rest: others }) => [
        formats.formatYear(period),
        formats.formatPeople(all),
        formats.formatPeople(others)
      ])
    }
  };
}
