import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compareViews } from "../../src/state/compareState.ts";
import { pathsNamed, recipeFaults, recipesOf, textsWith } from "./recipes.ts";
import { pathsBelow, textsOf } from "./tree.ts";

const root = join(import.meta.dirname, "../..");
const paths = pathsBelow(root);
const texts = textsOf(root, paths);
const recipes = recipesOf(readFileSync(join(root, "CONTRIBUTING.md"), "utf8"));

/** What each recipe may cost at most: files besides tests, of one language, without what the build writes. */
const atMost: Readonly<Record<string, number>> = {
  "An indicator from a new publisher": 6,
  "A view of compare": 6,
  "A language": 2,
  "A ready-made question": 4,
  "A kind of page": 6
};

/** What is added for its test alone is not counted. */
const isRecipePart = (path: string): boolean => !path.startsWith("test/");

/** Words of a language that nobody wrote, and translations: the words of the source language count once. */
const isCounted = (path: string): boolean => !/^src\/i18n\/(?!en\/messages\/)/.test(path) && !path.endsWith("/keys.ts");

describe("the recipes of CONTRIBUTING.md", () => {
  it("are five, and name what is there", () => {
    expect(recipes.map(({ name }) => name)).toEqual(Object.keys(atMost));
    expect(recipes.flatMap((recipe) => recipeFaults(recipe, paths))).toEqual([]);
  });

  it("are no longer than was promised", () => {
    const costs = recipes.map((recipe) => [recipe.name, pathsNamed(recipe).filter(isRecipePart).length] as const);
    expect(costs.filter(([name, files]) => files > (atMost[name] ?? 0))).toEqual([]);
    expect(costs.every(([, files]) => files > 0)).toBe(true);
  });
});

describe("a ready-made question", () => {
  const entries = texts.filter(
    ({ path, text }) => path.startsWith("src/questions/") && text.includes("satisfies ReadyQuestion")
  );

  it("stands in its entry, its SQL, its line, and its words: in four files", () => {
    expect(entries.length).toBeGreaterThan(1);
    for (const { path, text } of entries) {
      const id = /^ {2}id: "([\w-]+)"/m.exec(text)?.[1] ?? "";
      const name = /^export const (\w+)/m.exec(text)?.[1] ?? "";
      const files = textsWith(texts, [id, name]).filter(isCounted);
      expect(files, id).toEqual(
        [
          "src/i18n/en/messages/analyse.json",
          path,
          "src/questions/readyQuestions.ts",
          `src/questions/${id}.sql`
        ].toSorted()
      );
    }
  });
});

describe("a view of compare", () => {
  it("stands in its entry, its line, its id, and its words, wherever compare is made", () => {
    const rooms = texts.filter(({ path }) =>
      /^src\/(?:views\/compare|elements\/compare|elements\/Compare|state\/compare|site\/compare|pages\/\[lang\]\/compare)/.test(
        path
      )
    );
    expect(rooms.length).toBeGreaterThan(10);
    // The table stands under every view too, and is a part of the page by that name.
    for (const view of compareViews.filter((each) => each !== "table")) {
      const files = textsWith(rooms, [view], "quoted");
      const own = files.filter((path) => path.startsWith("src/views/compare/views/"));
      expect(own, view).toHaveLength(1);
      expect(files, view).toEqual(
        [...own, "src/state/compareState.ts", "src/views/compare/compareViews.ts"].toSorted()
      );
    }
  });
});
