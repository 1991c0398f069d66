import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { siteLanguages } from "../../src/model/language.ts";

const mostSeconds = 180;

/** Builds the site in one language and in all, prints pages per second, and fails if all take over three minutes. */
function benchBuild(): boolean {
  const runs = [siteLanguages.slice(0, 1), siteLanguages].map((languages) => {
    const folder = mkdtempSync(join(tmpdir(), "build-"));
    const began = performance.now();
    const { status, stderr } = spawnSync("npm", ["run", "build", "--", "--outDir", folder], {
      env: { ...process.env, SITE_LANGUAGES: languages.join(",") },
      encoding: "utf8",
      shell: process.platform === "win32"
    });
    const seconds = (performance.now() - began) / 1000;
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
    rmSync(folder, { recursive: true });
    if (status !== 0) throw new Error(`the build failed:\n${stderr}`);
    const pages = files.filter((file) => file.endsWith(".html")).length;
    const rate = (pages / seconds).toFixed(1);
    console.log(`${languages.join(", ")}: ${pages} pages in ${seconds.toFixed(1)} s, ${rate} pages a second`);
    return { pages, seconds };
  });
  const [one, all] = runs;
  if (!one || !all) return false;
  const more = (all.seconds - one.seconds) / (all.pages - one.pages);
  console.log(`each further page ${(more * 1000).toFixed(0)} ms (at most ${mostSeconds} s in all)`);
  return all.seconds <= mostSeconds;
}

if (!benchBuild()) process.exitCode = 1;
