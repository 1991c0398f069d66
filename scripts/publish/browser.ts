import { spawnSync } from "node:child_process";
import { readFileSync, readdirSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { chromium } from "playwright-core";
import type { Browser } from "playwright-core";

/** What finding a browser needs of the machine. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  readonly isRoot: boolean;
  /** The text of /etc/os-release, empty where there is none. */
  readonly osRelease: string;
  readonly isFile: (path: string) => boolean;
  /** The names in a folder, none where it does not exist. */
  readonly namesIn: (folder: string) => readonly string[];
  /** Runs a command to its end and returns whether it succeeded. */
  readonly run: (command: string, options: readonly string[], output: "shown" | "hidden") => boolean;
  readonly log: (line: string) => void;
}

/** There is no browser to be had. The message is one line that says what to do. */
export class NoBrowserError extends Error {
  constructor(problem: string) {
    super(`${problem}: install Chromium or Chrome, or set CHROMIUM to the path of one`);
    this.name = "NoBrowserError";
  }
}

/** The one without a window comes first: the same engine, and a page opens there in two thirds of the time. */
const names = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome"
];

/** Not every distribution has the one without a window. */
const packagesToTry = ["chromium-headless-shell", "chromium"];
const fonts = "fonts-noto-core";

const launchArguments = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync"
];

/** Where Playwright puts the browser inside a folder such as `chromium-1200`. */
const playwrightBinaries = [
  "chrome-linux/chrome",
  "chrome-linux64/chrome",
  "chrome-mac/Chromium.app/Contents/MacOS/Chromium",
  "chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing",
  "chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing",
  "chrome-win/chrome.exe",
  "chrome-win64/chrome.exe"
];

/**
 * Returns the path of a Chromium that starts: of CHROMIUM, in the path, in the usual places, of Playwright. With CI
 * set, or as root on Debian or Ubuntu, it installs one where there is none. Throws a NoBrowserError otherwise; a
 * CHROMIUM that does not start is never passed over.
 */
export function ensureBrowser(machine: Machine): string {
  const named = machine.env["CHROMIUM"];
  if (named !== undefined && named !== "") {
    if (starts(machine, named)) return named;
    throw new NoBrowserError(`CHROMIUM is ${named}, which does not start`);
  }
  const found = findBrowser(machine);
  if (found !== undefined) return found;
  if (!mayInstall(machine)) throw new NoBrowserError("no browser found");
  install(machine);
  const installed = findBrowser(machine);
  if (installed === undefined) throw new NoBrowserError("no browser found, and installing one failed");
  return installed;
}

function findBrowser(machine: Machine): string | undefined {
  const candidates = [...inPath(machine), ...usualPlaces(machine), ...ofPlaywright(machine)];
  return candidates.find((path) => starts(machine, path));
}

/** A stub that only asks for a snap is a file, too: hence the start. On Windows `--version` would open a window. */
function starts(machine: Machine, path: string): boolean {
  return machine.isFile(path) && (machine.platform === "win32" || machine.run(path, ["--version"], "hidden"));
}

function inPath({ env, platform }: Machine): readonly string[] {
  const folders = (env["PATH"] ?? "").split(platform === "win32" ? ";" : ":").filter((folder) => folder !== "");
  const ending = platform === "win32" ? ".exe" : "";
  return names.flatMap((name) => folders.map((folder) => `${folder}/${name}${ending}`));
}

function usualPlaces({ platform, env, home }: Machine): readonly string[] {
  if (platform === "darwin") {
    const apps = ["Chromium", "Google Chrome"].map((app) => `Applications/${app}.app/Contents/MacOS/${app}`);
    return apps.flatMap((app) => [`/${app}`, `${home}/${app}`]);
  }
  if (platform !== "win32") return ["/usr/lib/chromium/chromium", "/opt/google/chrome/chrome", "/snap/bin/chromium"];
  const folders = [env["PROGRAMFILES"], env["PROGRAMFILES(X86)"], env["LOCALAPPDATA"]];
  return folders.flatMap((folder) =>
    folder === undefined ? [] : ["Google/Chrome", "Chromium"].map((app) => `${folder}/${app}/Application/chrome.exe`)
  );
}

function ofPlaywright(machine: Machine): readonly string[] {
  const { env, home, platform } = machine;
  const caches: Readonly<Partial<Record<NodeJS.Platform, string>>> = {
    darwin: `${home}/Library/Caches/ms-playwright`,
    win32: `${env["LOCALAPPDATA"] ?? home}/ms-playwright`
  };
  const cache = env["PLAYWRIGHT_BROWSERS_PATH"] ?? caches[platform] ?? `${home}/.cache/ms-playwright`;
  const folders = machine.namesIn(cache).filter((name) => /^chromium-\d+$/.test(name));
  const newestFirst = folders.toSorted((a, b) => Number(b.slice(9)) - Number(a.slice(9)));
  return newestFirst.flatMap((folder) => playwrightBinaries.map((binary) => `${cache}/${folder}/${binary}`));
}

function isAptSystem({ osRelease }: Machine): boolean {
  return /^ID(?:_LIKE)?=.*\b(?:debian|ubuntu)\b/m.test(osRelease);
}

function mayInstall(machine: Machine): boolean {
  const inCi = !["", "0", "false"].includes(machine.env["CI"] ?? "");
  return isAptSystem(machine) && (machine.isRoot || inCi);
}

/** Ubuntu's own package is a snap, which a container cannot run: there Playwright's build takes its place. */
function install(machine: Machine): void {
  const asRoot = machine.isRoot ? [] : ["sudo", "-n"];
  const apt = (...words: readonly string[]): boolean => {
    const [command = "", ...options] = [...asRoot, "apt-get", ...words];
    return machine.run(command, options, "shown");
  };
  machine.log("No browser found: installing Chromium and fonts with apt-get");
  apt("update");
  for (const browser of packagesToTry) {
    apt("install", "-y", "--no-install-recommends", browser, fonts);
    if (findBrowser(machine) !== undefined) return;
  }
  if (!/^ID=ubuntu/m.test(machine.osRelease)) return;
  machine.log("The distribution's Chromium does not start: installing Playwright's");
  machine.run("npx", ["playwright-core", "install", "--with-deps", "chromium"], "shown");
}

/** Returns this machine, for `ensureBrowser`. */
export function thisMachine(): Machine {
  return {
    platform: process.platform,
    env: process.env,
    home: homedir(),
    isRoot: process.getuid?.() === 0,
    osRelease: readOr("/etc/os-release", ""),
    isFile: (path) => statSync(path, { throwIfNoEntry: false })?.isFile() === true,
    namesIn: (folder) => (statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(folder) : []),
    run: (command, options, output) => {
      const stdio = output === "shown" ? "inherit" : "ignore";
      const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
      return (
        spawnSync(command, [...options], { stdio, env, timeout: output === "shown" ? 600_000 : 30_000 }).status === 0
      );
    },
    log: (line) => {
      console.log(line);
    }
  };
}

function readOr(path: string, otherwise: string): string {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true ? readFileSync(path, "utf8") : otherwise;
}

/** Starts a headless Chromium that talks to nobody by itself. Throws a NoBrowserError where there is none. */
export async function launchBrowser(extraArguments: readonly string[] = []): Promise<Browser> {
  return chromium.launch({
    executablePath: ensureBrowser(thisMachine()),
    args: [...launchArguments, ...extraArguments]
  });
}
