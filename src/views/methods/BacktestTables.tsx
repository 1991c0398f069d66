import type { Translator } from "../../i18n/translator.ts";
import type { Backtest, ChosenModel, ModelError } from "../../model/backtestResult.ts";
import { projectionModels } from "../../model/backtestResult.ts";
import { horizonText } from "./horizonText.ts";
import { NumberTable, type NumberRow } from "../NumberTable.tsx";

interface ErrorTableProps {
  readonly translator: Translator;
  readonly title: string;
  /** Of one level of the last measured value. */
  readonly errors: readonly ModelError[];
  /** The model to be marked as chosen; left out where the errors choose nothing. */
  readonly chosen?: ChosenModel["model"] | undefined;
}

/** The tables of errors, one for each level of the last measured value. */
export function ErrorTables({
  translator,
  title,
  errors,
  chosen = []
}: Omit<ErrorTableProps, "chosen"> & { readonly chosen?: Backtest["chosen"] }) {
  const levels = [...new Set(errors.map(({ levelFrom }) => levelFrom))].toSorted((a, b) => a - b);
  return (
    <>
      {levels.map((from, index) => (
        <ErrorTable
          key={from}
          translator={translator}
          title={translator.t("methods.errors.from", { title, from, to: levels[index + 1] ?? 100 })}
          errors={errors.filter(({ levelFrom }) => levelFrom === from)}
          chosen={chosen.find(({ levelFrom }) => levelFrom === from)?.model}
        />
      ))}
    </>
  );
}

/** The mean error and the bias of each model at each horizon, in points, and how many tests they rest on. */
export function ErrorTable({ translator, title, errors, chosen }: ErrorTableProps) {
  const { t, formats } = translator;
  const horizons = [...new Map(errors.map(({ horizon }) => [horizon.from, horizon])).values()];
  const find = (model: string, from: number): ModelError | undefined =>
    errors.find((each) => each.model === model && each.horizon.from === from);
  const testsOf = ({ tests, areas }: ModelError): string =>
    `${formats.formatNumber(tests, 0)} (${formats.formatNumber(areas, 0)})`;
  const cellsOf = (model: string, textOf: (own: ModelError) => string): NumberRow["cells"] =>
    horizons.map(({ from }) => {
      const own = find(model, from);
      return own && textOf(own);
    });
  return (
    <NumberTable
      named={{ caption: title }}
      heads={[t("methods.errors.model"), ...horizons.map((horizon) => horizonText(translator, horizon))]}
      rows={[
        ...projectionModels.map((model): NumberRow => {
          const name = t(`methods.model.${model}`);
          return {
            name: model === chosen ? t("methods.model.chosen", { model: name }) : name,
            className: model === chosen ? "quoted" : undefined,
            cells: cellsOf(model, (own) => t("methods.errors.value", { error: own.meanError, bias: own.bias }))
          };
        }),
        { name: t("methods.errors.tests"), cells: cellsOf("unchanged", testsOf) }
      ]}
    />
  );
}
