import { describe, expect, it } from "vitest";
import { emptyNames, longFiles, longFunctions } from "./form.ts";
import type { SourceText } from "./syntax.ts";

const file = (path: string, text: string): SourceText => ({ path, text });

describe("longFiles", () => {
  it("counts lines of code, not of data", () => {
    const lines = (count: number): string => "x\n".repeat(count);
    const files = [
      file("src/a.ts", lines(301)),
      file("src/b.ts", lines(300)),
      file("src/i18n/fr/themes.ts", lines(301)),
      file("src/catalog/indicators/a.ts", lines(301)),
      file("README.md", lines(301))
    ];
    expect(longFiles(files)).toEqual(["src/a.ts: 301 lines"]);
  });
});

describe("longFunctions", () => {
  const body = (lines: number): string => `{\n${"  use();\n".repeat(lines - 2)}}`;

  it("finds each by its name, also inside another, with its head", () => {
    const files = [
      file(
        "src/a.ts",
        `function long() ${body(61)}\nconst alsoLong = () => ${body(61)};\nfunction short() ${body(60)}`
      ),
      file("scripts/b.tsx", `const c = { d: () => ${body(61)} };`),
      file("src/e.astro", `---\nuse(function () ${body(61)});\n---`),
      file("test/f.ts", `it("may", () => ${body(99)});`)
    ];
    expect(longFunctions(files, {})).toEqual([
      "src/a.ts: long has 61 lines",
      "src/a.ts: alsoLong has 61 lines",
      "scripts/b.tsx: d has 61 lines",
      "src/e.astro: (unnamed) has 61 lines"
    ]);
  });

  it("lets a reviewed one be, and tells a review that is out of date", () => {
    const reviewed = { "src/a.ts: long": "", "src/a.ts: gone": "" };
    expect(longFunctions([file("src/a.ts", `function long() ${body(61)}`)], reviewed)).toEqual([
      "src/a.ts: gone: reviewed, and not long"
    ]);
  });
});

describe("emptyNames", () => {
  it("looks at folders and files", () => {
    const paths = ["src/utils/a.ts", "src/charts/helpers.ts", "test/common.test.ts", "src/charts/utilisation.ts"];
    expect(emptyNames(paths)).toEqual(["src/utils/a.ts", "src/charts/helpers.ts", "test/common.test.ts"]);
  });
});
