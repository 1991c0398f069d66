import { indicatorFor, indicatorOf } from "../../../catalog/catalog.ts";
import { incomeGroups, type IncomeGroup } from "../../../model/area.ts";
import { classOf, fillClass } from "../../../scales/classes.ts";
import { classText } from "../../figure/FigureLegend.tsx";
import { incomeGroupsOf, onLogAxis, regionGroups, stripByGroup } from "../drawings.ts";
import type { Drawing, DrawingWords } from "../storyEntry.ts";
import { areasWhere, valueOf, type StoryData } from "../storyData.ts";
import { fixedPanel, mobilePrices, target } from "./facts.ts";
import { known } from "../../../model/known.ts";
import { peopleOf } from "../../../stats/peopleOf.ts";

/** The price as a share of income, a dot for each country, by income group. */
export function sharesByIncome(data: StoryData, words: DrawingWords): Drawing {
  const { t, formats } = words.translator;
  const indicator = indicatorOf(indicatorFor("price"));
  const place = (value: number): number => onLogAxis([0.1, 60], value);
  const { rows, table } = stripByGroup(data, words, incomeGroupsOf(words.translator), mobilePrices(data).shares, {
    place,
    fill: (value) => fillClass(indicator, classOf(indicator, value)),
    text: (value) => formats.formatPercentLabel(value, 1)
  });
  return {
    form: "strip",
    props: {
      className: "p-target",
      rows,
      keys: [],
      ticks: [0.1, 0.5, 2, 10, 50].map((value) => ({
        at: place(value),
        label: formats.formatPercentLabel(value, Number.isInteger(value) ? 0 : 1)
      })),
      line: { at: place(target), label: t("story.affordability.target-line") }
    },
    table
  };
}

/** The same price in US dollars. */
export function dollarsByIncome(data: StoryData, words: DrawingWords): Drawing {
  const { formats } = words.translator;
  const place = (value: number): number => onLogAxis([0.5, 100], value);
  const { rows, table } = stripByGroup(data, words, incomeGroupsOf(words.translator), mobilePrices(data).dollars, {
    place,
    fill: () => "dot-b",
    text: (value) => formats.formatUsd(value, 2)
  });
  return {
    form: "strip",
    props: {
      className: "",
      rows,
      keys: [],
      ticks: [1, 5, 20, 80].map((value) => ({ at: place(value), label: formats.formatUsd(value, 0) }))
    },
    table
  };
}

/** People by region and class of price. */
export function peopleByPrice(data: StoryData, { translator }: DrawingWords): Drawing {
  const { t, formats } = translator;
  const indicator = indicatorOf(indicatorFor("price"));
  const population = data.population(data.populationYear);
  const { shares } = mobilePrices(data);
  const classes = Array.from({ length: indicator.breaks.length + 1 }, (_, step) => step);
  const rows = regionGroups(translator)
    .map(({ id, name, accept }) => {
      const people = classes.map(() => 0);
      for (const area of areasWhere(data, accept)) {
        const figure = shares.get(area);
        if (!figure) continue;
        const step = classOf(indicator, valueOf(figure));
        people[step] = (people[step] ?? 0) + peopleOf([area], population);
      }
      return { id, name, people, all: people.reduce((sum, each) => sum + each, 0) };
    })
    .toSorted((a, b) => b.all - a.all);
  const labels = classes.map((step) => classText(translator, indicator, step));
  return {
    form: "stack",
    props: {
      className: "p-target",
      whole: Math.max(...rows.map(({ all }) => all)),
      keys: classes.map((step) => ({ fill: fillClass(indicator, step), label: known(labels[step], "label") })),
      rows: rows.map(({ id, name, people, all }) => ({
        id,
        name,
        parts: people
          .map((value, step) => ({ fill: fillClass(indicator, step), value }))
          .filter(({ value }) => value > 0),
        text: formats.formatPeople(all)
      }))
    },
    table: {
      head: [t("country.region"), ...labels],
      rows: rows.map(({ name, people }) => [name, ...people.map((value) => formats.formatPeople(value))])
    }
  };
}

/** The median price of a fixed line, by income group, over the same countries in every year. */
export function fixedOverYears(data: StoryData, { translator }: DrawingWords): Drawing {
  const { t, formats } = translator;
  const { years, medianOf, count } = fixedPanel(data);
  const [first, last] = [known(years[0], "first year"), known(years.at(-1), "last year")];
  const valueOfGroup = (period: number, group: IncomeGroup): number =>
    known(medianOf(period, group), `median of ${group} in ${period}`);
  const series = incomeGroups.map((group) => ({
    group,
    name: t(`income.${group}`),
    values: years.map((period) => ({ period, value: valueOfGroup(period, group), estimated: false }))
  }));
  const classNames = ["main", "s1", "s0", "s2"];
  return {
    form: "lines",
    props: {
      years: [first, last],
      domain: [0, 60],
      xTicks: years
        .filter((_, index) => index % 2 === 0 || index === years.length - 1)
        .map((value) => ({ value, label: formats.formatYear(value) })),
      yTicks: [0, 20, 40, 60].map((value) => ({ value, label: formats.formatPercentLabel(value, 0) })),
      series: series.map(({ group, name, values }, index) => ({
        id: group,
        name,
        className: classNames[index] ?? "s3",
        points: values
      }))
    },
    table: {
      head: [
        t("ui.table.year"),
        ...series.map(({ group, name }) => t("story.group-count", { group: name, count: count(group) }))
      ],
      rows: years.map((period) => [
        formats.formatYear(period),
        ...series.map(({ group }) => formats.formatPercent(valueOfGroup(period, group), 1))
      ])
    }
  };
}
