import { spawnSync } from "node:child_process";
import { serveSite } from "./serve.ts";

/** Builds the site, unless called with --built, and serves dist/ until it is stopped. */
async function start(): Promise<void> {
  if (!process.argv.includes("--built")) {
    const windows = process.platform === "win32";
    const { status } = spawnSync("npm", ["run", "--silent", "build"], { stdio: "inherit", shell: windows });
    if (status !== 0) {
      process.exitCode = status ?? 1;
      return;
    }
  }
  const site = await serveSite({
    root: "dist",
    base: process.env["BASE_PATH"] ?? "/",
    port: Number(process.env["PORT"] ?? 4321),
    host: process.env["HOST"] ?? "127.0.0.1"
  });
  console.log(`\nThe site is at ${site.url}  (Ctrl+C stops it)`);
}

await start();
