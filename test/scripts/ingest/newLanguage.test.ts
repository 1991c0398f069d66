import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { translatorOf } from "../../../src/i18n/translatorOf.ts";
import { siteLanguages } from "../../../src/model/language.ts";
import { pseudoText, writePseudoLocale } from "../../i18n/pseudoLocale.ts";

const copy = mkdtempSync(join(tmpdir(), "language-"));
afterAll(() => {
  rmSync(copy, { recursive: true });
});

/** The folder: as English, marked, the names that neither the UN nor CLDR gives, and one that CLDR has otherwise. */
const names = {
  areas: { KEN: "Kenya", KOR: "Jamhuri ya Korea", PSE: "Palestina", CHI: "Visiwa vya Mfereji", XKX: "Kosovo" },
  languages: { luo: "Kijaluo" }
};

function writeNames(areas: Readonly<Record<string, string>>): void {
  writeFileSync(join(copy, "src/i18n/zu/names.json"), JSON.stringify({ ...names, areas }));
}

/** Runs the naming steps of the ingest, and what pages say of a language, in the copy. */
function readCopy(): unknown {
  const tsx = resolve("node_modules/.bin/tsx");
  return JSON.parse(
    execFileSync(tsx, ["test/scripts/ingest/namedTables.ts"], { cwd: copy, encoding: "utf8", stdio: "pipe" })
  );
}

describe("a language that neither the UN nor the site has", () => {
  it("is a folder and a line", () => {
    for (const each of ["src", "scripts", "test/fixtures", "test/scripts/ingest", "package.json", "tsconfig.json"])
      cpSync(each, join(copy, each), { recursive: true });
    symlinkSync(resolve("node_modules"), join(copy, "node_modules"));
    const list = join(copy, "src/model/language.ts");
    const code = readFileSync(list, "utf8");
    writeFileSync(list, code.replace(/(?<=siteLanguages = \[.*)(?=\])/, `, "zu"`));
    writePseudoLocale(join(copy, "src/i18n"), "zu");
    writeNames(names.areas);
    expect(readCopy()).toEqual({
      languages: [...siteLanguages, "zu"],
      areas: ["Visiwa vya Mfereji", "Kenya", "Jamhuri ya Korea", "Palestina", "Kosovo"],
      spoken: { sw: "Kiswahili", luo: "Kijaluo", ki: "Kikuyu" },
      gambia: pseudoText("the Gambia"),
      format: pseudoText("English"),
      publisher: pseudoText("Unicode, CLDR"),
      people: `2 ${pseudoText("people")}`,
      direction: "rtl",
      skip: pseudoText(translatorOf("en").t("site.skip"))
    });
  });

  it("leaves no area without a name", () => {
    const { KOR: _, ...areas } = names.areas;
    writeNames(areas);
    expect(readCopy).toThrow("area KOR has no name in zu");
  });
});
