import type { AskedPicture } from "./askedPicture.ts";
import { saveBlob } from "../saveBlob.ts";
import type { PictureFormat } from "../../model/pictureFormat.ts";
import { endingOf, pictureFile } from "./pictureFile.ts";

/** What draws the picture of each kind of chart; it is fetched when the first one is asked for. */
const drawers = {
  map: async () => (await import("./pictureOfMap.ts")).pictureOfMap,
  country: async () => (await import("./pictureOfCountry.ts")).pictureOfCountry,
  compare: async () => (await import("./pictureOfCompare.ts")).pictureOfCompare
} as const satisfies Readonly<Record<string, () => Promise<(asked: AskedPicture) => Promise<string>>>>;

/** Draws the picture of a chart and hands it to the reader; returns what its file is called. */
export async function savePicture(
  view: string,
  asked: AskedPicture,
  format: PictureFormat,
  name: string
): Promise<string> {
  const drawer = Object.entries(drawers).find(([each]) => each === view)?.[1];
  if (!drawer) throw new Error(`no picture of a ${view}`);
  const svg = await (await drawer())(asked);
  const file = name + endingOf(format);
  saveBlob(await pictureFile(svg, asked.shape, format), file);
  return file;
}
