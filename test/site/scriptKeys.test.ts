import { describe, expect, it } from "vitest";
import { readModule, scriptKeys } from "../../src/site/scriptKeys.ts";
import { scriptMessages } from "../../src/site/scriptMessages.ts";
import { messagesOf } from "../../src/i18n/messages.ts";
import { siteLanguages } from "../../src/model/language.ts";

const read = (text: string) => readModule("src/elements/example.ts", text);

describe("readModule", () => {
  it("finds keys wherever they stand, with their slots, and nothing that could be any key", () => {
    const { patterns } = read(`
      const keys = { a: "law.none", b: "plain" };
      type Key = "law.draft";
      const text = (id: string, b: boolean) => t(b ? \`code.\${id}.\${keys.a}\` : "ui.year") + \`\${id}.json\`;`);
    expect(patterns).toEqual([["law.none"], ["code.", ".", ""], ["ui.year"]]);
  });

  it("tells what is imported at once from what is imported later, and leaves types out", () => {
    const { imports, later } = read(`
      import { a, type B } from "./defineFigure.ts";
      import type { C } from "./MapStage.ts";
      import { type D } from "./saveFile.ts";
      import { h } from "preact";
      const e = () => import("./comparePainter.ts");`);
    expect(imports).toEqual(["src/elements/defineFigure.ts"]);
    expect(later).toEqual(["src/elements/comparePainter.ts"]);
  });

  it.each([
    ['translator.t("ui." + name)', '"ui." + name'],
    ["t(`${scheme}.${code}`)", "`${scheme}.${code}`"],
    ['t(known ? "ui.year" : `${scheme}.x`)', "`${scheme}.x`"]
  ])("refuses a key whose beginning is not written: %s", (text, key) => {
    expect(() => read(text)).toThrow(`src/elements/example.ts: the key ${key} of a message has to begin with a word`);
  });
});

describe("scriptKeys", () => {
  it("follows what is imported later where that speaks too, and leaves out what never runs", () => {
    const entry = "src/elements/CompareFigure.ts";
    const says = (code: Parameters<typeof scriptKeys>[0]): boolean =>
      scriptKeys(code).some(([text]) => text === "compare.slope.none");
    expect(says({ entry, later: true })).toBe(true);
    expect(says({ entry, later: false })).toBe(false);
    expect(says({ entry, later: true, without: ["src/views/compare/views/slope.tsx"] })).toBe(false);
  });
});

describe.each(siteLanguages)("the messages of scripts in %s", (language) => {
  it.each(["figure", "embed", "compare", "gap", "deskStart", "desk"] as const)("of %s are few", (script) => {
    const own = Object.keys(scriptMessages(language, script));
    expect(own.length).toBeGreaterThan(10);
    expect(own.length).toBeLessThan(Object.keys(messagesOf(language)).length / 3);
  });

  it("are those that an embed and its page have in common, and those of the page", () => {
    const [figure, embed] = [scriptMessages(language, "figure"), scriptMessages(language, "embed")];
    expect(figure).toMatchObject(embed);
    expect(Object.keys(figure).filter((key) => !(key in embed))).toContain("ui.missing.people");
  });
});
