import sharp from "sharp";

/**
 * Without dithering, which spreads the error of a colour and tints the white ground of some pictures. More effort takes
 * three times as long and saves nothing: the pictures have few colours.
 */
export const pngOptions = { palette: true, dither: 0, effort: 1, compressionLevel: 6 } as const;

/** Returns an SVG as PNG with a palette, `scale` pixels to its unit; the same bytes for the same input. */
export async function drawPng(svg: Buffer, scale: number): Promise<Buffer> {
  return sharp(svg, { density: 72 * scale })
    .png(pngOptions)
    .toBuffer();
}
