/** A tick where it stands in units of the card. */
export interface PlacedTick {
  readonly label: string;
  readonly at: number;
}

interface CardTicksProps {
  /** Ticks with a line across the picture. */
  readonly up: readonly PlacedTick[];
  readonly across: readonly (PlacedTick & { readonly anchor: "start" | "middle" | "end" })[];
  readonly left: number;
  readonly width: number;
  /** Where the ticks along the foot are written. */
  readonly foot: number;
  readonly fontSize: number;
  /** How far a tick is written above its line. */
  readonly lift: number;
}

/** The ticks of a card's axes, in its own letters. */
export function CardTicks({ up, across, left, width, foot, fontSize, lift }: CardTicksProps) {
  return (
    <>
      {up.map(({ at, label }) => (
        <g key={label}>
          <path class="card-hair" d={`M${left} ${at}h${width}`} />
          <text class="card-quiet" x={left} y={at - lift} font-size={fontSize}>
            {label}
          </text>
        </g>
      ))}
      {across.map(({ at, label, anchor }) => (
        <text key={label} class="card-quiet" x={at} y={foot} font-size={fontSize} text-anchor={anchor}>
          {label}
        </text>
      ))}
    </>
  );
}
