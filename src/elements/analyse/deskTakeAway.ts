import { h, render } from "preact";
import { answerTable } from "../../query/export/answerTable.ts";
import { snippet, snippetLanguages, type TableAddress } from "../../query/export/snippets.ts";
import { AnswerCard } from "../../views/analyse/AnswerCard.tsx";
import type { AnswerContext } from "../../views/analyse/answerContext.ts";
import { scatterOfAnswer } from "../../views/analyse/answerScatter.ts";
import { rowsToTake, type DeskModel, type Outcome } from "../../views/analyse/deskModel.ts";
import { pickDrawn } from "../../views/analyse/drawnColumns.ts";
import { possibleViews } from "../../views/analyse/possibleViews.ts";
import type { TakeAwayProps, TakeFormat } from "../../views/analyse/TakeAway.tsx";
import { fileOfTable, save, toPng } from "./takeAway.ts";

/** What is known of the data, for who takes them away. */
export interface Origins {
  /** Credit and licence of a source file, by its id. */
  readonly sources: Readonly<Record<string, string>>;
  /** The date of the data, in words. */
  readonly date: string;
  readonly tables: readonly TableAddress[];
  /** The source files behind the indicators that a query names. */
  readonly sourcesOf: (sql: string) => readonly string[];
}

const pictureSize = { width: 1200, height: 675 } as const;

/** Returns what the desk offers to take away of an answer. */
export function takeAwayOf(
  { translator }: AnswerContext,
  { sources, date, tables, sourcesOf }: Origins,
  { outcome, freeOnly, question, brushed }: DeskModel
): Omit<TakeAwayProps, "translator" | "actions"> {
  if (!outcome || brushed) return { restricted: 0, freeOnly, hasPicture: false, citation: "", snippets: [] };
  const { t } = translator;
  const licences = outcome.columns.find(({ meaning }) => meaning.kind === "licence")?.values;
  const credits = [...new Set(sourcesOf(outcome.sql).flatMap((id) => sources[id] ?? []))];
  const address = location.href;
  const site = t("site.name");
  return {
    restricted: licences?.filter((licence) => licence !== "free").length,
    freeOnly,
    hasPicture: question.view !== "table" && possibleViews(outcome).includes(question.view),
    citation:
      credits.length === 0
        ? t("analyse.take.citation.short", { site, date, address })
        : t("analyse.take.citation", {
            site,
            title: outcome.sentence || outcome.caption,
            date,
            address,
            sources: credits.join("; ")
          }),
    snippets: snippetLanguages.map((language) => ({ language, code: snippet(language, outcome.sql, tables) }))
  };
}

/** Saves the rows of an answer as a file. */
export async function takeRows(
  context: AnswerContext,
  outcome: Outcome,
  freeOnly: boolean,
  format: TakeFormat
): Promise<void> {
  const table = answerTable(outcome.columns, rowsToTake(outcome, freeOnly), context.nameOf);
  save(await fileOfTable(format, table), `answer.${format}`);
}

/** Saves the map or the bars of an answer as a picture that says where it is from. */
export async function takePicture(
  context: AnswerContext,
  { sources, date, sourcesOf }: Origins,
  { outcome, freeOnly, question, world, traits }: DeskModel,
  format: "svg" | "png"
): Promise<void> {
  if (!outcome) return;
  const { up, across } = pickDrawn(outcome.figures, outcome.drawn);
  if (!up) return;
  const { t } = context.translator;
  const credits = [...new Set(sourcesOf(outcome.sql).flatMap((id) => sources[id] ?? []))];
  const { columns } = outcome;
  const rows = rowsToTake(outcome, freeOnly);
  const { colour } = question;
  const host = document.createElement("div");
  const card = h(AnswerCard, {
    context,
    columns,
    shown: up.column,
    scale: up.scale,
    rows,
    label: outcome.sentence || outcome.caption,
    world: question.view === "map" ? world : undefined,
    scatter:
      question.view === "scatter" && across && traits
        ? scatterOfAnswer({ context, columns, rows, up, across, traits, colour })
        : undefined,
    source: t("analyse.take.sources", { date, sources: credits.join("; ") }),
    credit: `${t("site.name")} · ${location.host}${location.pathname}`
  });
  render(card, host);
  const drawn = host.querySelector("svg");
  if (!drawn) return;
  drawn.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  const svg = new XMLSerializer().serializeToString(drawn);
  render(null, host);
  if (format === "svg") save(new Blob([svg], { type: "image/svg+xml" }), "answer.svg");
  else save(await toPng(svg, pictureSize.width, pictureSize.height), "answer.png");
}
