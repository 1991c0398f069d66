import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import sharp from "sharp";
import { cachedPicture, dealt, pictureBeside } from "../../../../scripts/publish/images/drawing.ts";
import { writeFontConfig } from "../../../../scripts/publish/images/fonts.ts";
import { siteMark } from "../../../../src/query/pictures.ts";
import { readPictures, readReleases } from "../../../../src/query/releases.ts";

describe("drawings", () => {
  it("are kept by content and by what draws them", () => {
    const one = cachedPicture("c", Buffer.from("<svg/>"), "sharp@1");
    expect(one).toMatch(/^c.[0-9a-f]{2}.[0-9a-f]{64}\.png$/);
    expect(cachedPicture("c", Buffer.from("<svg/>"), "sharp@2")).not.toBe(one);
    expect(cachedPicture("c", Buffer.from("<svg />"), "sharp@1")).not.toBe(one);
    expect(pictureBeside("dist/charts/map/use.en.svg")).toBe("dist/charts/map/use.en.png");
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

  /** Draws pictures in a process of its own, as the fonts are chosen when it starts. */
  const drawAll = (svgs: readonly string[], scale: number): readonly Buffer[] => {
    const program = join(folder, "draw.mts");
    const module = join(import.meta.dirname, "../../../../scripts/publish/images/drawPng.ts");
    writeFileSync(
      program,
      `import { drawPng } from ${JSON.stringify(module)};
      for (const svg of JSON.parse(process.argv[2])) {
        console.log((await drawPng(Buffer.from(svg), Number(process.argv[3]))).toString("base64"));
      }`
    );
    const lines = execFileSync(process.execPath, ["--import", "tsx", program, JSON.stringify(svgs), String(scale)], {
      env: { ...process.env, FONTCONFIG_FILE: writeFontConfig(folder) },
      encoding: "utf8"
    });
    return lines
      .trim()
      .split("\n")
      .map((line) => Buffer.from(line, "base64"));
  };

  const textSvg = (inner: string, direction: "ltr" | "rtl"): string =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="60" direction="${direction}"><text x="${direction === "rtl" ? "290" : "10"}" y="40" font-size="30" font-family="Noto Sans, Noto Sans Arabic">${inner}</text></svg>`;

  it("joins the letters of Arabic and Hindi, and makes palette pictures of twice the size", () => {
    // A joiner that forbids joining parts them.
    const pairs = ["بيت", "ب\u200cي\u200cت", "क्ष", "क्\u200cष"];
    const drawn = drawAll(
      pairs.map((text) => textSvg(text, "ltr")),
      2
    );
    expect(drawn).toHaveLength(pairs.length);
    for (let index = 0; index < drawn.length; index += 2) expect(drawn[index]).not.toEqual(drawn[index + 1]);
    // IHDR: width, height; colour type 3 is a palette.
    for (const png of drawn) expect([png.readUInt32BE(16), png.readUInt32BE(20), png[25]]).toEqual([600, 120, 3]);
  }, 60_000);

  it("sets words in the order of their direction, and numbers within them as they are read", async () => {
    const parts = [
      `<tspan fill="#ff0000">سنة</tspan> <tspan fill="#0000ff">2024</tspan>`,
      `<tspan fill="#ff0000">वर्ष</tspan> <tspan fill="#0000ff">2024</tspan>`,
      `<tspan fill="#ff0000">年份</tspan> <tspan fill="#0000ff">2024</tspan>`
    ];
    const drawn = drawAll(
      parts.map((part, index) => textSvg(part, index === 0 ? "rtl" : "ltr")),
      1
    );
    const sides = await Promise.all(
      drawn.map(async (png) => [await middleOf(png, 0), await middleOf(png, 2)] as const)
    );
    expect(sides.map(([word, number]) => (word < number ? "before" : "after"))).toEqual(["after", "before", "before"]);
  }, 60_000);

  /** Returns how far from the left the pixels lie that have all of one channel and none of the others. */
  const middleOf = async (png: Buffer, channel: number): Promise<number> => {
    const { data, info } = await sharp(png).flatten({ background: "#fff" }).raw().toBuffer({ resolveWithObject: true });
    const found: number[] = [];
    for (let at = 0; at < data.length; at += info.channels) {
      const [most = 0, ...rest] = [channel, (channel + 1) % 3, (channel + 2) % 3].map((each) => data[at + each] ?? 0);
      if (most > 200 && Math.max(...rest) < 60) found.push((at / info.channels) % info.width);
    }
    expect(found.length).toBeGreaterThan(20);
    return found.reduce((sum, x) => sum + x, 0) / found.length;
  };

  it("leaves the ground white, whatever colours the palette has no room for", async () => {
    const data = join(import.meta.dirname, "../../../../data");
    const [pictures] = [...(await readPictures(data, await readReleases(data))).values()];
    const svg = (pictures?.get("theme/skills.fr") ?? "").replaceAll(siteMark, "example.org/");
    const [png] = drawAll([svg], 1);
    const pixels = await sharp(png).removeAlpha().raw().toBuffer();
    let tinted = 0;
    for (let at = 0; at < pixels.length; at += 3) {
      const least = Math.min(...pixels.subarray(at, at + 3));
      if (least >= 244 && least < 253) tinted += 1;
    }
    expect(pixels.length).toBe(1200 * 675 * 3);
    // The edges of letters and outlines, no areas.
    expect(tinted).toBeLessThan(30_000);
  }, 60_000);
});
