import { fork } from "node:child_process";
import { copyFileSync, existsSync, readFileSync, readdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { cachedPicture, dealt, pictureBeside, type Drawing } from "./images/drawing.ts";
import { pngOptions } from "./images/drawPng.ts";
import { fontPackages, writeFontConfig } from "./images/fonts.ts";

const site = "dist";
const cache = "node_modules/.cache/chart-images";

/**
 * Draws every SVG of dist/charts/ and of the releases' charts as PNG, beside it; what was drawn before, or
 * is the same in a release, is taken from the cache.
 */
async function buildImages(): Promise<void> {
  if (!existsSync(join(site, "charts"))) throw new Error(`there is no ${site}/charts/: npm run build makes it`);
  const began = performance.now();
  const tools = `${versionsOf(["sharp", ...fontPackages])} ${JSON.stringify(pngOptions)}`;
  const svgs = chartFolders().flatMap((charts) =>
    readdirSync(charts, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".svg"))
      .map((name) => join(charts, name))
  );
  const all = svgs.map((svg): Drawing => ({ svg, output: cachedPicture(cache, readFileSync(svg), tools) }));
  const missing = all.filter(({ output }) => !existsSync(output));
  const fresh = [...new Map(missing.map((drawing) => [drawing.output, drawing])).values()];
  await drawInParallel(fresh);
  for (const { svg, output } of all) copyFileSync(output, pictureBeside(svg));
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`${String(all.length)} charts, ${String(fresh.length)} drawn anew, in ${seconds} s`);
  if (!pagesNamePng()) console.log("The pages name the SVG files: build with SITE_IMAGES=png for them to name these.");
}

/** True where the pages were built to name the PNG files; the oEmbed answers have a thumbnail only then. */
function pagesNamePng(): boolean {
  const answer = join(site, "oembed/en/map/internet-use.json");
  return existsSync(answer) && readFileSync(answer, "utf8").includes("thumbnail_url");
}

function chartFolders(): readonly string[] {
  const releases = existsSync(join(site, "r")) ? readdirSync(join(site, "r")) : [];
  const ofReleases = releases.map((release) => join(site, "r", release, "charts"));
  return [join(site, "charts"), ...ofReleases.filter((folder) => existsSync(folder))];
}

async function drawInParallel(drawings: readonly Drawing[]): Promise<void> {
  const FONTCONFIG_FILE = writeFontConfig(join(process.cwd(), cache));
  const hands = dealt(drawings, availableParallelism()).filter(({ length }) => length > 0);
  await Promise.all(
    hands.map(
      (hand) =>
        new Promise<void>((accept, reject) => {
          const worker = fork(join(import.meta.dirname, "images/worker.ts"), {
            env: { ...process.env, FONTCONFIG_FILE },
            execArgv: process.execArgv
          });
          worker.send(hand);
          worker.on("exit", (status) => {
            if (status === 0) accept();
            else reject(new Error(`a picture could not be drawn (status ${String(status)})`));
          });
        })
    )
  );
}

/** What draws the pictures: another version may draw them otherwise. */
function versionsOf(names: readonly string[]): string {
  const versions = names.map((name) => {
    const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8")) as { version: string };
    return `${name}@${version}`;
  });
  return versions.join(" ");
}

await buildImages();
