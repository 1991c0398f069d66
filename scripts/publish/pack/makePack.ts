import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { isSiteLanguage, siteLanguages } from "../../../src/model/language.ts";
import { mapRegions } from "../../../src/model/mapRegion.ts";
import { regionMembers } from "../kept/keepSite.ts";
import { siteAddress } from "../siteAddress.ts";
import { writePack } from "./writePack.ts";
import { writeZim } from "./writeZim.ts";

const { values } = parseArgs({
  options: { language: { type: "string" }, region: { type: "string", default: "world" }, zim: { type: "boolean" } }
});
const region = mapRegions.find((each) => each === values.region);
const { language = "" } = values;
const stop = (why: string): never => {
  process.stderr.write(`${why}\n`);
  process.exit(1);
};
if (!isSiteLanguage(language)) stop(`--language: "${language}" is not one of ${siteLanguages.join(", ")}`);
else if (region === undefined) stop(`--region: "${values.region}" is not one of ${mapRegions.join(", ")}`);
else if (!existsSync(`dist/${language}/index.html`)) stop(`there is no dist/${language}: npm run build makes it`);
else {
  const home = await readFile(`dist/${language}/index.html`, "utf8");
  const base = /href="([^"]*\/)assets\//.exec(home)?.[1] ?? siteAddress(process.env).base;
  const site = /<link rel="canonical" href="(https?:\/\/[^/"]+)/.exec(home)?.[1];
  const folder = `packs/${language}-${region}`;
  const pack = await writePack({ root: "dist", folder, base, site, language, region, members: await regionMembers() });
  console.log(`${pack.zip}: ${String(pack.pages)} files, ${(pack.bytes / 1_000_000).toFixed(1)} MB; open start.html`);
  if (values.zim === true) console.log(await writeZim(folder, language, region));
}
