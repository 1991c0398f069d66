import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { translatorOf } from "../../../src/i18n/translatorOf.ts";
import { markupText } from "../../../src/model/codeText.ts";
import type { SiteLanguage } from "../../../src/model/language.ts";
import type { MapRegion } from "../../../src/model/mapRegion.ts";
import { zipOf } from "../../../src/query/export/zip.ts";
import { areaOfFile, type RegionMembers } from "../kept/keptParts.ts";
import { listFiles } from "../kept/listFiles.ts";
import { packPage } from "./packPage.ts";

/** A pack to make of a built site. */
export interface PackOrder {
  readonly root: string;
  /** The folder to make; the ZIP stands beside it. */
  readonly folder: string;
  readonly base: string;
  readonly site: string | undefined;
  readonly language: SiteLanguage;
  readonly region: MapRegion;
  readonly members: RegionMembers;
}

/** What was made. */
export interface Pack {
  readonly pages: number;
  readonly zip: string;
  readonly bytes: number;
}

/** Pages that do nothing without their script, and what is for other sites. */
const left = /^[a-z]{2,3}\/(?:analyse|compare|embed|feeds|find|keep)\//;
const taken = /\.html$|\/teach\/.*\.(?:csv|svg|pdf)$/;

/** Makes a folder that opens by a double click, and a ZIP of it. */
export async function writePack(order: PackOrder): Promise<Pack> {
  const { root, folder, base, site, language } = order;
  const all = listFiles(root);
  const pages = all.filter(
    (path) => path.startsWith(`${language}/`) && taken.test(path) && !left.test(path) && isWanted(path, order)
  );
  const sheets = all.filter((path) =>
    /^assets\/.*\.css$|^(?:icon\.svg|favicon\.ico|apple-touch-icon\.png)$/.test(path)
  );
  const held = new Set([...pages, ...sheets]);
  const files = new Map<string, Uint8Array>([["start.html", Buffer.from(startPage(language, held))]]);
  for (const path of held) {
    const content = await readFile(join(root, path));
    const page = { path, base, site, has: (each: string) => held.has(each) };
    files.set(path, path.endsWith(".html") ? Buffer.from(packPage(content.toString("utf8"), page)) : content);
  }
  await rm(folder, { recursive: true, force: true });
  for (const [path, content] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  const zip = zipOf(files, 9);
  await writeFile(`${folder}.zip`, zip);
  return { pages: pages.length, zip: `${folder}.zip`, bytes: zip.length };
}

/** The pages of a country that is in another region alone are left out. */
function isWanted(path: string, { region, members }: PackOrder): boolean {
  const area = areaOfFile(path);
  if (area === undefined || region === "world") return true;
  const isCountry = [...members.values()].some((codes) => codes.has(area));
  return !isCountry || members.get(region)?.has(area) === true;
}

function startPage(language: SiteLanguage, held: ReadonlySet<string>): string {
  const { t, direction } = translatorOf(language);
  const name = markupText(t("site.name"));
  const links = [
    ["", t("site.name")],
    ["teach/", t("teach.title")],
    ["map/", t("site.menu.indicators")],
    ["country/", t("site.menu.countries")],
    ["glossary/", t("glossary.title")]
  ] as const;
  const items = links
    .map(([path, text]) => [`${language}/${path}index.html`, text] as const)
    .filter(([file]) => held.has(file))
    .map(([file, text]) => `<li><a href="${file}">${markupText(text)}</a></li>`);
  return `<!doctype html><html lang="${language}" dir="${direction}"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${name}</title><h1>${name}</h1><p>${markupText(t("keep.packs.start"))}</p><ul>${items.join("")}</ul></html>\n`;
}
