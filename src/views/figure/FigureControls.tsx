import { groupNameKey } from "../../i18n/groupName.ts";
import { total, type Dimension } from "../../model/dimension.ts";
import { groupOfRegion, type MapRegion } from "../../model/mapRegion.ts";
import { codesOfSlice } from "../../state/codesPart.ts";
import { defaultMapState, mapForms, type MapScope } from "../../state/mapState.ts";
import type { FigureContext } from "./figureContext.ts";
import { isOfBank } from "./MapBar.tsx";
import { YearTicks } from "./YearTicks.tsx";

interface FigureControlsProps {
  readonly context: FigureContext;
  readonly id: string;
}

/**
 * The region, the dimensions and the year, as the build writes them: switched off until the script that listens is there.
 * The slider counts the years that have a figure, and after the last one stands on the latest figure of each area; its
 * text says where it stands.
 */
export function FigureControls({ context, id }: FigureControlsProps) {
  const { scope, translator, embedded } = context;
  const { t } = translator;
  const many = scope.periods.length > 1;
  const dimensions = scope.dimensions.filter((dimension) => publishedCodes(scope, dimension).length > 1);
  const regions = embedded ? [] : scope.regions;
  if (embedded && !many && dimensions.length === 0) return null;
  return (
    <form class="figure-controls" aria-label={t("ui.controls")}>
      <fieldset disabled>
        {regions.length > 1 && <RegionSelect context={context} id={id} />}
        {dimensions.map((dimension) => (
          <DimensionSelect key={dimension.id} context={context} dimension={dimension} id={id} />
        ))}
        {many && !embedded && <OtherYears context={context} id={id} />}
        {!embedded && <Forms context={context} />}
        {many && (
          <div class="year-control">
            <button type="button" name="latest" aria-pressed="true">
              {t("ui.latest.button")}
            </button>
            <button type="button" name="play">
              {t("ui.play")}
            </button>
            <label for={`${id}-year`}>{t("ui.year")}</label>
            <span class="year-slider">
              <input
                type="range"
                name="year"
                id={`${id}-year`}
                min={0}
                max={scope.periods.length}
                step={1}
                value={scope.periods.length}
                aria-valuetext={t("ui.latest")}
              />
              {!context.embedded && <YearTicks {...context} />}
            </span>
            <output for={`${id}-year`} aria-live="off">
              {t("ui.latest")}
            </output>
          </div>
        )}
      </fieldset>
    </form>
  );
}

/** An earlier year to show the change from, or a map of beside this one. */
function OtherYears({ context, id }: FigureControlsProps) {
  const { scope, translator, fullYear } = context;
  const { t, formats } = translator;
  const last = scope.periods.at(-1);
  const select = (name: "from" | "beside", years: readonly number[]) => (
    <label class="dimension-control" for={`${id}-${name}`}>
      <span>{t(`ui.${name}`)}</span>
      <select name={name} id={`${id}-${name}`} data-full={fullYear} data-last={last}>
        <option value="none">{t(`ui.${name}.off`)}</option>
        {years.map((year) => (
          <option key={year} value={year}>
            {formats.formatYear(year)}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <>
      {!scope.steady && select("from", scope.periods.slice(0, -1))}
      {select("beside", scope.periods)}
    </>
  );
}

/** The kinds of marks that the map may have. */
function Forms({ context: { indicator, translator } }: Pick<FigureControlsProps, "context">) {
  const { t } = translator;
  const forms = indicator.form === "bubbles" ? mapForms.filter((form) => form !== "people") : mapForms;
  return (
    <div class="form-control" role="group" aria-label={t("ui.view")}>
      {forms.map((form) => (
        <button key={form} type="button" data-view={form} aria-pressed={form === "land" ? "true" : "false"}>
          {t(`ui.view.${form}`)}
        </button>
      ))}
    </div>
  );
}

function DimensionSelect({ context, dimension, id }: FigureControlsProps & { readonly dimension: Dimension }) {
  const { scope, translator } = context;
  const chosen = defaultMapState(scope).codes[dimension.id];
  return (
    <label class="dimension-control" for={`${id}-${dimension.id}`}>
      <span>{translator.t(`dimension.${dimension.id}`)}</span>
      <select name={dimension.id} id={`${id}-${dimension.id}`}>
        {publishedCodes(scope, dimension).map((code) => (
          <option key={code} value={code} selected={code === chosen}>
            {translator.t(code === total ? `code.${dimension.id}._T` : `code.${dimension.id}.${code}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The parts of the world: those that have names of their own first, then the World Bank's. */
function RegionSelect({ context, id }: FigureControlsProps) {
  const { t } = context.translator;
  const options = (regions: readonly MapRegion[]) =>
    regions.map((region) => (
      <option key={region} value={region}>
        {t(groupNameKey(groupOfRegion[region]))}
      </option>
    ));
  const { regions } = context.scope;
  return (
    <label class="region-control" for={`${id}-region`}>
      <span>{t("ui.region")}</span>
      <select name="region" id={`${id}-region`}>
        {options(regions.filter((region) => !isOfBank(region)))}
        <optgroup label={t("compare.scheme.region")}>{options(regions.filter(isOfBank))}</optgroup>
      </select>
    </label>
  );
}

/** Returns the codes of a dimension that at least one published slice has, in the catalogue's order. */
function publishedCodes(scope: MapScope, { id, codes }: Dimension): readonly string[] {
  const published = new Set(scope.slices.map((key) => codesOfSlice(scope.dimensions, key)[id]));
  return codes.filter((code) => published.has(code));
}
