import type { RangeFilter } from "../../model/question.ts";
import { TypedField } from "./TypedField.tsx";
import { sliderSteps, stepAtValue, valueAtStep, type Histogram } from "./histogram.ts";

export interface RangeBrushProps {
  readonly label: string;
  readonly histogram: Histogram;
  readonly column: number;
  readonly range: RangeFilter | undefined;
  readonly lowLabel: string;
  readonly highLabel: string;
  readonly clearLabel: string;
  /** Why what was typed is not used. */
  readonly typedFault: (text: string, validity: ValidityState) => string | undefined;
  /** A value in words. */
  readonly format: (value: number) => string;
  /** `settled` is false while it is dragged; no range is all values, and those that are missing. */
  readonly onRange: (range: RangeFilter | undefined, settled: boolean) => void;
}

/** A histogram with a slider at either end: what lies outside turns pale, and the answer follows. */
export function RangeBrush(props: RangeBrushProps) {
  const { label, histogram, range, clearLabel, format, onRange } = props;
  const steps = {
    from: range ? stepAtValue(histogram, range.low) : 0,
    to: range ? stepAtValue(histogram, range.high) : sliderSteps
  };
  return (
    <fieldset class="range-brush">
      <legend>{label}</legend>
      <Bins {...steps} histogram={histogram} />
      <Sliders {...props} {...steps} />
      <TypedEnds {...props} />
      <p>
        <span>{format(range?.low ?? histogram.low)}</span>
        {range && (
          <button type="button" class="quiet" onClick={() => onRange(undefined, true)}>
            {clearLabel}
          </button>
        )}
        <span>{format(range?.high ?? histogram.high)}</span>
      </p>
    </fieldset>
  );
}

/** The ends of a range in steps of its sliders. */
interface Steps {
  readonly from: number;
  readonly to: number;
}

/** How many rows lie where. */
function Bins({ histogram, from, to }: Steps & Pick<RangeBrushProps, "histogram">) {
  const { counts, most } = histogram;
  const width = 100 / counts.length;
  return (
    <svg aria-hidden="true">
      {counts.map((count, bin) => {
        const middle = ((bin + 0.5) / counts.length) * sliderSteps;
        const height = count === 0 ? 0 : Math.max(4, (100 * count) / most);
        return (
          <rect
            key={bin}
            class={middle < from || middle > to ? "out" : undefined}
            x={`${bin * width}%`}
            width={`${width * 0.9}%`}
            y={`${100 - height}%`}
            height={`${height}%`}
          />
        );
      })}
    </svg>
  );
}

/** A slider at either end; neither goes past the other. */
function Sliders({ histogram, column, lowLabel, highLabel, format, onRange, from, to }: RangeBrushProps & Steps) {
  const set = (low: number, high: number, settled: boolean): void => {
    const all = low <= 0 && high >= sliderSteps;
    onRange(
      all ? undefined : { column, low: valueAtStep(histogram, low), high: valueAtStep(histogram, high) },
      settled
    );
  };
  const stepOf = (event: Event): number => (event.target instanceof HTMLInputElement ? Number(event.target.value) : 0);
  return (
    <>
      {[
        { end: "low", name: lowLabel, step: from, take: (step: number) => [Math.min(step, to), to] as const },
        { end: "high", name: highLabel, step: to, take: (step: number) => [from, Math.max(step, from)] as const }
      ].map(({ end, name, step, take }) => (
        <label key={end}>
          <span class="hidden">{name}</span>
          <input
            type="range"
            name={`${end}-${column}`}
            min={0}
            max={sliderSteps}
            value={step}
            aria-valuetext={format(valueAtStep(histogram, step))}
            onInput={(event) => set(...take(stepOf(event)), false)}
            onChange={(event) => set(...take(stepOf(event)), true)}
          />
        </label>
      ))}
    </>
  );
}

/** The same ends as numbers, for who cannot drag, or knows them. */
function TypedEnds(props: RangeBrushProps) {
  const { label, histogram, column, range, lowLabel, highLabel, typedFault, onRange } = props;
  return (
    <div class="typed-range">
      {(["low", "high"] as const).map((end) => (
        <TypedField
          key={end}
          type="number"
          step="any"
          name={`typed-${end}-${column}`}
          aria-label={`${label}: ${end === "low" ? lowLabel : highLabel}`}
          value={range ? range[end] : ""}
          placeholder={String(shortNumber(histogram[end]))}
          fault={typedFault}
          onTyped={(text) => onRange(typedRange(props, end, text), true)}
        />
      ))}
    </div>
  );
}

const shortNumber = (value: number): number => Number(value.toPrecision(4));

/** The range after a number was typed at one of its ends; what is emptied goes back to the end of the values. */
export function typedRange(
  { histogram, column, range }: Pick<RangeBrushProps, "histogram" | "column" | "range">,
  end: "low" | "high",
  text: string
): RangeFilter | undefined {
  const typed = text.trim() === "" ? histogram[end] : Number(text);
  const other = end === "low" ? (range?.high ?? histogram.high) : (range?.low ?? histogram.low);
  if (!Number.isFinite(typed)) return range;
  const [low, high] = [Math.min(typed, other), Math.max(typed, other)];
  return low <= histogram.low && high >= histogram.high ? undefined : { column, low, high };
}
