import { scatterColours } from "../../model/scatterColour.ts";
import { themes } from "../../model/indicator.ts";
import { total, type Dimension } from "../../model/dimension.ts";
import { compareViews, entryOf, pairsOf, type CompareEntry, type CompareState } from "../../state/compareState.ts";
import { codesOfSlice } from "../../state/mapState.ts";
import type { CompareContext } from "./compareContext.ts";

interface CompareControlsProps {
  readonly context: CompareContext;
  readonly state: CompareState;
  /** False in what the build writes, until the script that listens is there. */
  readonly enabled: boolean;
}

/** What is compared and how it is shown; only what the indicator has can be chosen. */
export function CompareControls({ context, state, enabled }: CompareControlsProps) {
  const { translator, scope } = context;
  const { t } = translator;
  const entry = entryOf(scope, state.indicator);
  const { view } = state;
  const twoYears = view === "slope" || (view === "dots" && state.pair === "years");
  const fromYear = view === "lines" || view === "multiples" || twoYears;
  const years = entry.periods.toReversed();
  return (
    <form class="figure-controls compare-controls" aria-label={t("compare.controls")}>
      <fieldset disabled={!enabled}>
        <Choice name="indicator" value={state.indicator} label={t("compare.indicator")}>
          <IndicatorOptions context={context} />
        </Choice>
        {entry.indicator.dimensions.map((dimension) => (
          <DimensionChoice key={dimension.id} context={context} entry={entry} dimension={dimension} state={state} />
        ))}
        <div class="views" role="group" aria-label={t("compare.view")}>
          {compareViews.map((each) => (
            <button key={each} type="button" name="view" value={each} aria-pressed={each === view}>
              {t(`compare.view.${each}`)}
            </button>
          ))}
        </div>
        {view === "dots" && (
          <Choice name="pair" value={state.pair} label={t("compare.pair.label")}>
            {pairsOf(entry).map((pair) => (
              <option key={pair} value={pair}>
                {t(`compare.pair.${pair}`)}
              </option>
            ))}
          </Choice>
        )}
        {view === "scatter" && (
          <>
            <Choice name="x" value={state.x} label={t("compare.x")}>
              <IndicatorOptions context={context} />
            </Choice>
            <Choice name="colour" value={state.colour} label={t("compare.colour")}>
              {scatterColours.map((colour) => (
                <option key={colour} value={colour}>
                  {t(`compare.colour.${colour}`)}
                </option>
              ))}
            </Choice>
          </>
        )}
        {fromYear && (
          <Choice name="from" value={String(state.from)} label={t("compare.from")}>
            {years.map((year) => (
              <option key={year} value={year}>
                {translator.formats.formatYear(year)}
              </option>
            ))}
          </Choice>
        )}
        <Choice name="year" value={String(state.year)} label={t(fromYear ? "compare.to" : "ui.year")}>
          <option value="latest">{t("ui.latest.button")}</option>
          {years.map((year) => (
            <option key={year} value={year}>
              {translator.formats.formatYear(year)}
            </option>
          ))}
        </Choice>
      </fieldset>
    </form>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  /** What is chosen: set anew with every drawing, also where the reader's choice failed. */
  readonly value: string;
  readonly children: preact.ComponentChildren;
}

function Choice({ name, label, value, children }: ChoiceProps) {
  return (
    <label class="dimension-control">
      <span>{label}</span>
      <select name={name} value={value}>
        {children}
      </select>
    </label>
  );
}

function IndicatorOptions({ context: { scope, translator } }: { readonly context: CompareContext }) {
  return (
    <>
      {themes.map((theme) => (
        <optgroup key={theme} label={translator.t(`theme.${theme}.name`)}>
          {scope.entries
            .filter(({ indicator }) => indicator.theme === theme)
            .map(({ indicator: { id } }) => (
              <option key={id} value={id}>
                {translator.t(`indicator.${id}.name`)}
              </option>
            ))}
        </optgroup>
      ))}
    </>
  );
}

interface DimensionChoiceProps {
  readonly context: CompareContext;
  readonly entry: CompareEntry;
  readonly dimension: Dimension;
  readonly state: CompareState;
}

function DimensionChoice({ context, entry, dimension, state }: DimensionChoiceProps) {
  const { t } = context.translator;
  const { id } = dimension;
  const published = new Set(entry.slices.map((key) => codesOfSlice(entry.indicator.dimensions, key)[id]));
  const codes = dimension.codes.filter((code) => published.has(code));
  if (codes.length < 2) return null;
  return (
    <Choice name={id} value={state.codes[id] ?? ""} label={t(`dimension.${id}`)}>
      {codes.map((code) => (
        <option key={code} value={code}>
          {t(code === total ? `code.${id}._T` : `code.${id}.${code}`)}
        </option>
      ))}
    </Choice>
  );
}
