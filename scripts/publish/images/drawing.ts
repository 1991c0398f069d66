import { createHash } from "node:crypto";
import { join } from "node:path";

/** An SVG to draw, and where its picture goes. */
export interface Drawing {
  readonly svg: string;
  readonly output: string;
}

/** Returns where the picture of an SVG is kept: by its content and by what draws it. */
export function cachedPicture(folder: string, svg: Buffer, tools: string): string {
  const hash = createHash("sha256").update(tools).update(svg).digest("hex");
  return join(folder, hash.slice(0, 2), `${hash}.png`);
}

/** Returns the path of an SVG's picture, beside it. */
export function pictureBeside(svg: string): string {
  return svg.replace(/\.svg$/, ".png");
}

/** Deals drawings out so that each hand takes about as long. */
export function dealt<T>(drawings: readonly T[], hands: number): readonly (readonly T[])[] {
  return Array.from({ length: hands }, (_, hand) => drawings.filter((_each, index) => index % hands === hand));
}
