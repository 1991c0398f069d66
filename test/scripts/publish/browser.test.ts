import { describe, expect, it } from "vitest";
import { ensureBrowser, NoBrowserError } from "../../../scripts/publish/browser.ts";
import type { Machine } from "../../../scripts/publish/browser.ts";

interface Fake extends Machine {
  readonly ran: string[];
  readonly logged: string[];
}

interface FakeOptions extends Partial<Machine> {
  readonly files?: readonly string[];
  /** Files that appear when a command with these words has run. */
  readonly brings?: Readonly<Record<string, string>>;
  /** Files that are there and do not start. */
  readonly stubs?: readonly string[];
}

function fakeMachine({ files = [], brings = {}, stubs = [], ...rest }: FakeOptions): Fake {
  const present = new Set([...files, ...stubs]);
  const ran: string[] = [];
  const logged: string[] = [];
  return {
    platform: "linux",
    env: { PATH: "/usr/local/bin:/usr/bin" },
    home: "/h",
    isRoot: false,
    osRelease: "",
    isFile: (path) => present.has(path),
    namesIn: () => [],
    run: (command, options, output) => {
      const line = [command, ...options].join(" ");
      if (output === "shown") ran.push(line);
      for (const [words, file] of Object.entries(brings)) if (line.includes(words)) present.add(file);
      return present.has(command) ? !stubs.includes(command) : output === "shown";
    },
    log: (line) => logged.push(line),
    ...rest,
    ran,
    logged
  };
}

const debian = 'PRETTY_NAME="Debian GNU/Linux 12"\nID=debian\n';
const ubuntu = "NAME=Ubuntu\nID=ubuntu\nID_LIKE=debian\n";

describe("ensureBrowser", () => {
  it("takes CHROMIUM before all else", () => {
    const machine = fakeMachine({
      files: ["/opt/mine", "/usr/bin/chromium"],
      env: { CHROMIUM: "/opt/mine", PATH: "/usr/bin" }
    });
    expect(ensureBrowser(machine)).toBe("/opt/mine");
  });

  it("does not pass over a CHROMIUM that is missing", () => {
    const machine = fakeMachine({
      files: ["/usr/bin/chromium"],
      env: { CHROMIUM: "/opt/mine", PATH: "/usr/bin", CI: "1" },
      osRelease: debian
    });
    expect(() => ensureBrowser(machine)).toThrow("CHROMIUM is /opt/mine, which does not start: install Chromium");
    expect(machine.ran).toEqual([]);
  });

  it.each(["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"])(
    "finds %s in the path",
    (name) => {
      expect(ensureBrowser(fakeMachine({ files: [`/usr/bin/${name}`] }))).toBe(`/usr/bin/${name}`);
    }
  );

  it("passes over a stub that does not start", () => {
    const machine = fakeMachine({ stubs: ["/usr/bin/chromium-browser"], files: ["/usr/bin/google-chrome"] });
    expect(ensureBrowser(machine)).toBe("/usr/bin/google-chrome");
  });

  it("knows the usual places of macOS and Windows", () => {
    const mac = "/h/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
    expect(ensureBrowser(fakeMachine({ platform: "darwin", files: [mac] }))).toBe(mac);
    const windows = "C:\\Program Files/Google/Chrome/Application/chrome.exe";
    const env = { PROGRAMFILES: "C:\\Program Files" };
    expect(ensureBrowser(fakeMachine({ platform: "win32", env, files: [windows] }))).toBe(windows);
  });

  it("takes the newest of Playwright's own", () => {
    const cache = "/h/.cache/ms-playwright";
    const machine = fakeMachine({
      files: [`${cache}/chromium-999/chrome-linux/chrome`, `${cache}/chromium-1200/chrome-linux64/chrome`],
      namesIn: (folder) => (folder === cache ? ["chromium-999", "ffmpeg-1011", "chromium-1200"] : [])
    });
    expect(ensureBrowser(machine)).toBe(`${cache}/chromium-1200/chrome-linux64/chrome`);
  });

  it("installs the distribution's as root on Debian, and says so", () => {
    const machine = fakeMachine({
      osRelease: debian,
      isRoot: true,
      brings: { "apt-get install": "/usr/bin/chromium-headless-shell" }
    });
    expect(ensureBrowser(machine)).toBe("/usr/bin/chromium-headless-shell");
    expect(machine.ran).toEqual([
      "apt-get update",
      "apt-get install -y --no-install-recommends chromium-headless-shell fonts-noto-core"
    ]);
    expect(machine.logged).toEqual(["No browser found: installing Chromium and fonts with apt-get"]);
  });

  it("installs the one with windows where there is none without", () => {
    const machine = fakeMachine({
      osRelease: debian,
      isRoot: true,
      brings: { "recommends chromium fonts": "/usr/bin/chromium" }
    });
    expect(ensureBrowser(machine)).toBe("/usr/bin/chromium");
    expect(machine.ran).toHaveLength(3);
  });

  it("takes the one without a window before the others", () => {
    const machine = fakeMachine({ files: ["/usr/bin/chromium", "/usr/bin/chromium-headless-shell"] });
    expect(ensureBrowser(machine)).toBe("/usr/bin/chromium-headless-shell");
  });

  it("installs with sudo in CI", () => {
    const machine = fakeMachine({
      osRelease: debian,
      env: { CI: "true" },
      brings: { "apt-get install": "/opt/google/chrome/chrome" }
    });
    expect(ensureBrowser(machine)).toBe("/opt/google/chrome/chrome");
    expect(machine.ran[0]).toBe("sudo -n apt-get update");
  });

  it("falls back to Playwright's where Ubuntu's package is a stub", () => {
    const cache = "/h/.cache/ms-playwright";
    const machine = fakeMachine({
      osRelease: ubuntu,
      isRoot: true,
      stubs: ["/usr/bin/chromium-browser"],
      brings: { "playwright-core install": `${cache}/chromium-1200/chrome-linux64/chrome` },
      namesIn: () => ["chromium-1200"]
    });
    expect(ensureBrowser(machine)).toBe(`${cache}/chromium-1200/chrome-linux64/chrome`);
    expect(machine.logged).toHaveLength(2);
  });

  it.each([
    ["on another system", { osRelease: "ID=alpine\n", isRoot: true, env: { CI: "1" } }],
    ["as a user outside CI", { osRelease: debian }],
    ["with CI set to false", { osRelease: debian, env: { CI: "false" } }]
  ])("does not install %s, and says in one line what to do", (_, options) => {
    const machine = fakeMachine(options);
    expect(() => ensureBrowser(machine)).toThrow(NoBrowserError);
    expect(() => ensureBrowser(machine)).toThrow(/^no browser found: install .* or set CHROMIUM to the path of one$/);
    expect(machine.ran).toEqual([]);
  });

  it("says that installing failed", () => {
    const machine = fakeMachine({ osRelease: debian, isRoot: true });
    expect(() => ensureBrowser(machine)).toThrow("no browser found, and installing one failed: install");
  });
});
