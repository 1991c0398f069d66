import type { Translator } from "../../i18n/translator.ts";
import type { ErrorBand } from "../../model/backtestResult.ts";
import { fromLogit, logit } from "../../stats/logit.ts";
import { horizonText, kindText } from "./horizonText.ts";
import { NumberTable } from "../NumberTable.tsx";

interface BandTableProps {
  readonly translator: Translator;
  readonly bands: readonly ErrorBand[];
}

/** The bands of one kind and level, and what their interval is shown around: the middle of the level, per cent. */
interface BandRow {
  readonly bands: readonly [ErrorBand, ...ErrorBand[]];
  readonly to: number;
  readonly example: number;
}

function rowsOf(bands: readonly ErrorBand[]): readonly BandRow[] {
  const rows = Map.groupBy(
    bands,
    ({ incomes, stale, levelFrom }) => `${incomes} ${String(stale)} ${String(levelFrom)}`
  );
  return [...rows.values()].flatMap(([first, ...rest]): readonly BandRow[] => {
    if (!first) return [];
    const above = bands.flatMap(({ incomes, stale, levelFrom }) =>
      incomes === first.incomes && stale === first.stale && levelFrom > first.levelFrom ? [levelFrom] : []
    );
    const to = Math.min(100, ...above);
    return [{ bands: [first, ...rest], to, example: Math.round((first.levelFrom + to) / 2) }];
  });
}

/** Returns the shares that the table of bands shows intervals around, one for each row. */
export function bandExamples(bands: readonly ErrorBand[]): readonly number[] {
  return rowsOf(bands).map(({ example }) => example);
}

/** The interval around a projection by kind, level and horizon, and the number of countries that it rests on. */
export function BandTable({ translator, bands }: BandTableProps) {
  const { t, formats } = translator;
  const horizons = [...new Map(bands.map(({ horizon }) => [horizon.from, horizon])).values()];
  const bound = (example: number, error: number): number => fromLogit(logit(example) + error);
  const cell = ({ low, high, areas }: ErrorBand, example: number): string =>
    t("methods.interval.cell", {
      interval: formats.formatRange(
        formats.formatNumber(bound(example, low), 0),
        formats.formatPercent(bound(example, high), 0)
      ),
      count: areas
    });
  return (
    <NumberTable
      named={{ label: t("methods.interval.title") }}
      heads={[t("methods.coverage.group"), ...horizons.map((horizon) => horizonText(translator, horizon))]}
      rows={rowsOf(bands).map(({ bands: own, to, example }) => {
        const [first] = own;
        const kind = kindText(translator, t(`methods.kind.${first.incomes}`), first);
        return {
          name: t("methods.kind.level", { kind, from: first.levelFrom, to }),
          cells: horizons.map(({ from }) => {
            const band = own.find(({ horizon }) => horizon.from === from);
            return band && cell(band, example);
          })
        };
      })}
    />
  );
}
