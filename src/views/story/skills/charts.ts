import { median } from "d3-array";
import type { StripRow } from "../../../charts/StripPlot.tsx";
import { indicatorFor, indicatorOf } from "../../../catalog/catalog.ts";
import { classOf, fillClass } from "../../../scales/classes.ts";
import { describeFigure } from "../../figure/describe.ts";
import { regionGroups } from "../drawings.ts";
import { yearWithFlag } from "../yearWithFlag.ts";
import type { Drawing, DrawingWords } from "../storyEntry.ts";
import { areasWhere, valueOf, type StoryData } from "../storyData.ts";
import { activityGaps, areasMeasured, areasWithAllSkills, skillFigures } from "./facts.ts";
import { known } from "../../../model/known.ts";
import { peopleOf } from "../../../stats/peopleOf.ts";

/** The five skills, a dot for each country that has a figure of all of them. */
export function skillSpread(data: StoryData, { translator, areaName }: DrawingWords): Drawing {
  const { t, formats } = translator;
  const indicator = indicatorOf(indicatorFor("skills"));
  const all = areasWithAllSkills(data);
  const percent = (value: number): string => formats.formatPercent(value, 0);
  const label = (value: number): string => formats.formatPercentLabel(value, 0);
  const skills = [...skillFigures(data)].map(([skill, figures]) => ({
    skill,
    name: t(`code.skill.${skill}`),
    members: [...all].flatMap((area) => {
      const figure = figures.get(area);
      return figure ? [{ area, value: valueOf(figure), figure }] : [];
    })
  }));
  const rows = skills.map(({ skill, name, members }): StripRow => {
    const middle = known(
      median(members, ({ value }) => value),
      `median of ${skill}`
    );
    return {
      id: skill,
      name,
      text: t("story.median", { value: label(middle) }),
      middle,
      dots: members.map(({ area, value, figure }) => ({
        id: area,
        at: value,
        className: fillClass(indicator, classOf(indicator, value)),
        title: describeFigure(translator, areaName(area), percent(value), figure)
      }))
    };
  });
  return {
    form: "strip",
    props: {
      className: "p-skills",
      rows,
      keys: [],
      ticks: [0, 25, 50, 75, 100].map((at) => ({ at, label: label(at) }))
    },
    table: {
      head: [t("ui.table.area"), ...skills.map(({ name }) => name)],
      rows: [...all].map((area) => [
        areaName(area),
        ...skills.map(({ members }) => {
          const own = members.find((member) => member.area === area);
          return own
            ? t("story.listed", {
                area: formats.formatPercent(own.value, 1),
                value: yearWithFlag(translator, own.figure.period, own.figure.status)
              })
            : "";
        })
      ])
    }
  };
}

/** The axis of the difference between men and women, in points. */
const gapAxis = [-15, 25] as const;

/** How much more often men than women have done something, a dot for each country. */
export function womenAndMen(data: StoryData, { translator, areaName }: DrawingWords): Drawing {
  const { t, formats } = translator;
  const place = (points: number): number =>
    Math.max(0, Math.min(100, (100 * (points - gapAxis[0])) / (gapAxis[1] - gapAxis[0])));
  const points = (value: number): string => formats.formatNumber(value, Number.isInteger(value) ? 0 : 1);
  const activities = activityGaps(data).map(({ activity, gaps }) => ({
    name: t(`code.activity.${activity}`),
    activity,
    gaps
  }));
  return {
    form: "strip",
    props: {
      className: "sexes",
      keys: [
        { className: "dot-b", label: t("story.skills.men-lead") },
        { className: "dot-a", label: t("story.skills.women-lead") }
      ],
      ticks: [-10, 0, 10, 20].map((value) => ({ at: place(value), label: points(value) })),
      line: { at: place(0), label: t("story.skills.equal-line") },
      rows: activities.map(({ activity, name, gaps }) => ({
        id: activity,
        name,
        text: t("story.of", {
          part: gaps.filter(({ men, women }) => men > women).length,
          all: gaps.length
        }),
        dots: gaps.map(({ area, men, women, period, status }) => ({
          id: area,
          at: place(men - women),
          className: men > women ? "dot-b" : "dot-a",
          title: describeFigure(translator, areaName(area), points(men - women), { period, status })
        }))
      }))
    },
    table: {
      head: [t("dimension.activity"), t("story.skills.countries"), t("story.skills.men-lead")],
      rows: activities.map(({ name, gaps }) => [
        name,
        formats.formatNumber(gaps.length, 0),
        formats.formatNumber(gaps.filter(({ men, women }) => men > women).length, 0)
      ])
    }
  };
}

/** People by region who live where skills have been measured since 2021, only before, or never. */
export function peopleMeasured(data: StoryData, { translator }: DrawingWords): Drawing {
  const { t, formats } = translator;
  const population = data.population(data.populationYear);
  const recent = new Set([...skillFigures(data).values()].flatMap((figures) => [...figures.keys()]));
  const ever = areasMeasured(data);
  const since = Math.min(...data.figures(indicatorFor("skills")).map(({ period }) => period));
  const keys = [
    { fill: "q4", label: t("story.skills.five", { from: since }) },
    { fill: "q1", label: t("story.skills.other") },
    { fill: "none", label: t("story.skills.never") }
  ];
  const rows = regionGroups(translator)
    .map(({ id, name, accept }) => {
      const sums = [0, 0, 0];
      for (const area of areasWhere(data, accept)) {
        const kind = recent.has(area) ? 0 : ever.has(area) ? 1 : 2;
        sums[kind] = (sums[kind] ?? 0) + peopleOf([area], population);
      }
      return { id, name, sums, all: sums.reduce((sum, each) => sum + each, 0) };
    })
    .toSorted((a, b) => b.all - a.all);
  return {
    form: "stack",
    props: {
      className: "p-skills",
      whole: Math.max(...rows.map(({ all }) => all)),
      keys,
      rows: rows.map(({ id, name, sums, all }) => ({
        id,
        name,
        parts: keys
          .map(({ fill }, index) => ({ fill, value: known(sums[index], fill) }))
          .filter(({ value }) => value > 0),
        text: formats.formatPeople(all)
      }))
    },
    table: {
      head: [t("country.region"), ...keys.map(({ label }) => label)],
      rows: rows.map(({ name, sums }) => [name, ...sums.map((value) => formats.formatPeople(value))])
    }
  };
}

/** How many countries gave a figure in each year, by measure. */
export function countriesByYear(data: StoryData, { translator }: DrawingWords): Drawing {
  const { t, formats } = translator;
  const measures = [
    { id: indicatorFor("activities"), name: t("story.skills.nine"), className: "s1" },
    { id: indicatorFor("skills"), name: t("story.skills.areas"), className: "main" }
  ].map((measure) => {
    const byYear = Map.groupBy(data.figures(measure.id), ({ period }) => period);
    return { ...measure, count: (year: number) => new Set(byYear.get(year)?.map(({ area }) => area)).size };
  });
  const years = measures.flatMap(({ id }) => data.figures(id).map(({ period }) => period));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const all = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return {
    form: "lines",
    props: {
      years: [first, last],
      domain: [0, 80],
      xTicks: all
        .filter((year) => (year - first) % 3 === 0 || year === last)
        .map((value) => ({
          value,
          label: formats.formatYear(value)
        })),
      yTicks: [0, 20, 40, 60, 80].map((value) => ({ value, label: formats.formatNumber(value, 0) })),
      series: measures.map(({ id, name, className, count }) => ({
        id,
        name,
        className,
        points: all.flatMap((period) => (count(period) > 0 ? [{ period, value: count(period), estimated: false }] : []))
      }))
    },
    table: {
      head: [t("ui.table.year"), ...measures.map(({ name }) => name)],
      rows: all.map((year) => [
        formats.formatYear(year),
        ...measures.map(({ count }) => (count(year) > 0 ? formats.formatNumber(count(year), 0) : t("ui.no-data")))
      ])
    }
  };
}
