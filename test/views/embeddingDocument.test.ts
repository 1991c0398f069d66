import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { cardSizes } from "../../src/charts/ChartCard.tsx";
import { pictureName } from "../../src/elements/picture/pictureName.ts";
import { embedAddress } from "../../src/state/embedState.ts";
import { mapParts } from "../../src/state/mapState.ts";

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const text = read("docs/embedding.md");

describe("docs/embedding.md", () => {
  it("has the size of every picture that can be saved", () => {
    for (const { width, height } of Object.values(cardSizes)) {
      expect(text).toContain(`${String(width)} × ${String(height)}, ${String(2 * width)} × ${String(2 * height)}`);
    }
  });

  it("calls the file of a state as the code does", () => {
    const state = { query: "?year=2015&region=africa&sex=F&area=KEN", shape: "wide", theme: "light" } as const;
    expect(text).toContain(`\`${pictureName("internet-use", "en", state)}.png\``);
  });

  it("names every parameter of a frame, but those that only a page has", () => {
    const scope = { dimensions: [], periods: [], slices: [], regions: [], areas: [] };
    const ofPage = mapParts.flatMap(({ names }) => names(scope, undefined as never));
    const ofFrame = embedAddress.flatMap(({ names }) => names(undefined, undefined as never));
    expect(ofPage).toContain("region");
    for (const name of [...ofPage, ...ofFrame]) {
      if (name === "sort" || name === "country") continue;
      expect(text, name).toMatch(new RegExp(`\`${name}(?:=[^\`]*)?\``));
    }
  });

  it("shows the messages that a frame sends", () => {
    const code = read("src/elements/embed/announceHeight.ts");
    const shown = [...text.matchAll(/^ {4}(\{".*\})$/gm)].map(([, json = ""]) => JSON.parse(json) as object);
    expect(shown.map((each) => Object.keys(each))).toEqual([
      ["datawrapper-height"],
      ["sentinel", "type", "height"],
      ["message", "value", "secret"]
    ]);
    for (const part of [`{ "datawrapper-height": { [id]: height } }`, `sentinel: "amp", type: "embed-size", height`])
      expect(code).toContain(part);
    expect(code).toContain(`message: "height", value: height, secret`);
  });
});
