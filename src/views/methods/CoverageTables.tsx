import type { Translator } from "../../i18n/translator.ts";
import { incomeKinds, type ArrivalCoverage, type Coverage, type GroupCoverage } from "../../model/backtestResult.ts";
import { horizonText, kindText } from "./horizonText.ts";
import { NumberTable } from "../NumberTable.tsx";

interface CoverageTableProps {
  readonly translator: Translator;
  readonly groups: readonly GroupCoverage[];
}

/** How often the interval held by income group, age of the last survey, and years since it. */
export function CoverageTable({ translator, groups }: CoverageTableProps) {
  const { t } = translator;
  const horizons = [...new Map(groups.map(({ horizon }) => [horizon.from, horizon])).values()];
  const rows = incomeKinds.flatMap((incomes) => [false, true].map((stale) => ({ incomes, stale })));
  const coverageIn = (row: (typeof rows)[number], from: number): GroupCoverage | undefined =>
    groups.find(
      ({ incomes, stale, horizon }) => incomes === row.incomes && stale === row.stale && horizon.from === from
    );
  return (
    <NumberTable
      named={{ caption: t("methods.coverage.title") }}
      heads={[t("methods.coverage.group"), ...horizons.map((horizon) => horizonText(translator, horizon))]}
      rows={rows.map((row) => ({
        name: kindText(translator, t(`methods.kind.${row.incomes}`), row),
        cells: horizons.map(({ from }) => {
          const own = coverageIn(row, from);
          return own && coverageText(translator, own);
        })
      }))}
    />
  );
}

interface ArrivalTableProps {
  readonly translator: Translator;
  readonly arrivals: readonly ArrivalCoverage[];
}

/** How often the year of arrival lay in the interval that would have been stated, by kind. */
export function ArrivalTable({ translator, arrivals }: ArrivalTableProps) {
  const { t, formats } = translator;
  return (
    <NumberTable
      named={{ caption: t("methods.arrivals.title") }}
      heads={[t("methods.coverage.group"), t("methods.arrivals.held"), t("methods.arrivals.open")]}
      rows={arrivals.map((arrival) => ({
        name: kindText(translator, t(`methods.kind.${arrival.incomes}`), arrival),
        cells: [coverageText(translator, arrival), formats.formatNumber(arrival.open, 0)]
      }))}
    />
  );
}

/** Never rounded up to what was not reached. */
function coverageText({ t }: Translator, { coverage, areas, tests }: Coverage): string {
  return t("methods.coverage.cell", { coverage: Math.floor(coverage * 100 + 1e-6), areas, tests });
}
