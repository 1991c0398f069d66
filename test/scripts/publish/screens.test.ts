import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { comparePictures } from "../../../scripts/publish/screens/comparePictures.ts";
import { screenStates } from "../../../scripts/publish/screens/screenStates.ts";

async function page(width: number, height: number, mark?: Readonly<Record<"left" | "top", number>>): Promise<Buffer> {
  const paper = sharp({ create: { width, height, channels: 4, background: "#fffefd" } });
  const dot = await sharp({ create: { width: 2, height: 1, channels: 4, background: "#fffefc" } })
    .png()
    .toBuffer();
  return (mark === undefined ? paper : paper.composite([{ input: dot, ...mark }])).png().toBuffer();
}

describe("two pictures", () => {
  it("that are the same do not differ", async () => {
    expect(await comparePictures(await page(40, 30), await page(40, 30))).toEqual({
      share: 0,
      pixels: 0,
      rows: undefined,
      picture: undefined
    });
  });

  it("differ by two pixels that are one step of blue apart, and show where", async () => {
    const { pixels, share, rows, picture } = await comparePictures(
      await page(40, 30),
      await page(40, 30, { left: 5, top: 7 })
    );
    expect({ pixels, share, rows }).toEqual({ pixels: 2, share: 2 / 1200, rows: [7, 7] });
    const { data, info } = await sharp(picture).raw().toBuffer({ resolveWithObject: true });
    const reds = Array.from({ length: info.width * info.height }, (_, at) => at).filter(
      (at) => data[at * info.channels] === 224 && data[at * info.channels + 1] === 0
    );
    expect(reds).toEqual([7 * 40 + 5, 7 * 40 + 6]);
  });

  it("differ in what only one of them has", async () => {
    const { pixels, rows } = await comparePictures(await page(40, 30), await page(40, 33));
    expect({ pixels, rows }).toEqual({ pixels: 120, rows: [30, 32] });
  });
});

describe("the states that are looked at", () => {
  const states = screenStates();

  it("are five kinds of page, in two languages, three widths and both themes, and more", () => {
    const five = states.filter(({ name }) => /^(?:home|map|country|compare|story)\.(?:en|ar)\.\d+\.\w+$/.test(name));
    expect(five).toHaveLength(60);
    expect(states.some(({ medium }) => medium === "print")).toBe(true);
    expect(states.some(({ withScript }) => !withScript)).toBe(true);
    expect(new Set(states.map(({ contrast }) => contrast)).size).toBe(3);
  });

  it("have a name each", () => {
    expect(new Set(states.map(({ name }) => name)).size).toBe(states.length);
  });
});
