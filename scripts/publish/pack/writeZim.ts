import { spawnSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { translatorOf } from "../../../src/i18n/translatorOf.ts";
import type { SiteLanguage } from "../../../src/model/language.ts";

/** The names of languages that Kiwix knows, with three letters. */
const longNames = new Intl.DisplayNames(["en"], { type: "language" });

/** Makes a ZIM file of a pack for Kiwix with zim-tools, and checks it; returns what to tell. Throws where it fails. */
export async function writeZim(folder: string, language: SiteLanguage, region: string): Promise<string> {
  if (spawnSync("zimwriterfs", ["--version"]).error)
    return "No ZIM file: zimwriterfs is not here. On Debian and Ubuntu: apt-get install zim-tools";
  const { t } = translatorOf(language);
  const icon = "illustration.png";
  await writeFile(
    join(folder, icon),
    await sharp(join(folder, "apple-touch-icon.png")).resize(48, 48).png().toBuffer()
  );
  const file = `${folder}.zim`;
  const description = `${longNames.of(language) ?? language}, ${region}`;
  const made = spawnSync(
    "zimwriterfs",
    [
      ...[
        "--welcome",
        "start.html",
        "--illustration",
        icon,
        "--language",
        language,
        "--title",
        t("site.name").slice(0, 30)
      ],
      ...["--description", description, "--name", `connectivity_${language}_${region}`, "--creator", t("site.name")],
      ...["--publisher", t("site.name"), folder, file]
    ],
    { encoding: "utf8" }
  );
  if (made.status !== 0) throw new Error(`zimwriterfs: ${made.stderr || made.stdout}`);
  const checked = spawnSync("zimcheck", ["--checksum", "--integrity", "--main", file], { encoding: "utf8" });
  return `${file}: ${checked.status === 0 ? "zimcheck finds no fault" : checked.stdout}`;
}
