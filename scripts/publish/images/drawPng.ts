import sharp from "sharp";

/** The pictures that each SVG becomes: the ending of the file name and how many pixels a unit takes. */
export const pictureSizes = [
  { suffix: "", scale: 1 },
  { suffix: "@2x", scale: 2 }
] as const;

/** Returns an SVG as PNG with a palette, `scale` pixels to its unit; the same bytes for the same input. */
export async function drawPng(svg: Buffer, scale: number): Promise<Buffer> {
  return sharp(svg, { density: 72 * scale })
    .png({ palette: true, effort: 4, compressionLevel: 9 })
    .toBuffer();
}
