import { textWidth } from "./textLines.ts";

/** What a colour stands for. */
export interface ColourName {
  readonly fill: string;
  readonly name: string;
}

const fontSize = 15;
const lineHeight = 22;
/** The dot, and the room behind a name. */
const around = 16 + 20;

interface PlacedName extends ColourName {
  readonly x: number;
  readonly line: number;
}

/** Returns where the names stand, from the side where reading begins, in as many lines as the width asks for. */
function placed(names: readonly ColourName[], width: number): readonly PlacedName[] {
  const found: PlacedName[] = [];
  let x = 0;
  let line = 0;
  for (const each of names) {
    const own = textWidth(each.name, fontSize) + around;
    if (x > 0 && x + own - 20 > width) {
      x = 0;
      line += 1;
    }
    found.push({ ...each, x, line });
    x += own;
  }
  return found;
}

/** Returns the height that the names take. */
export function colourNamesHeight(names: readonly ColourName[], width: number): number {
  return ((placed(names, width).slice(-1)[0]?.line ?? -1) + 1) * lineHeight;
}

export interface CardColourNamesProps {
  readonly names: readonly ColourName[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly rightToLeft: boolean;
}

/** The names of the colours of a picture, each behind a dot of its colour. */
export function CardColourNames({ names, left, right, top, rightToLeft }: CardColourNamesProps) {
  return (
    <>
      {placed(names, right - left).map(({ name, fill, x, line }) => {
        const start = Math.round(rightToLeft ? right - x : left + x);
        const sign = rightToLeft ? -1 : 1;
        const y = top + line * lineHeight;
        return (
          <g key={name}>
            <circle cx={start + sign * 5} cy={y - 5} r={5} fill={fill} />
            <text class="card-ink" x={start + sign * 16} y={y} font-size={fontSize}>
              {name}
            </text>
          </g>
        );
      })}
    </>
  );
}
