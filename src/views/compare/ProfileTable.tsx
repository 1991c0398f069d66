import { isAreaCode } from "../../model/area.ts";
import type { ComparePartProps } from "./compareParts.ts";
import { profileCell } from "./profileCell.ts";
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

function Figure({ context: { translator }, year, ...figure }: FigureProps) {
  const { value, note } = profileCell(translator, figure, year);
  if (value === "") return <span class="none">{note}</span>;
  return (
    <>
      <b>{value}</b>
      <br />
      <small>{note}</small>
    </>
  );
}
