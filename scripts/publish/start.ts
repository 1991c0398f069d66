import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { serveSite } from "./serve.ts";

/** Builds the site, unless called with --built, and serves dist/ until it is stopped. */
async function start(): Promise<void> {
  if (!process.argv.includes("--built")) {
    const { status } = spawnSync(buildCommand(), { stdio: "inherit", shell: true });
    if (status !== 0) {
      process.exitCode = status ?? 1;
      return;
    }
  }
  const site = await serveSite({
    root: "dist",
    base: process.env["BASE_PATH"] ?? "/",
    port: Number(process.env["PORT"] ?? 4321),
    host: process.env["HOST"] ?? "127.0.0.1",
    names: process.env["HOST_NAMES"]?.toLowerCase().split(/[\s,]+/) ?? []
  });
  console.log(`\nThe site is at ${site.url}  (Ctrl+C stops it)`);
}

/** The command of `npm run build`, without the half second that npm would take again. */
function buildCommand(): string {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: { build: string } };
  return scripts.build;
}

await start();
