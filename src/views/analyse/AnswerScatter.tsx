import { ScatterPlot } from "../../charts/ScatterPlot.tsx";
import { ColourNames } from "../compare/ColourNames.tsx";
import { scatterOfAnswer, type AnswerScatterProps } from "./answerScatter.ts";

/** Two columns of an answer against each other, a circle a row: of countries, its size is people, its colour a group. */
export function AnswerScatter(props: AnswerScatterProps) {
  const { context, colour, label } = props;
  const { translator } = context;
  const { hasAreas, hasEstimates, trendText, ...plot } = scatterOfAnswer(props);
  if (plot.dots.length === 0) return <p class="note">{translator.t("analyse.scatter.none")}</p>;
  return (
    <div class="answer-scatter">
      {hasAreas && <ColourNames translator={translator} by={colour} />}
      <ScatterPlot label={label} {...plot} />
      <p class="note">{trendText}</p>
      <p class="note">
        {translator.t(hasAreas ? "analyse.scatter.note" : "analyse.scatter.groups", { count: plot.dots.length })}
        {hasEstimates && ` ${translator.t("analyse.scatter.estimates")}`}
      </p>
    </div>
  );
}
