import { Fragment } from "preact";
import type { Formats } from "../../i18n/formats.ts";
import type { Observation } from "../../model/observation.ts";
import { exactText } from "./exactText.ts";

interface YearFiguresProps {
  readonly formats: Formats;
  readonly figures: readonly Pick<Observation, "period" | "value" | "low" | "high">[];
  /** The anchor of a year's figure. */
  readonly anchor: (period: number) => string;
}

/** Figures one behind the other, each with its year and an anchor by which it can be linked. */
export function YearFigures({ formats, figures, anchor }: YearFiguresProps) {
  return (
    <>
      {figures.map((figure) => (
        <Fragment key={figure.period}>
          <span id={anchor(figure.period)}>
            <b>{formats.formatYear(figure.period)}</b> {exactText(formats, figure)}
          </span>{" "}
        </Fragment>
      ))}
    </>
  );
}
