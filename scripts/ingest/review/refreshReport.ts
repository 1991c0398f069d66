import { findingLines } from "./finding.ts";
import type { Refresh, RefreshedFigure, SeriesRefresh, UnfetchedSource } from "../../../src/model/refresh.ts";
import type { Accepted } from "../../../src/model/source.ts";
import type { Finding } from "./finding.ts";

/** All that a person has to judge after a run. */
export interface RunReport {
  readonly refresh: Refresh;
  readonly refused: readonly Finding[];
  readonly accepted: readonly Accepted[];
  readonly unfetched: readonly UnfetchedSource[];
}

const count = (value: number): string => value.toLocaleString("en");

const place = ({ subject, period }: RefreshedFigure): string => (period === 0 ? subject : `${subject} ${period}`);

/** Seven digits tell any change that matters, and no binary fraction. */
const number = (value: number): string => String(Number(value.toPrecision(7)));

function figureText(figure: RefreshedFigure): string {
  const { before, after } = figure;
  if (before === undefined) return `${place(figure)}: ${number(after ?? NaN)}, new`;
  if (after === undefined) return `${place(figure)}: ${number(before)}, gone`;
  return `${place(figure)}: ${number(before)} → ${number(after)}`;
}

/** The ten figures that moved furthest, of all series. */
function largestOf(series: readonly SeriesRefresh[]): readonly string[] {
  const revised = series.flatMap(({ series: name, largest }) =>
    largest.flatMap((figure) => {
      const { before, after } = figure;
      if (before === undefined || after === undefined) return [];
      return [{ text: `${name} ${figureText(figure)}`, far: Math.abs(Math.log((after + 1) / (before + 1))) }];
    })
  );
  return revised
    .toSorted((a, b) => b.far - a.far)
    .slice(0, 10)
    .map(({ text }) => text);
}

const bySize = (a: SeriesRefresh, b: SeriesRefresh): number =>
  b.revised + b.gone - (a.revised + a.gone) || b.added - a.added || (a.series < b.series ? -1 : 1);

const cell = (text: string): string => text.replaceAll("|", "\\|");

function seriesTable(series: readonly SeriesRefresh[]): readonly string[] {
  return [
    "| Series | New | Revised | Gone | Unchanged | Median | Largest |",
    "|---|--:|--:|--:|--:|--:|---|",
    ...series.toSorted(bySize).map((each) => {
      const [first] = each.largest;
      const numbers = [each.added, each.revised, each.gone, each.unchanged].map(count);
      const median = each.revised === 0 ? "" : `×${each.medianFactor}`;
      return `| ${cell(each.series)} | ${numbers.join(" | ")} | ${median} | ${first ? cell(figureText(first)) : ""} |`;
    })
  ];
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ["", `### ${title}`, "", ...lines];
}

/** Returns the report as Markdown, for a change request. */
export function reportMarkdown({ refresh, refused, accepted, unfetched }: RunReport): string {
  const { series, sources } = refresh;
  const sum = (of: (each: SeriesRefresh) => number): string => count(series.reduce((all, each) => all + of(each), 0));
  const head =
    series.length === 0
      ? "No figure changes."
      : `${series.length} series change: ${sum(({ added }) => added)} figures are new, ${sum(({ revised }) => revised)} revised, ${sum(({ gone }) => gone)} gone.`;
  const state = refused.length === 0 ? "Nothing was refused." : "**Refused: nothing was written.**";
  return [
    `## Figures refreshed${refresh.date === "" ? "" : `, ${refresh.date}`}`,
    "",
    `${state} ${head}`,
    ...section(
      "Refused, and why",
      refused.flatMap((finding) => [
        `- \`${finding.name}\``,
        "",
        "  ```",
        ...findingLines(finding).map((line) => `  ${line}`),
        "  ```"
      ])
    ),
    ...section(
      "Not to be had: the old figures stand",
      unfetched.map(({ file, publisher, problem, since }) => `- ${file} (${publisher}), since ${since}: ${problem}`)
    ),
    ...section(
      "Let in beyond the bounds",
      accepted.map(
        ({ name, found, reason }) => `- \`${name}\`: ${found}. ${reason === "" ? "No reason given." : reason}`
      )
    ),
    ...section(
      "The ten figures that moved furthest",
      largestOf(series).map((line) => `- ${line}`)
    ),
    ...section("By series", series.length === 0 ? [] : seriesTable(series)),
    ...section(
      "Files that changed",
      sources.map(({ file, vintage, vintageBefore }) =>
        vintageBefore === undefined ? `- ${file}: ${vintage}, new` : `- ${file}: ${vintageBefore} → ${vintage}`
      )
    ),
    ""
  ].join("\n");
}

/** Returns the report of a run that a file stopped before its figures could be compared. */
export function stoppedMarkdown(reason: string): string {
  const lines = reason.split("\n").map((line) => `  ${line}`);
  return ["## Figures not refreshed", "", "**Refused: nothing was written.**", "", "  ```", ...lines, "  ```", ""].join(
    "\n"
  );
}

/** Returns the report as lines for a terminal: what was changed, refused and not to be had, without the long tables. */
export function reportLines({ refresh, unfetched, accepted }: RunReport): readonly string[] {
  const { series } = refresh;
  const changed = series.toSorted(bySize).map((each) => {
    const parts = [
      each.added > 0 ? `${count(each.added)} new` : "",
      each.revised > 0 ? `${count(each.revised)} revised (median ×${each.medianFactor})` : "",
      each.gone > 0 ? `${count(each.gone)} gone` : ""
    ].filter((part) => part !== "");
    return `${each.series}: ${parts.join(", ")}`;
  });
  const furthest = largestOf(series);
  return [
    ...(changed.length === 0 ? ["no figure changes"] : changed),
    ...(furthest.length === 0 ? [] : ["moved furthest:", ...furthest.map((line) => `  ${line}`)]),
    ...accepted.map(({ name, reason }) => `let in: ${name}${reason === "" ? "" : ` (${reason})`}`),
    ...unfetched.map(
      ({ file, since, problem }) => `not to be had since ${since}, the old figures stand: ${file}: ${problem}`
    )
  ];
}
