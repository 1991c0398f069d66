import { LineChart, type Tick } from "../../charts/LineChart.tsx";
import type { AnswerContext } from "./answerContext.ts";
import type { AnswerSeries } from "./answerSeries.ts";
import type { DrawnColumn } from "./drawnColumns.ts";
import { linesOfAnswer } from "./linesOfAnswer.ts";

export interface AnswerLinesProps {
  readonly context: AnswerContext;
  readonly series: AnswerSeries;
  readonly drawn: DrawnColumn;
  readonly label: string;
}

/** More lines than these stand side by side, each in a small picture on the same axes. */
const mostTogether = 6;

/** An answer over its years: a line each in one picture, or side by side where they are many. */
export function AnswerLines({ context, series, drawn, label }: AnswerLinesProps) {
  const { t } = context.translator;
  const parts = linesOfAnswer(context, series, drawn);
  if (!parts) return <p class="note">{t("analyse.lines.none")}</p>;
  const { lines, more, hasEstimates, ...frame } = parts;
  const ends = { xTicks: endsOf(frame.xTicks), yTicks: endsOf(frame.yTicks) };
  const note = [
    ...(more > 0 ? [t("analyse.lines.more", { count: lines.length })] : []),
    ...(hasEstimates ? [t("analyse.lines.estimates")] : [])
  ].join(" ");
  return (
    <div class="answer-lines">
      <p class="scatter-axis">{drawn.axis}</p>
      {lines.length <= mostTogether ? (
        <LineChart
          {...frame}
          label={label}
          series={lines.map((line, place) => ({ ...line, className: `s${place}` }))}
        />
      ) : (
        <div class="multiples">
          {lines.map((line) => (
            <figure key={line.id}>
              <figcaption>{line.name}</figcaption>
              <LineChart {...frame} {...ends} label={line.name} series={[{ ...line, name: "", className: "main" }]} />
            </figure>
          ))}
        </div>
      )}
      {note !== "" && <p class="note">{note}</p>}
    </div>
  );
}

/** A small picture has room for the first and the last tick. */
function endsOf(ticks: readonly Tick[]): readonly Tick[] {
  return ticks.filter((_, index) => index === 0 || index === ticks.length - 1);
}
