import { sourceLanguage } from "../../model/language.ts";
import { frozenReleases } from "../../site/frozenReleases.ts";
import { pictureEnding } from "../../site/pictureEnding.ts";
import { siteIn } from "../../site/site.ts";
import { descriptionText } from "./descriptionText.ts";
import type { Described } from "./openApi.ts";

/** Returns what descriptions speak of in this build: the data of today, the kept releases, where the site stands. */
export async function describedSite(): Promise<Described> {
  const { store, file } = siteIn(sourceLanguage);
  return {
    store,
    releases: await frozenReleases(),
    root: new URL(file(""), import.meta.env.SITE).href,
    withPictures: pictureEnding === "png"
  };
}

/** Returns the answer of a route that gives a description. */
export function respondWithDescription(description: object, contentType = "application/json"): Response {
  return new Response(descriptionText(description), { headers: { "content-type": contentType } });
}
