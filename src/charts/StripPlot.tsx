import type { ComponentChild } from "preact";

export interface StripDot {
  readonly id: string;
  /** Its place from the start (0) to the end (100) of the axis. */
  readonly at: number;
  /** The CSS classes of its colour, such as "q3", "dot-a". */
  readonly className: string;
  /** Its words: a tooltip. */
  readonly title: string;
  /** The language of the title where it is not that of the page. */
  readonly lang?: string | undefined;
}

export interface StripRow {
  readonly id: string;
  /** Text, or an element that says its language. */
  readonly name: ComponentChild;
  /** What the row says in words, such as "median 9.4 %". */
  readonly text: string;
  readonly dots: readonly StripDot[];
  /** A line joins the first and the last dot: two figures of one member. */
  readonly joined?: boolean;
  /** The place of the median, drawn as a stroke. */
  readonly middle?: number;
}

export interface StripPlotProps {
  readonly label: string;
  readonly className: string;
  readonly rows: readonly StripRow[];
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
  /** A line across all rows, such as a target. */
  readonly line?: { readonly at: number; readonly label: string };
  /** What each kind of dot stands for; empty where there is one kind only. */
  readonly keys: readonly { readonly className: string; readonly label: string }[];
}

const round = (value: number): number => Math.round(100 * value) / 100;

/** Dots that fall on one place step up and down around the middle of the row, by their order, never at random. */
const steps = ["50%", "28%", "72%", "39%", "61%"] as const;

function rowDots(dots: readonly StripDot[]) {
  const sorted = dots.toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  return sorted.map((dot, i) => ({ ...dot, cy: dots.length > 8 ? steps[i % steps.length] : steps[0] }));
}

function ends(dots: readonly StripDot[]) {
  const places = dots.map(({ at }) => at);
  return { x1: `${round(Math.min(...places))}%`, x2: `${round(Math.max(...places))}%` };
}

/** A row of dots for each group on one axis, one dot for each member: the spread, where a mean would hide it. */
export function StripPlot({ label, className, rows, ticks, line, keys }: StripPlotProps) {
  return (
    <div class={`strip-plot ${className}`} role="group" aria-label={label}>
      {keys.length > 0 && (
        <ul class="legend-keys">
          {keys.map(({ className: kind, label: text }) => (
            <li key={kind}>
              <svg class="swatch" aria-hidden="true">
                <circle class={kind} cx="50%" cy="50%" r="5" />
              </svg>
              <span>{text}</span>
            </li>
          ))}
        </ul>
      )}
      <svg class="axis" aria-hidden="true">
        {ticks.map(({ at, label: text }) => (
          <text key={text} x={`${round(at)}%`} y="12">
            {text}
          </text>
        ))}
      </svg>
      <ol>
        {rows.map(({ id, name, text, dots, middle, joined = false }) => (
          <li key={id}>
            <span class="name">{name}</span>
            <svg class="strip" aria-hidden="true">
              {ticks.map(({ at }) => (
                <line key={at} class="grid" x1={`${round(at)}%`} x2={`${round(at)}%`} y2="100%" />
              ))}
              {line && <line class="target" x1={`${round(line.at)}%`} x2={`${round(line.at)}%`} y2="100%" />}
              {joined && dots.length > 0 && <line class="join" {...ends(dots)} y1="50%" y2="50%" />}
              {rowDots(dots).map(({ id: dot, at, className: kind, title, lang, cy }) => (
                <circle key={dot + kind} class={kind} cx={`${round(at)}%`} cy={cy} r="5">
                  <title lang={lang}>{title}</title>
                </circle>
              ))}
              {middle !== undefined && (
                <line class="middle" x1={`${round(middle)}%`} x2={`${round(middle)}%`} y1="8%" y2="92%" />
              )}
            </svg>
            <span class="value">{text}</span>
          </li>
        ))}
      </ol>
      {line && <p class="target-label">{line.label}</p>}
    </div>
  );
}
