import { ChartDefs } from "../../charts/ChartDefs.tsx";
import { RankedBars } from "../../charts/RankedBars.tsx";
import type { AreaCode } from "../../model/area.ts";
import { fillClass, paletteClass } from "../../scales/classes.ts";
import { answerClass, type AnswerScale } from "./answerScale.ts";
import { barText } from "./barText.ts";
import { valueText, type AnswerContext, type LabelledColumn } from "./answerContext.ts";
import { flagsOf } from "./flagsOf.ts";

export interface AnswerBarsProps {
  readonly context: AnswerContext;
  readonly columns: readonly LabelledColumn[];
  readonly shown: LabelledColumn;
  readonly scale: AnswerScale;
  readonly rows: readonly number[];
}

/** The rows of an answer as bars that begin at 0, or at the lowest value where that is below it. */
export function AnswerBars({ context, columns, shown, scale, rows }: AnswerBarsProps) {
  const [head] = columns;
  const known = rows.filter((row) => typeof shown.values[row] === "number");
  const values = known.map((row) => Number(shown.values[row]));
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values, low + 1e-9);
  const flags = flagsOf(columns, shown);
  return (
    <>
      <ChartDefs palettes={[scale.palette]} />
      <RankedBars
        className={paletteClass(scale.palette)}
        domain={[low, high]}
        rows={known.map((row) => {
          const value = Number(shown.values[row]);
          const id = String(head?.values[row] ?? "");
          return {
            // A group has no code of an area; the list only needs something that names its row.
            area: id as AreaCode,
            name: head ? valueText(context, head, id) : id,
            ...(head?.meaning.kind === "area" && context.nameOf(id) !== undefined && { href: context.areaHref(id) }),
            low: value,
            high: value,
            text: barText(context, columns, shown, row),
            fill: fillClass(scale, answerClass(scale, value)) + (flags[row] === "E" ? " e" : "")
          };
        })}
      />
    </>
  );
}
