import { isAreaCode } from "../../model/area.ts";
import { placeText } from "../country/placeText.ts";
import { valueText } from "../figure/describe.ts";
import { absenceText, flagText } from "../figure/flagText.ts";
import type { ComparePartProps } from "./compareParts.ts";
import { outcomeAt } from "./comparedSubjects.ts";
import { basisOfGroup } from "./words.ts";
import type { ProfileFigure } from "./profileModel.ts";

/** Several measures of what was chosen: each figure with its year, its flag and its place, a measure a column. */
export function ProfileTable({ context, state, data, model }: ComparePartProps) {
  const { t } = context.translator;
  return (
    <div class="scroll" role="region" tabindex={0} aria-label={t("compare.view.profile")}>
      <table class="compare-table">
        <caption>{t("compare.profile.caption")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("compare.table.name")}</th>
            {data.measures?.map(({ indicator }) => (
              <th key={indicator.id} scope="col">
                {t(`indicator.${indicator.id}.name`)}
                <br />
                <small>{t(`indicator.${indicator.id}.unit`)}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {model.profile.map(({ id, name, figures }) => (
            <tr key={id} data-subject={id}>
              <th scope="row">{isAreaCode(id) ? <a href={context.areaHref(id)}>{name}</a> : name}</th>
              {figures.map((figure) => (
                <td key={figure.figures.indicator.id}>
                  <Figure {...figure} context={context} year={state.year} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface FigureProps extends ProfileFigure, Pick<ComparePartProps, "context"> {
  readonly year: number | "latest";
}

function Figure({ figures, subject, cell, place, context: { translator }, year }: FigureProps) {
  const { indicator, slice } = figures;
  const { t, formats } = translator;
  if (!cell) {
    const outcome = outcomeAt(subject, slice, year);
    return <span class="none">{outcome ? basisOfGroup(translator, outcome) : absenceText(translator, indicator)}</span>;
  }
  const parts = [
    formats.formatYear(cell.period),
    ...(cell.status === "A" ? [] : [flagText(translator, cell.status)]),
    ...(place ? [t("compare.profile.place", { place: placeText(translator, place) })] : [])
  ];
  return (
    <>
      <b>{valueText(translator, indicator, cell)}</b>
      <br />
      <small>{formats.formatParts(parts)}</small>
    </>
  );
}
