import { cardSizes, type CardShape } from "../../charts/ChartCard.tsx";
import type { PictureFormat } from "../../model/pictureFormat.ts";

/** Returns a stand-alone SVG of a shape as a file; letters are those of the reader's device. */
export async function pictureFile(svg: string, shape: CardShape, format: PictureFormat): Promise<Blob> {
  if (format === "svg") return new Blob([svg], { type: "image/svg+xml" });
  const { width, height } = cardSizes[shape];
  return toPng(svg, width, height, format === "png2" ? 2 : 1);
}

/** Returns the ending of a file's name: "@2x.png" where it has two pixels to a unit. */
export function endingOf(format: PictureFormat): string {
  return format === "png2" ? "@2x.png" : `.${format}`;
}

async function toPng(svg: string, width: number, height: number, scale: number): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = scale * width;
  canvas.height = scale * height;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((accept, reject) => {
    canvas.toBlob((blob) => (blob ? accept(blob) : reject(new Error("no picture"))), "image/png");
  });
}
