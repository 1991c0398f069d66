import type { Translator } from "../../i18n/translator.ts";
import type { Backtest, ChosenModel, ModelError } from "../../model/backtestResult.ts";
import { projectionModels } from "../../model/backtestResult.ts";
import { horizonText } from "./horizonText.ts";

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
  return (
    <div class="scroll" role="region" tabindex={0} aria-label={title}>
      <table class="sum-table">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t("methods.errors.model")}</th>
            {horizons.map((horizon) => (
              <th key={horizon.from} scope="col">
                {horizonText(translator, horizon)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {projectionModels.map((model) => (
            <tr key={model} class={model === chosen ? "quoted" : undefined}>
              <th scope="row">
                {model === chosen
                  ? t("methods.model.chosen", { model: t(`methods.model.${model}`) })
                  : t(`methods.model.${model}`)}
              </th>
              {horizons.map(({ from }) => {
                const own = find(model, from);
                return <td key={from}>{own && t("methods.errors.value", { error: own.meanError, bias: own.bias })}</td>;
              })}
            </tr>
          ))}
          <tr>
            <th scope="row">{t("methods.errors.tests")}</th>
            {horizons.map(({ from }) => {
              const own = find("unchanged", from);
              return (
                <td key={from}>
                  {own && `${formats.formatNumber(own.tests, 0)} (${formats.formatNumber(own.areas, 0)})`}
                </td>
              );
            })}
          </tr>
        </tbody>
      </table>
    </div>
  );
}
