import type { VNode } from "preact";
import type { Translator } from "../../i18n/translator.ts";
import { axisChoices, axisScales, type AxisChoice } from "../../model/axisScale.ts";
import { scatterColours } from "../../model/scatterColour.ts";
import { themes, type IndicatorId } from "../../model/indicator.ts";
import { total, type Dimension } from "../../model/dimension.ts";
import { compareViews, entryOf, type CompareEntry, type CompareState } from "../../state/compareState.ts";
import { pairsOf } from "../../state/dotPairs.ts";
import { codesOfSlice } from "../../state/codesPart.ts";
import type { CompareContext } from "./compareContext.ts";
import type { CompareChoice } from "./compareChoices.ts";
import { known } from "../../model/known.ts";

interface CompareControlsProps {
  readonly context: CompareContext;
  readonly state: CompareState;
  /** False in what the build writes, until the script that listens is there. */
  readonly enabled: boolean;
  /** True while the years go by. */
  readonly playing?: boolean;
}

/** What is compared and how it is shown; only what the indicator has can be chosen. */
export function CompareControls({ context, state, enabled, playing = false }: CompareControlsProps) {
  const { translator, scope } = context;
  const { t } = translator;
  const entry = entryOf(scope, state.indicator);
  const asked = choicesOf(context, state);
  return (
    <form class="figure-controls compare-controls" aria-label={t("compare.controls")}>
      <fieldset disabled={!enabled}>
        {!asked.includes("measures") && (
          <>
            <Choice name="indicator" value={state.indicator} label={t("compare.indicator")}>
              <IndicatorOptions context={context} />
            </Choice>
            {entry.indicator.dimensions.map((dimension) => (
              <DimensionChoice key={dimension.id} context={context} entry={entry} dimension={dimension} state={state} />
            ))}
          </>
        )}
        <div class="views" role="group" aria-label={t("compare.view")}>
          {compareViews.map((each) => (
            <button key={each} type="button" name="view" value={each} aria-pressed={each === state.view}>
              {t(`compare.view.${each}`)}
            </button>
          ))}
        </div>
        {asked.map((choice) => {
          const Control = controls[choice];
          return <Control key={choice} context={context} entry={entry} state={state} playing={playing} />;
        })}
        <Choice name="year" value={String(state.year)} label={t(asked.includes("from") ? "compare.to" : "ui.year")}>
          <option value="latest">{t("ui.latest.button")}</option>
          <YearOptions context={context} entry={entry} />
        </Choice>
      </fieldset>
    </form>
  );
}

/** The lists that a view asks for; two years also ask for the earlier one. */
function choicesOf({ controls: known }: CompareContext, { view, pair }: CompareState): readonly CompareChoice[] {
  const asked = known[view];
  return asked.includes("pair") && pair === "years" ? [...asked, "from"] : asked;
}

interface ControlProps {
  readonly context: CompareContext;
  readonly entry: CompareEntry;
  readonly state: CompareState;
  readonly playing: boolean;
}

const controls: Readonly<Record<CompareChoice, (props: ControlProps) => VNode>> = {
  pair: ({ context: { translator }, entry, state }) => (
    <Choice name="pair" value={state.pair} label={translator.t("compare.pair.label")}>
      {pairsOf(entry).map((pair) => (
        <option key={pair} value={pair}>
          {translator.t(`compare.pair.${pair}`)}
        </option>
      ))}
    </Choice>
  ),
  x: ({ context, state }) => (
    <Choice name="x" value={state.x} label={context.translator.t("compare.x")}>
      <IndicatorOptions context={context} />
    </Choice>
  ),
  colour: ({ context: { translator }, state }) => (
    <Choice name="colour" value={state.colour} label={translator.t("compare.colour")}>
      {scatterColours.map((colour) => (
        <option key={colour} value={colour}>
          {translator.t(`compare.colour.${colour}`)}
        </option>
      ))}
    </Choice>
  ),
  scale: ({ context: { translator }, state }) => (
    <Choice name="scale" value={state.scale} label={translator.t("compare.scale")}>
      <ScaleOptions translator={translator} scales={axisScales} />
    </Choice>
  ),
  across: ({ context: { translator }, state }) => (
    <Choice name="across" value={state.across} label={translator.t("compare.across")}>
      <ScaleOptions translator={translator} scales={axisChoices} />
    </Choice>
  ),
  measures: ({ context, state }) => (
    <>
      <Choice name="add" value="" label={context.translator.t("compare.profile.add")}>
        <option value="">–</option>
        <IndicatorOptions context={context} />
      </Choice>
      <ul class="chosen" aria-label={context.translator.t("compare.profile.measures")}>
        {state.measures.map((id) => (
          <MeasureChip key={id} context={context} id={id} isLast={state.measures.length === 1} />
        ))}
      </ul>
    </>
  ),
  play: ({ context: { translator }, playing }) => (
    <button type="button" data-act="play">
      {translator.t(playing ? "ui.pause" : "ui.play")}
    </button>
  ),
  from: ({ context, entry, state }) => (
    <Choice name="from" value={String(state.from)} label={context.translator.t("compare.from")}>
      <YearOptions context={context} entry={entry} />
    </Choice>
  )
};

interface MeasureChipProps {
  readonly context: CompareContext;
  readonly id: IndicatorId;
  /** The last one stays: a profile of nothing says nothing. */
  readonly isLast: boolean;
}

function MeasureChip({ context: { translator }, id, isLast }: MeasureChipProps) {
  const name = translator.t(`indicator.${id}.short`);
  return (
    <li>
      <span>{name}</span>
      <button
        type="button"
        disabled={isLast}
        data-measure={id}
        aria-label={translator.t("compare.remove", { area: name })}
      >
        ×
      </button>
    </li>
  );
}

interface ScaleOptionsProps {
  readonly translator: Translator;
  readonly scales: readonly AxisChoice[];
}

function ScaleOptions({ translator: { t }, scales }: ScaleOptionsProps) {
  return (
    <>
      {scales.map((each) => (
        <option key={each} value={each}>
          {t(`compare.scale.${each}`)}
        </option>
      ))}
    </>
  );
}

/** Every year with a figure, the newest first. */
function YearOptions({ context: { translator }, entry }: Omit<ControlProps, "state" | "playing">) {
  return (
    <>
      {[...entry.periods].reverse().map((year) => (
        <option key={year} value={year}>
          {translator.formats.formatYear(year)}
        </option>
      ))}
    </>
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

interface DimensionChoiceProps extends Omit<ControlProps, "playing"> {
  readonly dimension: Dimension;
}

function DimensionChoice({ context, entry, dimension, state }: DimensionChoiceProps) {
  const { t } = context.translator;
  const { id } = dimension;
  const published = new Set(entry.slices.map((key) => codesOfSlice(entry.indicator.dimensions, key)[id]));
  const codes = dimension.codes.filter((code) => published.has(code));
  if (codes.length < 2) return null;
  return (
    <Choice name={id} value={known(state.codes[id], id)} label={t(`dimension.${id}`)}>
      {codes.map((code) => (
        <option key={code} value={code}>
          {t(code === total ? `code.${id}._T` : `code.${id}.${code}`)}
        </option>
      ))}
    </Choice>
  );
}
