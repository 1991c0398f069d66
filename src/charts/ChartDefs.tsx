import type { Palette } from "../model/indicator.ts";
import { estimatePatternId, hatchIds } from "../scales/fillStyles.ts";
import { palettes } from "../scales/palettes.ts";

export interface ChartDefsProps {
  /** The palettes whose estimates are drawn in this page. */
  readonly palettes: readonly Palette[];
  /** False where the page has the patterns for no data already. */
  readonly hatches?: boolean;
}

/** Pattern cells in units of the map: fine for a wide map, coarse where 1920 units are a phone or a thumbnail. */
const cells = [
  { size: "fine", cell: 9, dot: 1.5, hatch: 8, line: 2 },
  { size: "coarse", cell: 26, dot: 4.5, hatch: 22, line: 5 }
] as const;

/** The patterns for no data and for estimates, unseen, once in a page; the style sheet refers to them by id. */
export function ChartDefs({ palettes: used, hatches = true }: ChartDefsProps) {
  return (
    <svg class="chart-defs" width="0" height="0" aria-hidden="true">
      <defs>
        {(hatches ? cells : []).map(({ size, hatch, line }) => (
          <pattern
            key={size}
            id={hatchIds[size]}
            width={hatch}
            height={hatch}
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <path class="hatch-ground" d={`M0 0h${hatch}v${hatch}h-${hatch}z`} />
            <path class="hatch-line" d={`M0 0v${hatch}`} stroke-width={2 * line} />
          </pattern>
        ))}
        {used.map((palette) => (
          <g key={palette} class={`p-${palette}`}>
            {cells.flatMap(({ size, cell, dot }) =>
              palettes[palette].light.map((_, step) => (
                <pattern
                  key={`${size}${step}`}
                  id={estimatePatternId(palette, step, size)}
                  width={cell}
                  height={cell}
                  patternUnits="userSpaceOnUse"
                >
                  <path class={`q${step}`} d={`M0 0h${cell}v${cell}h-${cell}z`} />
                  <circle class={`dot t${step}`} cx={cell / 2} cy={cell / 2} r={dot} />
                </pattern>
              ))
            )}
          </g>
        ))}
      </defs>
    </svg>
  );
}
