import type { Translator } from "../../i18n/translator.ts";
import type { Backtest, ErrorBand, Horizon, ModelError } from "../../model/backtestResult.ts";
import { projectionModels } from "../../model/backtestResult.ts";
import { fromLogit, logit } from "../../stats/logit.ts";

interface ErrorTableProps {
  readonly translator: Translator;
  readonly title: string;
  readonly errors: readonly ModelError[];
  /** The model to be marked as chosen; left out where the errors choose nothing. */
  readonly chosen?: Backtest["chosen"];
}

/** The mean error and the bias of each model at each horizon, in points, and how many tests they rest on. */
export function ErrorTable({ translator: { t, formats }, title, errors, chosen }: ErrorTableProps) {
  const horizons = [...new Set(errors.map(({ horizon }) => horizon.from))];
  const find = (model: string, from: number): ModelError | undefined =>
    errors.find((each) => each.model === model && each.horizon.from === from);
  return (
    <div class="scroll" role="region" tabindex={0} aria-label={title}>
      <table class="sum-table">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t("methods.errors.model")}</th>
            {horizons.map((from) => (
              <th key={from} scope="col">
                {t(`methods.horizon.${from}`)}
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
              {horizons.map((from) => {
                const own = find(model, from);
                return <td key={from}>{own && t("methods.errors.value", { error: own.meanError, bias: own.bias })}</td>;
              })}
            </tr>
          ))}
          <tr>
            <th scope="row">{t("methods.errors.tests")}</th>
            {horizons.map((from) => {
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

interface BandTableProps {
  readonly translator: Translator;
  readonly bands: readonly ErrorBand[];
}

/** Returns the shares that the table of bands shows intervals around, one for each level. */
export function bandExamples(bands: readonly ErrorBand[]): readonly number[] {
  return levelsOf(bands).map(({ example }) => example);
}

/** The levels from the lowest, per cent; the interval of each is shown around its middle. */
function levelsOf(bands: readonly ErrorBand[]): readonly { from: number; to: number; example: number }[] {
  const starts = [...new Set(bands.map(({ levelFrom }) => levelFrom))].toSorted((a, b) => a - b);
  return starts.map((from, index) => {
    const to = starts[index + 1] ?? 100;
    return { from, to, example: Math.round((from + to) / 2) };
  });
}

/** The interval around a projection by level and horizon, and the share of tests that it would have held. */
export function BandTable({ translator: { t, formats }, bands }: BandTableProps) {
  const levels = levelsOf(bands);
  const horizons: readonly Horizon["from"][] = [...new Set(bands.map(({ horizon }) => horizon.from))];
  const percent = (value: number): string => formats.formatPercent(value, 0);
  const cell = (band: ErrorBand, example: number): string =>
    t("methods.interval.cell", {
      interval: formats.formatRange(
        formats.formatNumber(fromLogit(logit(example) + band.low), 0),
        percent(fromLogit(logit(example) + band.high))
      ),
      coverage: band.coverage * 100,
      tests: band.tests
    });
  return (
    <div class="scroll" role="region" tabindex={0} aria-label={t("methods.interval.title")}>
      <table class="sum-table">
        <thead>
          <tr>
            <th scope="col">{t("methods.interval.level")}</th>
            {horizons.map((from) => (
              <th key={from} scope="col">
                {t(`methods.horizon.${from}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {levels.map(({ from: level, to, example }) => (
            <tr key={level}>
              <th scope="row">{t("methods.interval.from", { from: level, to })}</th>
              {horizons.map((from) => {
                const band = bands.find((each) => each.levelFrom === level && each.horizon.from === from);
                return <td key={from}>{band && cell(band, example)}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
