import { isEstimate } from "../../model/observation.ts";
import type { DatedCell } from "../../model/slice.ts";
import type { ComparedSubject } from "./comparedSubjects.ts";
import type { ComparePartProps } from "./compareParts.ts";
import { valueScale } from "./plotScales.ts";
import { valueDated } from "./words.ts";

/** The bars of a comparison. */
interface BarParts {
  readonly domain: readonly [number, number];
  readonly rows: readonly {
    readonly subject: ComparedSubject;
    readonly cell: DatedCell;
    readonly text: string;
    readonly isEstimated: boolean;
  }[];
}

/** Returns the bars, in words and as figures, and what they are drawn along. */
export function barParts({ context: { translator }, data, model }: ComparePartProps): BarParts {
  const { indicator } = data.main;
  const rows = model.rows.flatMap(({ subject, cell }) => (cell ? [{ subject, cell }] : []));
  const { domain } = valueScale(
    translator,
    indicator,
    rows.map(({ cell }) => cell.high)
  );
  return {
    domain: [Math.min(0, domain[0]), domain[1]],
    rows: rows.map(({ subject, cell }) => ({
      subject,
      cell,
      text: valueDated(translator, indicator, cell),
      isEstimated: isEstimate(cell.status)
    }))
  };
}
