export interface LegendStep {
  /** The CSS class of its colour, such as "q3". */
  readonly fill: string;
  /** The class in words, such as "20–40 %". */
  readonly label: string;
  /** Of the areas that the map shows, per cent in this class: the length of its bar. */
  readonly share: number;
  /** The same in words, such as "34". */
  readonly count: string;
}

export interface LegendKey {
  readonly fill: string;
  readonly label: string;
  readonly count?: string;
}

export interface LegendProps {
  /** What the steps count, such as "Share of people, %". */
  readonly title: string;
  /** What the bars count, such as "countries". */
  readonly countLabel: string;
  readonly className: string;
  readonly steps: readonly LegendStep[];
  /** No data, estimates, marks. */
  readonly keys: readonly LegendKey[];
}

/** The colour of a class, as wide as a word; "mark" is the triangle of a range. */
export function Swatch({ fill }: { readonly fill: string }) {
  return (
    <svg class="swatch" aria-hidden="true">
      {fill === "mark" ? <path class="mark" d="M14 1l6 10h-12z" /> : <rect class={fill} width="100%" height="100%" />}
    </svg>
  );
}

/** The classes of a map with their breaks written out, and how many of the countries are in each. */
export function Legend({ title, countLabel, className, steps, keys }: LegendProps) {
  return (
    <div class={`legend ${className}`}>
      <p class="legend-title">
        {title} <span class="legend-count">{countLabel}</span>
      </p>
      <ol class="legend-steps">
        {steps.map(({ fill, label, share, count }) => (
          <li key={label}>
            <Swatch fill={fill} />
            <span class="legend-label">{label}</span>
            <span class="legend-count">{count}</span>
            <svg class="bar" aria-hidden="true">
              <rect width={`${Math.round(share)}%`} height="100%" />
            </svg>
          </li>
        ))}
      </ol>
      {keys.length > 0 && (
        <ul class="legend-keys">
          {keys.map(({ fill, label, count }) => (
            <li key={label}>
              <Swatch fill={fill} />
              <span class="legend-label">{label}</span>
              {count !== undefined && <span class="legend-count">{count}</span>}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
