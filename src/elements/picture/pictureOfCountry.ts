import { known } from "../../model/known.ts";
import { CountryCard } from "../../views/card/CountryCard.tsx";
import type { CountryPicture } from "../../views/card/countryPicture.ts";
import { readPayload } from "../readPayload.ts";
import type { AskedPicture } from "./askedPicture.ts";
import { readFrame } from "./readFrame.ts";
import { svgOf } from "./svgOf.ts";

/** Returns a country as an SVG that stands alone, drawn by what draws the pictures of the build from what its frame carries. */
export async function pictureOfCountry({ frame, page, theme, shape }: AskedPicture): Promise<string> {
  const document = await readFrame(frame);
  const carried = readPayload(known(document.querySelector<HTMLElement>(".picture-data"), "picture")) as CountryPicture;
  const source = known(document.querySelector(".source"), "source").textContent;
  return svgOf(CountryCard({ ...carried, source, address: page, theme, shape }));
}
