import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compareViews } from "../../src/state/compareState.ts";
import { pageKindOf } from "../built/pageKind.ts";
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

describe("an indicator from a new publisher", () => {
  const registry = texts.find(({ path }) => path === "scripts/ingest/registry.ts")?.text ?? "";

  /** Indicators of publishers that give them alone, each with the file and the name of its adapter. */
  const entries = [
    ["digital-skills", "eurostatSkills"],
    ["income-of-the-poorest", "poorestIncome"],
    ["wikimedia-page-views", "pageViewsByCountry"]
  ] as const;

  it.each(entries)("stands in its adapter, its line, its entry, and its words: %s", (id, adapter) => {
    expect(registry).toContain(`${adapter}.ts`);
    const files = textsWith(texts, [id, adapter]).filter(isCounted);
    expect(files).toEqual([
      `scripts/ingest/awaited/${adapter}.ts`,
      "scripts/ingest/registry.ts",
      "src/catalog/indicators/awaited.ts",
      "src/i18n/en/messages/figure.json",
      "src/i18n/en/messages/indicators.json"
    ]);
    expect(files.length).toBeLessThanOrEqual(atMost["An indicator from a new publisher"] ?? 0);
  });
});

describe("a kind of page", () => {
  const routes = texts.filter(({ path }) => /^src\/pages\/\[lang\]\/(?!index)\w+\.astro$/.test(path));
  const rooms = texts.filter(({ path }) => /^src\/(?:site|layouts|views\/addresses)/.test(path));

  it("is a route of its name, its address and its line in a menu, and little else lists it", () => {
    const names = routes.map(({ path }) => /(\w+)\.astro$/.exec(path)?.[1] ?? "");
    expect(names.length).toBeGreaterThan(6);
    for (const name of names) {
      const listed = rooms.filter(({ text }) =>
        new RegExp(`^\\s*${name}: \\S+/\`,$|addresses\\.${name}\\b`, "m").test(text)
      );
      const files = listed.map(({ path }) => path);
      expect(files, name).toContain("src/views/addresses.ts");
      // The search stands at the head of every page, not in the menu.
      expect(files, name).toContain(name === "find" ? "src/layouts/Page.astro" : "src/site/menu.ts");
      // With the route, what it states and its words: what links it besides, such as the search, is no part of it.
      expect(files.length + 3, name).toBeLessThanOrEqual(atMost["A kind of page"] ?? 0);
      // What its kind is, so that its budget and its accessibility are looked at: a kind of its own, or prose.
      expect(pageKindOf(`en/${name}/index.html`), name).toMatch(/^(?:prose|analyse|compare)$/);
    }
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
