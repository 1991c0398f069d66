import sharp from "sharp";
import { known } from "../../../src/model/known.ts";

/** How far two pictures are apart. */
export interface PictureDifference {
  /** Share of the pixels that differ, 0–1; what lies in one picture only differs. */
  readonly share: number;
  readonly pixels: number;
  /** The first and the last row that differ; undefined where none does. */
  readonly rows: readonly [number, number] | undefined;
  /** A PNG: the later picture faded, each pixel that differs in red; undefined where none does. */
  readonly picture: Buffer | undefined;
}

interface Raster {
  readonly width: number;
  readonly height: number;
  readonly rgb: Buffer;
}

const red = [224, 0, 32] as const;

/** Compares two pictures pixel by pixel. Any change of a channel counts: what two builds draw is either the same or not. */
export async function comparePictures(before: string | Buffer, after: string | Buffer): Promise<PictureDifference> {
  const [old, fresh] = await Promise.all([rasterOf(before), rasterOf(after)]);
  const width = Math.max(old.width, fresh.width);
  const height = Math.max(old.height, fresh.height);
  const marked = Buffer.alloc(width * height * 3);
  const differing: number[] = [];
  let pixels = 0;
  for (let y = 0; y < height; y++) {
    const soFar = pixels;
    for (let x = 0; x < width; x++) {
      const differs = !sameAt(old, fresh, x, y);
      if (differs) pixels += 1;
      paint(marked, (y * width + x) * 3, differs ? undefined : offsetOf(fresh, x, y), fresh.rgb);
    }
    if (pixels > soFar) differing.push(y);
  }
  const [first] = differing;
  const last = differing.at(-1);
  if (first === undefined || last === undefined) return { share: 0, pixels: 0, rows: undefined, picture: undefined };
  const picture = await sharp(marked, { raw: { width, height, channels: 3 } })
    .png()
    .toBuffer();
  return { share: pixels / (width * height), pixels, rows: [first, last], picture };
}

async function rasterOf(picture: string | Buffer): Promise<Raster> {
  const { data, info } = await sharp(picture).removeAlpha().toColourspace("srgb").raw().toBuffer({
    resolveWithObject: true
  });
  return { width: info.width, height: info.height, rgb: data };
}

function offsetOf({ width, height }: Raster, x: number, y: number): number | undefined {
  return x < width && y < height ? (y * width + x) * 3 : undefined;
}

function sameAt(one: Raster, other: Raster, x: number, y: number): boolean {
  const here = offsetOf(one, x, y);
  const there = offsetOf(other, x, y);
  if (here === undefined || there === undefined) return false;
  return [0, 1, 2].every((channel) => one.rgb[here + channel] === other.rgb[there + channel]);
}

function paint(target: Buffer, at: number, from: number | undefined, rgb: Buffer): void {
  for (let channel = 0; channel < 3; channel++) {
    target[at + channel] =
      from === undefined ? known(red[channel], "channel") : 170 + Math.round(known(rgb[from + channel], "pixel") / 3);
  }
}
