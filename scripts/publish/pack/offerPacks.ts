import { existsSync } from "node:fs";
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { translatorOf } from "../../../src/i18n/translatorOf.ts";
import { markupText } from "../../../src/model/codeText.ts";
import { packFile, packSizeTag, parsePacks, type PackName } from "../../../src/model/packName.ts";
import { standIn } from "../../../src/model/standIn.ts";
import { regionMembers } from "../kept/keepSite.ts";
import { writePack, type PackOrder } from "./writePack.ts";

/** The pages that offer packs, in the folder of a language. */
const offering = ["keep", "teach"] as const;

/** A built site, and the packs that its pages offer. */
export interface PackOffer extends Pick<PackOrder, "root" | "base" | "site" | "members"> {
  readonly packs: readonly PackName[];
}

/** Makes the packs below `packs/` and writes the bytes of each into the pages that offer it. Throws where one does not. */
export async function offerPacks({ packs, ...built }: PackOffer): Promise<void> {
  const { root } = built;
  const work = await mkdtemp(join(tmpdir(), "packs-"));
  try {
    // All are made before a page is changed: a page in a pack offers none.
    const sizes = new Map<PackName, number>();
    for (const pack of packs) {
      if (!existsSync(join(root, pack.language))) throw new Error(`SITE_PACKS: the site has no "${pack.language}"`);
      const { zip, bytes } = await writePack({ ...built, ...pack, folder: join(work, packFile(pack).slice(0, -4)) });
      const file = join(root, packFile(pack));
      await mkdir(dirname(file), { recursive: true });
      await copyFile(zip, file);
      sizes.set(pack, bytes);
    }
    for (const [pack, bytes] of sizes) await fillSize(root, pack, bytes);
  } finally {
    await rm(work, { recursive: true });
  }
}

async function fillSize(root: string, pack: PackName, bytes: number): Promise<void> {
  const { t } = translatorOf(pack.language);
  const size = markupText(t("keep.packs.size", { size: bytes / 1_000_000 }));
  for (const page of offering) {
    const path = join(root, pack.language, page, "index.html");
    const html = await readFile(path, "utf8");
    const filled = html.replace(packSizeTag(pack), () => ` ${size}`);
    if (filled === html) throw new Error(`${path} does not offer ${packFile(pack)}`);
    await writeFile(path, filled);
  }
}

/** Makes the packs that `SITE_PACKS` names, such as "fr-africa,en-world", and offers them; nothing where it names none. */
export function offeredPacks(packs = parsePacks(process.env["SITE_PACKS"])): AstroIntegration {
  let base = "/";
  let site: string | undefined;
  return {
    name: "offered-packs",
    hooks: {
      "astro:config:done": ({ config }) => {
        base = config.base.replace(/\/?$/, "/");
        site = config.site === standIn ? undefined : config.site?.replace(/\/$/, "");
      },
      "astro:build:done": async ({ dir }) => {
        if (packs.length > 0)
          await offerPacks({ root: fileURLToPath(dir), base, site, packs, members: await regionMembers() });
      }
    }
  };
}
