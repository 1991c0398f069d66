import { describe, expect, it } from "vitest";
import { liveDataFaults } from "./liveData.ts";

const file = (path: string, text: string): { path: string; text: string } => ({ path, text });

describe("liveDataFaults", () => {
  const opened = `const store = createStore(join(import.meta.dirname, "../../data"));`;
  const held = `import { siteIn } from "../../src/site/site.ts";`;

  it("finds who opens the tables or takes a site of today, but not words alone, nor where it is said", () => {
    const files = [
      file("test/a/a.test.ts", opened),
      file("test/a/b.test.ts", held),
      file("test/a/c.test.ts", `import { wordsIn } from "../../src/site/site.ts";`),
      file("test/a/f.test.ts", `import { opened } from "../live/opened.ts";`),
      file("test/live/d.test.ts", opened),
      file("test/live/e.test.ts", held)
    ];
    expect(liveDataFaults(files)).toEqual([
      "test/a/a.test.ts: looks at the data of today",
      "test/a/b.test.ts: looks at the data of today",
      "test/a/f.test.ts: looks at the data of today"
    ]);
  });
});
