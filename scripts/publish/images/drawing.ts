import { createHash } from "node:crypto";
import { join } from "node:path";
import { pictureSizes } from "./drawPng.ts";

/** An SVG to draw, and where its pictures go, in the order of `pictureSizes`. */
export interface Drawing {
  readonly svg: string;
  readonly outputs: readonly string[];
}

/** Returns where the pictures of an SVG are kept: by its content and by what draws it. */
export function cachedPictures(folder: string, svg: Buffer, tools: string): readonly string[] {
  const hash = createHash("sha256").update(tools).update(svg).digest("hex");
  return pictureSizes.map(({ suffix }) => join(folder, hash.slice(0, 2), `${hash}${suffix}.png`));
}

/** Returns the paths of an SVG's pictures, beside it. */
export function picturesBeside(svg: string): readonly string[] {
  return pictureSizes.map(({ suffix }) => svg.replace(/\.svg$/, `${suffix}.png`));
}

/** Deals drawings out so that each hand takes about as long. */
export function dealt<T>(drawings: readonly T[], hands: number): readonly (readonly T[])[] {
  return Array.from({ length: hands }, (_, hand) => drawings.filter((_each, index) => index % hands === hand));
}
