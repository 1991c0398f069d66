import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { known } from "../../src/model/known.ts";
import { siteLanguages } from "../../src/model/language.ts";

const mostSeconds = 150;

/** A further page may take so much more among many than among few, before the build is no longer linear in its pages. */
const mostGrowth = 1.25;

/** As many languages as these are built: those of the site where it has fewer. */
const counts = [1, 3, 9];

interface Run {
  readonly pages: number;
  readonly seconds: number;
}

/** Builds the site in these languages, to be thrown away, and prints what it took. */
function timedBuild(languages: readonly string[]): Run {
  const folder = mkdtempSync(join(tmpdir(), "build-"));
  const began = performance.now();
  const { status, stderr } = spawnSync("npm", ["run", "build", "--", "--outDir", folder], {
    env: { ...process.env, SITE_LANGUAGES: languages.join(",") },
    encoding: "utf8",
    shell: process.platform === "win32"
  });
  const seconds = (performance.now() - began) / 1000;
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
  rmSync(folder, { recursive: true });
  if (status !== 0) throw new Error(`the build failed:\n${stderr}`);
  const pages = files.filter(({ name }) => name.endsWith(".html")).length;
  console.log(
    `${languages.join(", ")}: ${String(pages)} pages in ${seconds.toFixed(1)} s, ${(pages / seconds).toFixed(1)} pages a ` +
      `second, ${String(files.length)} files, ${(bytes / 1e6).toFixed(0)} MB`
  );
  return { pages, seconds };
}

/** Builds in one, three and nine languages, and fails where all take too long, or each further page more than those before. */
function benchBuild(): boolean {
  const lengths = new Set(counts.map((count) => Math.min(count, siteLanguages.length)));
  const runs = [...lengths].map((length) => timedBuild(siteLanguages.slice(0, length)));
  const steps = runs.slice(1).map((run, index) => {
    const before = known(runs[index], "the run before");
    return (run.seconds - before.seconds) / (run.pages - before.pages);
  });
  for (const step of steps) console.log(`each further page ${(step * 1000).toFixed(1)} ms`);
  const all = known(runs.at(-1), "a run");
  const [first, ...others] = steps;
  const isLinear = first === undefined || others.every((step) => step <= first * mostGrowth);
  console.log(`${isLinear ? "linear" : "NOT linear"} in pages; at most ${String(mostSeconds)} s in all`);
  return isLinear && all.seconds <= mostSeconds;
}

if (!benchBuild()) process.exitCode = 1;
