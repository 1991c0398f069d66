import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { formatVintage } from "../../../src/i18n/dates.ts";
import { translatorOf } from "../../../src/i18n/translatorOf.ts";
import type { Build } from "../../../src/kept/keptShapes.ts";
import { markupText } from "../../../src/model/codeText.ts";
import { siteLanguages, type SiteLanguage } from "../../../src/model/language.ts";
import { groupOfRegion, mapRegions } from "../../../src/model/mapRegion.ts";
import type { Manifest } from "../../../src/model/source.ts";
import { releaseOf } from "../../../src/query/release.ts";
import { createStore } from "../../../src/query/store.ts";
import type { RegionMembers } from "./keptParts.ts";
import { writeKept } from "./writeKept.ts";

/** Writes beside a built site what a reader can keep of it; `base` is the path that it stands under. */
export async function keepSite(root: string, base: string): Promise<Build> {
  const { date } = releaseOf(JSON.parse(await readFile(join(root, "data/manifest.json"), "utf8")) as Manifest);
  return await writeKept({
    root,
    dateIn: (language) => formatVintage(language as SiteLanguage, date),
    languages: siteLanguages.filter((language) => existsSync(join(root, language, "index.html"))),
    members: await regionMembers(),
    older: (language) => olderNotice(language as SiteLanguage, date, base)
  });
}

/** Returns which areas belong to which region of the world, from the data of a folder. */
export async function regionMembers(data = "data"): Promise<RegionMembers> {
  const groups = await createStore(data).groups();
  const membersOf = (id: string): readonly string[] => groups.find((group) => group.id === id)?.members ?? [];
  return new Map(
    mapRegions.map((region) => [region, new Set(membersOf(groupOfRegion[region]).map((code) => code.toLowerCase()))])
  );
}

/** What a page of a kept copy says where the site has been renewed since. */
function olderNotice(language: SiteLanguage, date: string, base: string): string {
  const { t } = translatorOf(language);
  const text = t("keep.older", { date: formatVintage(language, date) });
  return `<p class="note"><a href="${markupText(`${base}${language}/keep/`)}">${markupText(text)}</a></p>`;
}
