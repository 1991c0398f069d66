import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterEach, beforeEach, expect, it } from "vitest";
import { offerPacks } from "../../../../scripts/publish/pack/offerPacks.ts";
import { packFile, packSizeTag, type PackName } from "../../../../src/model/packName.ts";

const africa: PackName = { language: "en", region: "africa" };
const world: PackName = { language: "en", region: "world" };

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "offered-"));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function write(path: string, content: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

/** A page that offers these packs. */
function offer(path: string, packs: readonly PackName[]): void {
  const links = packs.map((pack) => `<a href="/${packFile(pack)}" download>${pack.region}${packSizeTag(pack)}</a>`);
  write(path, `<h1>Lessons</h1><div data-packs><p>Packs</p>${links.join("")}</div>`);
}

const order = {
  base: "/",
  site: undefined,
  members: new Map([
    ["africa", new Set(["ken"])],
    ["europe", new Set(["fra"])]
  ] as const)
};

it("makes each pack with its lessons, and says on both pages how large the file is", async () => {
  const packs = [africa, world];
  for (const page of ["keep", "teach"]) offer(`en/${page}/index.html`, packs);
  for (const area of ["ken", "fra"]) write(`en/country/${area}/index.html`, `<h1>${area}</h1>`.repeat(20_000));
  await offerPacks({ root, packs, ...order });
  expect(readdirSync(join(root, "packs")).sort()).toEqual(["en-africa.zip", "en-world.zip"]);
  for (const pack of packs) {
    const path = join(root, packFile(pack));
    const size = (statSync(path).size / 1_000_000).toFixed(1);
    for (const page of ["keep", "teach"])
      expect(readFileSync(join(root, `en/${page}/index.html`), "utf8")).toContain(
        `<a href="/${packFile(pack)}" download>${pack.region} (ZIP, ${size} MB)</a>`
      );
    const files = unzipSync(readFileSync(path));
    expect("en/country/fra/index.html" in files).toBe(pack === world);
    // A page in a pack offers none: nobody is there to send it.
    expect(strFromU8(files["en/teach/index.html"]!)).toBe("<h1>Lessons</h1>");
  }
});

it("stops where a page does not offer what was made, or the site has no such language", async () => {
  offer("en/keep/index.html", [africa]);
  offer("en/teach/index.html", [world]);
  await expect(offerPacks({ root, packs: [africa], ...order })).rejects.toThrow("does not offer packs/en-africa.zip");
  await expect(offerPacks({ root, packs: [{ language: "fr", region: "world" }], ...order })).rejects.toThrow('no "fr"');
  expect(existsSync(join(root, "packs/fr-world.zip"))).toBe(false);
});
