import { readFileSync, writeFileSync } from "node:fs";
import sharp, { type Sharp } from "sharp";

/** Returns an icon file of one picture: PNG, as every browser since 2007 reads it. */
function icoOf(png: Uint8Array, pixels: number): Buffer {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.writeUInt8(pixels, 6);
  head.writeUInt8(pixels, 7);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, png]);
}

/** Writes the icons for who reads no SVG: those that ask for /favicon.ico, and a phone's first screen. */
export async function drawIcons(folder = "public"): Promise<readonly string[]> {
  const svg = readFileSync(`${folder}/icon.svg`);
  const drawn = (pixels: number): Sharp => sharp(svg, { density: (72 * pixels) / 32 }).resize(pixels, pixels);
  const small = await drawn(32).png({ palette: true, compressionLevel: 9 }).toBuffer();
  writeFileSync(`${folder}/favicon.ico`, icoOf(small, 32));
  // A phone cuts the corners itself, and shows what is clear as black.
  const large = await drawn(180)
    .flatten({ background: "#ffffff" })
    .png({ palette: true, colours: 16, compressionLevel: 9 })
    .toBuffer();
  writeFileSync(`${folder}/apple-touch-icon.png`, large);
  return [`${folder}/favicon.ico`, `${folder}/apple-touch-icon.png`];
}
