import type { PlacedLabel } from "./placeLabels.ts";

interface MapLabelsProps {
  readonly labels: readonly PlacedLabel[];
  readonly fontSize: number;
  /** "wide" or "narrow" where a style sheet shows one of two. */
  readonly className?: string;
}

/** Names on a map; they are read in its table, and a pointer goes through them. */
export function MapLabels({ labels, fontSize, className = "" }: MapLabelsProps) {
  return (
    <g class={`map-labels ${className}`.trimEnd()} font-size={Math.round(10 * fontSize) / 10} aria-hidden="true">
      {labels.map(({ id, name, x, y }) => (
        <text key={id} x={Math.round(x)} y={Math.round(y)}>
          {name}
        </text>
      ))}
    </g>
  );
}
