import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadedBytes } from "../../src/site/loadedBytes.ts";

const sizeOf = (text: string): number => gzipSync(text, { level: 6 }).length;

describe("what a page loads", () => {
  let folder = "";
  const files = {
    "assets/a.css": "body{color:red}",
    "assets/a.js": 'import{b}from"./b.js";b();import("./later.js")',
    "assets/b.js": "export const b=()=>1",
    "assets/later.js": "1",
    "icon.svg": "<svg/>"
  };
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "built-"));
    mkdirSync(join(folder, "assets"));
    for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it("is its HTML, sheets, icons and scripts with what they import, each once and packed; not what may come later", async () => {
    const html =
      '<link rel="icon" href="/p/icon.svg"><link rel="canonical" href="/p/"><link rel="stylesheet" href="/p/assets/a.css">' +
      '<script type="module" src="/p/assets/a.js"></script><script type="module" src="/p/assets/b.js"></script><script>1</script>';
    const wanted = [html, files["assets/a.css"], files["assets/a.js"], files["assets/b.js"], files["icon.svg"]];
    expect(await loadedBytes(html, { folder, base: "/p/" })).toBe(wanted.reduce((sum, text) => sum + sizeOf(text), 0));
  });

  it("cannot be told where a file is not there", async () => {
    await expect(loadedBytes('<img src="/p/none.png">', { folder, base: "/p/" })).rejects.toThrow("none.png");
  });
});
