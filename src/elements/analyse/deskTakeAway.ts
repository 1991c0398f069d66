import { sqlName } from "../../model/codeText.ts";
import type { Release } from "../../model/release.ts";
import type { SourceCredit } from "../../model/source.ts";
import type { AnswerAbout } from "../../query/export/answerAbout.ts";
import { answerTable } from "../../query/export/answerTable.ts";
import { snippet, snippetLanguages, type TableAddress } from "../../query/export/snippets.ts";
import { sourceIds } from "../../query/provenance.ts";
import { AnswerCard } from "../../views/analyse/AnswerCard.tsx";
import type { AnswerContext } from "../../views/analyse/answerContext.ts";
import { scatterOfAnswer } from "../../views/analyse/answerScatter.ts";
import { rowsToTake, type DeskModel, type Outcome } from "../../views/analyse/deskModel.ts";
import { chosenScale } from "../../views/analyse/chosenScale.ts";
import { pickDrawn, type DrawnColumn } from "../../views/analyse/drawnColumns.ts";
import { drawnYears } from "../../views/analyse/drawnYears.ts";
import { linesOfAnswer } from "../../views/analyse/linesOfAnswer.ts";
import { possibleViews } from "../../views/analyse/possibleViews.ts";
import { seriesToDraw } from "../../views/analyse/seriesToDraw.ts";
import type { TakeAwayProps, TakeFormat } from "../../views/analyse/TakeAway.tsx";
import type { PictureFormat } from "../../model/pictureFormat.ts";
import { headline } from "../../views/card/headline.ts";
import { choicesIn, seenTheme } from "../picture/pictureChoices.ts";
import { endingOf, pictureFile } from "../picture/pictureFile.ts";
import { svgOf } from "../picture/svgOf.ts";
import { fileName } from "./fileNames.ts";
import { saveBlob } from "../saveBlob.ts";
import { fileOfAnswer } from "./takeAway.ts";

/** What is known of the data, for who takes them away. */
export interface Origins {
  readonly sources: readonly SourceCredit[];
  readonly release: Release;
  /** The date of the data, in words. */
  readonly date: string;
  readonly tables: readonly TableAddress[];
  /** The source files behind the indicators that a query names. */
  readonly sourcesOf: (sql: string) => readonly string[];
}

/** Returns what the desk offers to take away of an answer. */
export function takeAwayOf(
  { translator }: AnswerContext,
  origins: Origins,
  { outcome, freeOnly, question, brushed }: DeskModel
): Omit<TakeAwayProps, "translator" | "actions"> {
  const theme = seenTheme();
  if (!outcome || brushed) return { restricted: 0, freeOnly, hasPicture: false, theme, citation: "", snippets: [] };
  const { t } = translator;
  const licences = outcome.columns.find(({ meaning }) => meaning.kind === "licence")?.values;
  const { date, tables } = origins;
  const credits = creditsOf(sourcesOfAnswer(origins, outcome));
  const address = location.href;
  const site = t("site.name");
  return {
    restricted: licences?.filter((licence) => licence !== "free").length,
    freeOnly,
    theme,
    hasPicture: question.view !== "table" && possibleViews(outcome).includes(question.view),
    citation:
      credits.length === 0
        ? t("analyse.take.citation.short", { site, date, address })
        : t("analyse.take.citation", {
            site,
            title: headline(outcome.sentence || outcome.caption),
            date,
            address,
            sources: credits.join("; ")
          }),
    snippets: snippetLanguages.map((language) => ({ language, code: snippet(language, outcome.sql, tables) }))
  };
}

/**
 * Returns the source files behind an answer: those in its own column `source`, or those of the measures that its query
 * names; none where it names none.
 */
export function sourcesOfAnswer(
  { sources, sourcesOf }: Pick<Origins, "sources" | "sourcesOf">,
  { sql, columns }: Pick<Outcome, "sql" | "columns">
): readonly SourceCredit[] {
  const cells = columns.find(({ name }) => name === "source")?.values ?? [];
  const named = cells.flatMap((cell) => (typeof cell === "string" ? sourceIds(cell) : []));
  const ids = new Set(named.length > 0 ? named : sourcesOf(sql));
  return sources.filter(({ id }) => ids.has(id));
}

function creditsOf(sources: readonly SourceCredit[]): readonly string[] {
  return [...new Set(sources.map(({ attribution, licence }) => `${attribution} (${licence})`))];
}

/** Saves the rows of an answer, all of them, as a file that says what they are and where they are from. */
export async function takeRows(
  context: AnswerContext,
  origins: Origins,
  { outcome: shown, freeOnly, own }: DeskModel,
  format: TakeFormat,
  wholeOf: (outcome: Outcome) => Promise<Outcome>
): Promise<void> {
  if (!shown) return;
  const outcome = shown.cut && format !== "txt" ? await wholeOf(shown) : shown;
  const found = sourcesOfAnswer(origins, outcome);
  const sources = found.length > 0 ? found : origins.sources;
  const about: AnswerAbout = {
    // The caption of an answer to the form is a mere "Answer".
    title:
      outcome.caption === context.translator.t("analyse.outcome.title") ? headline(outcome.sentence) : outcome.caption,
    sentence: outcome.sentence,
    sql: outcome.sql,
    address: location.href,
    date: origins.release.date,
    release: origins.release.id,
    freeOnly,
    sources: freeOnly ? sources.filter(({ licenceClass }) => licenceClass === "free") : sources,
    ownFile: ownFilesIn(outcome.sql, own)
  };
  const table = answerTable(outcome.columns, rowsToTake(outcome, freeOnly), context.nameOf);
  const words = (key: string): string => context.translator.t(`analyse.about.${key}`);
  const name = fileName(about.title);
  saveBlob(
    await fileOfAnswer(format, { table, about, words }),
    format === "txt" ? `${name}-sources.txt` : `${name}.${format === "csv-excel" ? "csv" : format}`
  );
}

/** The names of the reader's files that a query names; undefined where it names none. */
function ownFilesIn(sql: string, own: DeskModel["own"]): string | undefined {
  const named = own.filter(({ table }) => sql.includes(`own.${table}`) || sql.includes(`own.${sqlName(table)}`));
  return named.length === 0 ? undefined : named.map(({ name }) => name).join(", ");
}

/** Saves the picture of an answer that is seen as one that says where it is from; `choices` holds the fields for its shape and its colours. */
export async function takePicture(
  context: AnswerContext,
  origins: Origins,
  { outcome, freeOnly, question, world, traits, series: fetched }: DeskModel,
  format: PictureFormat,
  choices: Element
): Promise<void> {
  if (!outcome) return;
  const { shape, theme } = choicesIn(choices);
  const { up, across } = pickDrawn(outcome.figures, outcome.drawn);
  if (!up) return;
  const { t } = context.translator;
  const credits = creditsOf(sourcesOfAnswer(origins, outcome));
  const { columns } = outcome;
  const rows = rowsToTake(outcome, freeOnly);
  const { colour } = question;
  const dated = (figure: DrawnColumn): DrawnColumn => {
    const years = drawnYears(context.translator, columns, rows, figure);
    return years === "" ? figure : { ...figure, axis: `${figure.axis} · ${years}` };
  };
  const series = question.view === "lines" ? seriesToDraw(context, outcome, up, fetched, rows) : undefined;
  const label = headline(outcome.sentence || outcome.caption);
  const card = AnswerCard({
    shape,
    theme,
    context,
    columns,
    shown: up.column,
    axis: dated(up).axis,
    colour,
    scale: chosenScale(up.column, up.scale, question.classes),
    rows,
    label,
    world: question.view === "map" ? world : undefined,
    lines: series && linesOfAnswer(context, series, up),
    scatter:
      question.view === "scatter" && across && traits
        ? scatterOfAnswer({ context, columns, rows, up: dated(up), across: dated(across), traits, colour })
        : undefined,
    source:
      credits.length === 0
        ? t("analyse.take.citation.short", { site: t("site.name"), date: origins.date, address: location.href })
        : t("analyse.take.sources", { date: origins.date, sources: credits.join("; ") }),
    // Set apart, or its end would stand before it among Arabic.
    credit: `${t("site.name")} · \u202a${location.host}${location.pathname}\u202c`
  });
  saveBlob(await pictureFile(svgOf(card), shape, format), fileName(label) + endingOf(format));
}
