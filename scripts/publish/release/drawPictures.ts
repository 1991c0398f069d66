import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, sep } from "node:path";
import { siteMark, type Pictures } from "../../../src/query/pictures.ts";
import { ReleaseError } from "./makeRelease.ts";

/** An address that nobody has, to be found again in the pictures. */
const nowhere = "site.invalid/";

/** Builds the site from the data as they are, and returns the pictures that it drew; throws where it does not build. */
export function drawPictures(): Pictures {
  const folder = mkdtempSync(join(tmpdir(), "release-site-"));
  try {
    const { status } = spawnSync("npm", ["run", "--silent", "build", "--", "--outDir", folder], {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, SITE_URL: `https://${nowhere}`, BASE_PATH: "/" },
      shell: process.platform === "win32"
    });
    if (status !== 0) throw new ReleaseError("no release: npm run build failed");
    return readPicturesIn(join(folder, "charts"));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Returns the SVG files of a built `charts/`, with a mark in place of the site's address. */
export function readPicturesIn(charts: string): Pictures {
  const files = readdirSync(charts, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".svg"));
  return new Map(
    files.map((file) => [
      file.slice(0, -".svg".length).replaceAll(sep, "/"),
      readFileSync(join(charts, file), "utf8").replaceAll(nowhere, siteMark)
    ])
  );
}
