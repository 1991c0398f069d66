import type { Translator } from "../../i18n/translator.ts";
import type { Indicator } from "../../model/indicator.ts";
import { dimensionText } from "../figure/dimensionText.ts";
import { figureAnchor, type FigureRun } from "./figureRuns.ts";
import { OriginText } from "../OriginText.tsx";
import { SourceNumbers } from "./SourceNumbers.tsx";
import { YearFigures } from "./YearFigures.tsx";

interface RunTableProps {
  readonly translator: Translator;
  readonly indicator: Indicator;
  readonly runs: readonly FigureRun[];
  /** The numbers of a row's sources in the list at the end of the page. */
  readonly numbersOf: (source: string) => readonly number[];
}

/** Every figure of a country for an indicator, with its flag, sources and survey; each figure can be linked. */
export function RunTable({ translator, indicator, runs, numbersOf }: RunTableProps) {
  const { t, formats } = translator;
  return (
    <table class="runs">
      <thead>
        <tr>
          <th scope="col">{t("receipt.figures")}</th>
          <th scope="col">{t("ui.table.status")}</th>
          <th scope="col">{t("receipt.source")}</th>
        </tr>
      </thead>
      <tbody>
        {runs.map((run, index) => {
          const group = dimensionText(translator, indicator, run.codes);
          const isNew = index === 0 || runs[index - 1]?.key !== run.key;
          return (
            <tr key={index}>
              <td>
                {isNew && group !== "" && <strong>{group} </strong>}
                <YearFigures
                  formats={formats}
                  figures={run.figures}
                  anchor={(period) => figureAnchor(indicator.id, run.key, period)}
                />
              </td>
              <td>{t(`status.${run.status}`)}</td>
              <td>
                <SourceNumbers numbers={numbersOf(run.source)} />
                {run.origin !== "" && (
                  <span class="origin">
                    <OriginText language={translator.language} origin={run.origin} />
                  </span>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
