import { indicatorFor } from "../catalog/catalog.ts";
import { lessons, lessonSteps, mostRows, type Lesson, type LessonId } from "../catalog/lessons.ts";
import { classTables, type ClassCell, type ClassRow, type ClassTable } from "../facts/classTable.ts";
import { publisherOfSource } from "../facts/publishers.ts";
import { formatVintage } from "../i18n/dates.ts";
import { publisherName } from "../i18n/publisherNames.ts";
import type { Translator } from "../i18n/translator.ts";
import type { IndicatorId } from "../model/indicator.ts";
import { isEstimate } from "../model/observation.ts";
import { known } from "../model/known.ts";
import { sourceIds } from "../query/provenance.ts";
import type { Site } from "./site.ts";

/** A question of a lesson; its answer is a few lines. */
export interface LessonQuestion {
  readonly text: string;
  readonly answer: readonly string[];
  /** True for one that the table answers, which the worksheet leaves a line for. */
  readonly isSum: boolean;
}

/** A lesson as its pages show it: every word, and every number of its table. */
export interface LessonPage {
  readonly id: LessonId;
  readonly number: number;
  readonly title: string;
  readonly onPaper: boolean;
  readonly aim: string;
  readonly needs: string;
  readonly steps: readonly { readonly minutes: number; readonly text: string }[];
  readonly task: string;
  readonly questions: readonly LessonQuestion[];
  readonly table: LessonTable;
  /** Its story, undefined where it has none. */
  readonly story: string | undefined;
  readonly map: IndicatorId;
}

/** The table of a class, in words. */
export interface LessonTable {
  /** Of the rows, the two numbers, and the results that pupils work out. */
  readonly heads: readonly [string, string, string, string];
  readonly rows: readonly { readonly name: string; readonly cells: readonly string[] }[];
  /** How the rows were chosen, and who publishes the numbers. */
  readonly chosen: string;
  readonly sources: string;
}

/** Returns the lessons in the language of a site. */
export function lessonPages(site: Site): Promise<readonly LessonPage[]> {
  return Promise.all(lessons.map(({ id }) => lessonPage(site, id)));
}

/** Returns a lesson in the language of a site, its answers found in its own table. */
export async function lessonPage(site: Site, id: LessonId): Promise<LessonPage> {
  const { translator, addresses, store } = site;
  const { t } = translator;
  const { number, ...lesson } = lessonOf(id);
  const table = await classTables(store)(id);
  return {
    ...{ id, number, onPaper: lesson.onPaper, map: indicatorFor(lesson.map) },
    title: t(`lesson.${id}.title`),
    aim: t(`lesson.${id}.aim`),
    needs: t(lesson.onPaper ? "teach.needs.paper" : "teach.needs.computer"),
    steps: lessonSteps.map(({ id: step, minutes }) => ({
      minutes,
      text: step === "read" || step === "close" ? t(`teach.step.${step}`) : t(`lesson.${id}.${step}`)
    })),
    task: t(`lesson.${id}.task`),
    questions: questionsOf(site, lesson, id, table),
    table: await tableInWords(site, lesson, id, table),
    story: lesson.story === undefined ? undefined : addresses.story(lesson.story)
  };
}

/** Returns the entry of a lesson with its number, counted from 1. */
function lessonOf(id: LessonId): Lesson & { readonly number: number } {
  const numbered = lessons.map((lesson: Lesson, index) => ({ ...lesson, number: index + 1 }));
  return known(
    numbered.find((each) => each.id === id),
    `lesson ${id}`
  );
}

function questionsOf(
  { language, translator }: Site,
  { result }: Lesson,
  id: LessonId,
  { answers: { results, highest, lowest, median, above } }: ClassTable
): readonly LessonQuestion[] {
  const { t, formats } = translator;
  const first = known(results[0], "first row");
  const nameOf = ({ names, code }: ClassRow): string => names[language] ?? code;
  const printed = (value: number): string => resultText(translator, result, value);
  const ends = (rows: typeof highest): { readonly name: string; readonly value: string } => ({
    name: formats.formatList(rows.map(({ row }) => nameOf(row))),
    value: printed(known(rows[0], "end").value)
  });
  const sum = (text: string, ...answer: readonly string[]): LessonQuestion => ({ text, answer, isSum: true });
  const talk = (number: 1 | 2): LessonQuestion => ({
    text: t(`lesson.${id}.discuss.${number}`),
    answer: [t(`lesson.${id}.discuss.${number}.answer`)],
    isSum: false
  });
  const name = nameOf(first.row);
  return [
    sum(t("teach.question.example", { name }), t("teach.answer.row", { name, value: printed(first.value) })),
    sum(t("teach.question.ends"), t("teach.answer.highest", ends(highest)), t("teach.answer.lowest", ends(lowest))),
    sum(t("teach.question.median"), printed(median)),
    sum(t(`lesson.${id}.count`), t("teach.answer.count", { count: above, all: results.length })),
    talk(1),
    talk(2)
  ];
}

/** Returns a result as the answers print it. */
export function resultText({ t }: Pick<Translator, "t">, kind: Lesson["result"], value: number): string {
  return t(`lesson.value.${kind}`, { value });
}

/** Returns the publishers of the numbers of a column, as a list in words. */
export async function columnSources(
  { language, translator, store }: Site,
  cells: readonly ClassCell[]
): Promise<string> {
  const nameOf = await publisherOfSource(store, (each) => publisherName(language, each));
  const ids = new Set(cells.flatMap(({ source }) => sourceIds(source)));
  return translator.formats.formatList([...new Set([...ids].map(nameOf))]);
}

async function tableInWords(site: Site, { rows: of }: Lesson, id: LessonId, table: ClassTable): Promise<LessonTable> {
  const { language, translator } = site;
  const { t, formats } = translator;
  const cellText = ({ value, dated, status }: ClassCell, decimals: number): string => {
    const year =
      of === "languages"
        ? ""
        : ` (${formatVintage(language, dated)}${isEstimate(status) ? ` ${t("teach.table.estimate")}` : ""})`;
    return formats.formatNumber(value, decimals) + year;
  };
  const [ofFirst, ofSecond] = table.decimals;
  const count = table.rows.length;
  const sources = await columnSources(
    site,
    table.rows.flatMap(({ cells }) => cells)
  );
  return {
    heads: [
      t(of === "languages" ? "teach.table.language" : "teach.table.country"),
      t(`lesson.${id}.first`),
      t(`lesson.${id}.second`),
      t(`lesson.${id}.result`)
    ],
    rows: table.rows.map(({ code, names, cells: [first, second] }) => ({
      name: names[language] ?? code,
      cells: [cellText(first, ofFirst), cellText(second, ofSecond)]
    })),
    chosen:
      of === "languages" ? t("teach.table.rows.languages", { count }) : t("teach.table.rows", { count: mostRows }),
    sources: t("teach.table.sources", { sources })
  };
}
