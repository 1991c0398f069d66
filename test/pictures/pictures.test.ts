import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { markupOf, pictureFile, readExamples } from "./readExamples.tsx";

/**
 * A picture of every chart in the states that it must survive. `npx vitest run test/pictures -u` writes them anew, and
 * `npm run pictures` shows them on one page with the site's styles: look at each that changed.
 */
const examples = await readExamples();
const drawn = [...examples].flatMap(([chart, own]) =>
  Object.entries(own).map(([name, example]) => {
    const markup = markupOf(example);
    return { markup, file: pictureFile(chart, name, markup) };
  })
);

describe("the picture", () => {
  it.each(drawn)("$file is as it was reviewed", async ({ file, markup }) => {
    await expect(markup).toMatchFileSnapshot(`pictures/${file}`);
  });

  it.each(drawn)(
    "$file has a place for everything, and no style attribute, which the site's policy forbids",
    ({ markup }) => {
      expect(markup).not.toMatch(/NaN|Infinity|undefined|\[object| style=/);
      expect(markup).not.toMatch(/ (?:r|width|height)="-/);
    }
  );
});

describe("the pictures", () => {
  it("are of every chart and every card", () => {
    const charts = readdirSync("src/charts").filter((file) => file.endsWith(".tsx"));
    const cards = readdirSync("src/views", { recursive: true, encoding: "utf8" }).filter((file) =>
      file.endsWith("Card.tsx")
    );
    const all = [...charts, ...cards].map((path) => path.replace(/^.*[\\/]|\.tsx$/g, "")).toSorted();
    expect(charts.length).toBeGreaterThan(20);
    expect(cards.length).toBeGreaterThan(2);
    expect([...examples.keys()].toSorted()).toEqual(all);
  });

  it("are no more than there are examples", () => {
    const wanted = new Set(drawn.map(({ file }) => file));
    const files = readdirSync(new URL("pictures/", import.meta.url), { recursive: true, encoding: "utf8" });
    const kept = files.map((path) => path.replaceAll("\\", "/")).filter((path) => /\.\w+$/.test(path));
    expect(kept.filter((path) => !wanted.has(path))).toEqual([]);
  });
});
