import type { Translator } from "../../i18n/translator.ts";
import { incomeKinds, type ArrivalCoverage, type Coverage, type GroupCoverage } from "../../model/backtestResult.ts";
import { horizonText, kindText } from "./horizonText.ts";

interface CoverageTableProps {
  readonly translator: Translator;
  readonly groups: readonly GroupCoverage[];
}

/** How often the interval held by income group, age of the last survey, and years since it. */
export function CoverageTable({ translator, groups }: CoverageTableProps) {
  const { t } = translator;
  const horizons = [...new Map(groups.map(({ horizon }) => [horizon.from, horizon])).values()];
  const rows = incomeKinds.flatMap((incomes) => [false, true].map((stale) => ({ incomes, stale })));
  const title = t("methods.coverage.title");
  return (
    <div class="scroll" role="region" tabindex={0} aria-label={title}>
      <table class="sum-table">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t("methods.coverage.group")}</th>
            {horizons.map((horizon) => (
              <th key={horizon.from} scope="col">
                {horizonText(translator, horizon)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.incomes} ${String(row.stale)}`}>
              <th scope="row">{kindText(translator, t(`methods.kind.${row.incomes}`), row)}</th>
              {horizons.map(({ from }) => {
                const own = groups.find(
                  ({ incomes, stale, horizon }) =>
                    incomes === row.incomes && stale === row.stale && horizon.from === from
                );
                return <td key={from}>{own && coverageText(translator, own)}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface ArrivalTableProps {
  readonly translator: Translator;
  readonly arrivals: readonly ArrivalCoverage[];
}

/** How often the year of arrival lay in the interval that would have been stated, by kind. */
export function ArrivalTable({ translator, arrivals }: ArrivalTableProps) {
  const { t, formats } = translator;
  const title = t("methods.arrivals.title");
  return (
    <div class="scroll" role="region" tabindex={0} aria-label={title}>
      <table class="sum-table">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t("methods.coverage.group")}</th>
            <th scope="col">{t("methods.arrivals.held")}</th>
            <th scope="col">{t("methods.arrivals.open")}</th>
          </tr>
        </thead>
        <tbody>
          {arrivals.map((arrival) => (
            <tr key={`${arrival.incomes} ${String(arrival.stale)}`}>
              <th scope="row">{kindText(translator, t(`methods.kind.${arrival.incomes}`), arrival)}</th>
              <td>{coverageText(translator, arrival)}</td>
              <td>{formats.formatNumber(arrival.open, 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Never rounded up to what was not reached. */
function coverageText({ t }: Translator, { coverage, areas, tests }: Coverage): string {
  return t("methods.coverage.cell", { coverage: Math.floor(coverage * 100 + 1e-6), areas, tests });
}
