import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { cachedPictures, dealt, picturesBeside } from "../../../scripts/publish/images/drawing.ts";
import { writeFontConfig } from "../../../scripts/publish/images/fonts.ts";

describe("drawings", () => {
  it("are kept by content and by what draws them", () => {
    const [one, two] = cachedPictures("c", Buffer.from("<svg/>"), "sharp@1");
    expect(one).toMatch(/^c.[0-9a-f]{2}.[0-9a-f]{64}\.png$/);
    expect(two).toBe(one?.replace(".png", "@2x.png"));
    expect(cachedPictures("c", Buffer.from("<svg/>"), "sharp@2")[0]).not.toBe(one);
    expect(cachedPictures("c", Buffer.from("<svg />"), "sharp@1")[0]).not.toBe(one);
    expect(picturesBeside("dist/charts/map/use.en.svg")).toEqual([
      "dist/charts/map/use.en.png",
      "dist/charts/map/use.en@2x.png"
    ]);
  });

  it("are dealt out whole", () => {
    expect(dealt([1, 2, 3, 4, 5], 2)).toEqual([
      [1, 3, 5],
      [2, 4]
    ]);
  });
});

describe("drawing", () => {
  const folder = mkdtempSync(join(tmpdir(), "chart-images-"));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  /** Draws texts in a process of its own, as the fonts are chosen when it starts. */
  const drawAll = (texts: readonly string[], scale: number): readonly Buffer[] => {
    const program = join(folder, "draw.mts");
    const module = join(import.meta.dirname, "../../../scripts/publish/images/drawPng.ts");
    writeFileSync(
      program,
      `import { drawPng } from ${JSON.stringify(module)};
      for (const text of JSON.parse(process.argv[2])) {
        const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="60"><text x="10" y="40" font-size="30" font-family="Noto Sans, Noto Sans Arabic">' + text + '</text></svg>';
        console.log((await drawPng(Buffer.from(svg), Number(process.argv[3]))).toString("base64"));
      }`
    );
    const lines = execFileSync(process.execPath, ["--import", "tsx", program, JSON.stringify(texts), String(scale)], {
      env: { ...process.env, FONTCONFIG_FILE: writeFontConfig(folder) },
      encoding: "utf8"
    });
    return lines
      .trim()
      .split("\n")
      .map((line) => Buffer.from(line, "base64"));
  };

  it("has letters for Latin, Arabic and Devanagari, joins them, and makes palette pictures of twice the size", () => {
    // Letters without a face are all the same box; a joiner that forbids joining parts Arabic letters.
    const pairs = ["ab", "cd", "بت", "سم", "क", "म", "بيت", "ب\u200cي\u200cت"];
    const drawn = drawAll(pairs, 2);
    expect(drawn).toHaveLength(pairs.length);
    for (let index = 0; index < drawn.length; index += 2) expect(drawn[index]).not.toEqual(drawn[index + 1]);
    // IHDR: width, height; colour type 3 is a palette.
    for (const png of drawn) expect([png.readUInt32BE(16), png.readUInt32BE(20), png[25]]).toEqual([600, 120, 3]);
  }, 60_000);
});
