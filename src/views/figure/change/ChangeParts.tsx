import { Legend } from "../../../charts/Legend.tsx";
import { RankedBars } from "../../../charts/RankedBars.tsx";
import { formatPlainValue } from "../../../i18n/formatValue.ts";
import { known } from "../../../model/known.ts";
import { paletteClass } from "../../../scales/classes.ts";
import { dimensionText } from "../dimensionText.ts";
import type { FigureLists } from "../figureLists.tsx";
import type { FigureRow } from "../figureModel.ts";
import { legendEntries, type LegendEntries } from "../FigureLegend.tsx";
import type { FigureParts, PartProps } from "../figureParts.tsx";
import { markClass } from "../markClass.ts";
import type { ChangeTold } from "./changeContext.ts";
import { changeBasis, changeFinding, changeText } from "./changeText.ts";

interface ChangePartProps extends PartProps {
  readonly told: ChangeTold;
}

/** How many changes a list has. */
const length = 8;

/** Returns what draws the parts of a map of change. */
export function changeParts(told: ChangeTold): Partial<FigureParts & FigureLists> {
  return {
    finding: (props) => <ChangeFinding {...props} told={told} />,
    legend: (props) => <ChangeLegend {...props} told={told} />,
    chosen: () => <></>,
    ranking: (props) => <ChangeRanking {...props} told={told} />,
    missing: (props) => <ChangeMissing {...props} told={told} />,
    table: (props) => <ChangeTable {...props} told={told} />
  };
}

function ChangeFinding({ told, ...props }: ChangePartProps) {
  const { context, state, problems } = props;
  const { t } = context.translator;
  const group = dimensionText(context.translator, told.indicator, state.codes);
  return (
    <>
      {group !== "" && <p class="group">{group}</p>}
      <p class="finding">{changeFinding(told, props)}</p>
      <p class="basis">{changeBasis(told, props)}</p>
      {problems.map(({ parameter, value }) => (
        <p key={parameter + value} class="problem">
          {t("ui.problem", { parameter, value })}
        </p>
      ))}
    </>
  );
}

/** Returns the legend of a map of change: its title, its classes, and what has none. */
export function changeLegend(
  told: ChangeTold,
  { context, model }: Pick<PartProps, "context" | "model">
): LegendEntries & { readonly title: string } {
  const { indicator, translator, areas } = context;
  const { t, formats } = translator;
  const [from, to] = told.years;
  const { steps, keys } = legendEntries(context, model);
  const unlike = areas.filter(({ code }) => told.changes.unlike.has(code)).length;
  const number = (count: number): string => formats.formatNumber(count, 0);
  const unit = indicator.unit === "points" ? t("unit.points.name") : t(`indicator.${told.indicator.id}.unit`);
  return {
    title: t("ui.change.legend", { from, to, unit }),
    steps,
    keys: [
      ...(unlike > 0 ? [{ fill: "nc", label: t("ui.change.legend.unlike"), count: number(unlike) }] : []),
      { fill: "nd", label: t("ui.change.legend.missing"), count: number(model.missing.length - unlike) },
      ...keys.filter(({ fill }) => fill !== "nd")
    ]
  };
}

function ChangeLegend({ told, ...props }: ChangePartProps) {
  const { indicator, translator, counted } = props.context;
  return (
    <Legend
      {...changeLegend(told, props)}
      countLabel={translator.t(counted ?? "ui.legend.countries")}
      className={paletteClass(indicator.palette)}
    />
  );
}

function ChangeRanking({ told, context, model }: ChangePartProps) {
  const { indicator, translator } = context;
  const { t } = translator;
  const rows = [...model.rows].sort((a, b) => b.cell.low - a.cell.low);
  const largest = Math.max(1e-9, ...rows.map(({ cell }) => Math.abs(cell.low)));
  const list = (title: string, part: readonly FigureRow[]) =>
    part.length > 0 && (
      <div>
        <h3>{title}</h3>
        <RankedBars
          className={paletteClass(indicator.palette)}
          domain={[0, largest]}
          rows={part.map(({ area, cell }) => ({
            area: area.code,
            name: area.name,
            href: context.areaHref(area.code),
            low: Math.abs(cell.low),
            high: Math.abs(cell.low),
            text: [changeText(translator, told.indicator, cell.low), ...flagOf(context, cell.status)].join(" · "),
            fill: markClass(indicator, cell)
          }))}
        />
      </div>
    );
  return (
    <div class="ranking">
      {list(t("ui.change.rose-most"), rows.filter(({ cell }) => cell.low > 0).slice(0, length))}
      {list(
        t("ui.change.fell-most"),
        rows
          .filter(({ cell }) => cell.low < 0)
          .slice(-length)
          .reverse()
      )}
    </div>
  );
}

function flagOf({ translator }: PartProps["context"], status: FigureRow["cell"]["status"]): readonly string[] {
  return status === "A" ? [] : [translator.t(`status.${status}`)];
}

function ChangeMissing({ told, context, model }: ChangePartProps) {
  const { t } = context.translator;
  const names = (areas: PartProps["model"]["missing"]) => (
    <p class="names">{areas.map(({ name }) => name).join(" · ")}</p>
  );
  const unlike = model.missing.filter(({ code }) => told.changes.unlike.has(code));
  const missing = model.missing.filter(({ code }) => !told.changes.unlike.has(code));
  return (
    <>
      {unlike.length > 0 && <p>{t("ui.change.unlike", { count: unlike.length })}</p>}
      {unlike.length > 0 && names(unlike)}
      {missing.length > 0 && <p>{t("ui.change.missing", { count: missing.length })}</p>}
      {missing.length > 0 && names(missing)}
    </>
  );
}

function ChangeTable({ told, context, model }: ChangePartProps) {
  const { translator, areaHref, embedded } = context;
  const { t, formats } = translator;
  const { indicator, changes, years } = told;
  const rows = [...model.rows.map(({ area }) => area), ...model.missing];
  const nameOf = ({ code, name }: (typeof rows)[number]) => (embedded ? name : <a href={areaHref(code)}>{name}</a>);
  return (
    <table class="figure-table">
      <caption>{t("ui.table.caption", { indicator: t(`indicator.${indicator.id}.name`) })}</caption>
      <thead>
        <tr>
          <th scope="col">{t("ui.table.area")}</th>
          {years.map((year) => (
            <th key={year} scope="col">
              {formats.formatYear(year)}
            </th>
          ))}
          <th scope="col">{t("ui.change.column")}</th>
          <th scope="col">{t("ui.table.status")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((area) => {
          const pair = changes.pairs.get(area.code);
          const cell = model.cells.get(area.code);
          return (
            <tr key={area.code} data-area={area.code}>
              <th scope="row">{nameOf(area)}</th>
              <td>{pair && formatPlainValue(translator, indicator, pair.before.low)}</td>
              <td>{pair && formatPlainValue(translator, indicator, pair.after.low)}</td>
              <td>{pair && changeText(translator, indicator, known(cell, "change").low)}</td>
              <td class={pair ? undefined : "none"}>
                {pair
                  ? flagOf(context, known(cell, "change").status)
                  : t(changes.unlike.has(area.code) ? "ui.change.legend.unlike" : "ui.change.legend.missing")}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
