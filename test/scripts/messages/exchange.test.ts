import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readExchangeJson, writeExchangeJson } from "../../../scripts/messages/exchangeJson.ts";
import { filesOf, importMessages } from "../../../scripts/messages/importMessages.ts";
import { missingIn, missingReport } from "../../../scripts/messages/missing.ts";
import { exchangeOf, type Exchange } from "../../../scripts/messages/translation.ts";
import { readXliff, writeXliff } from "../../../scripts/messages/xliff.ts";

const formats = [
  { name: "XLIFF", write: writeXliff, read: readXliff },
  { name: "JSON", write: writeExchangeJson, read: readExchangeJson }
];

const site = "src/i18n";
let languages = "";
beforeEach(() => {
  languages = mkdtempSync(join(tmpdir(), "languages-"));
  for (const language of ["en", "fr", "ar"])
    cpSync(join(site, language), join(languages, language), { recursive: true });
});
afterEach(() => {
  rmSync(languages, { recursive: true });
});

/** The bytes of a language's message files by name. */
function bytesOf(language: string, folder = languages): Readonly<Record<string, string>> {
  const messages = join(folder, language, "messages");
  return Object.fromEntries(readdirSync(messages).map((name) => [name, readFileSync(join(messages, name), "utf8")]));
}

/** All messages as a translator gets them. */
function exported(language: string): Exchange {
  return exchangeOf(language, filesOf("en", languages), filesOf(language, languages));
}

/** What comes back if a translator writes this text for a key. */
function withText(key: string, target: string, language = "fr"): Exchange {
  const { translations } = exported(language);
  return { language, translations: translations.map((each) => (each.key === key ? { ...each, target } : each)) };
}

describe.each(formats)("messages as $name", ({ write, read }) => {
  it.each(["fr", "ar"])("come back from a translator of %s as they went, to the byte", (language) => {
    const before = bytesOf(language);
    const text = write(exported(language));
    expect(importMessages(read(text), languages)).toEqual([`${language}: 0 messages changed`]);
    expect(bytesOf(language)).toEqual(before);
    rmSync(join(languages, language), { recursive: true });
    importMessages(read(text), languages);
    expect(bytesOf(language)).toEqual(before);
  });

  it("keep signs that mean something to the format, and pass on what a translator has to know", () => {
    const unit = {
      key: "site.a",
      subject: "site",
      source: '{area}: a < b & "c" &amp; <b>',
      description: "Where a < b.",
      example: { area: "Mali", n: 3 },
      target: "\u00a0« x » & <y>\u2068"
    };
    const text = write({ language: "fr", translations: [unit] });
    expect(text).toMatch(/Mali/);
    expect(text).toMatch(/Where a (<|&lt;) b\./);
    expect(read(text)).toEqual({
      language: "fr",
      translations: [{ key: unit.key, source: unit.source, target: unit.target }]
    });
  });

  it("change the line of a message that says something else, and no other", () => {
    const before = bytesOf("fr")["compare.json"]?.split("\n") ?? [];
    const text = write(withText("compare.title", "Comparer « des » pays"));
    expect(importMessages(read(text), languages)).toEqual(["fr: 1 messages changed"]);
    const after = bytesOf("fr")["compare.json"]?.split("\n") ?? [];
    expect(after.flatMap((line, index) => (line === before[index] ? [] : [line]))).toEqual([
      '  "compare.title": "Comparer « des » pays",'
    ]);
    expect(after).toHaveLength(before.length);
  });

  it("make the folder of a new language, of which the report says what it lacks", () => {
    const back = withText("compare.title", "Linganisha nchi", "sw");
    expect(back.translations.filter(({ target }) => target !== undefined)).toHaveLength(1);
    expect(importMessages(read(write(back)), languages)).toEqual(["sw: 1 messages changed"]);
    expect(bytesOf("sw")).toEqual({ "compare.json": '{\n  "compare.title": "Linganisha nchi"\n}\n' });
    const report = missingIn("sw", filesOf("en", languages), filesOf("sw", languages));
    expect(report.missing).toHaveLength(back.translations.length - 1);
    expect(report.untranslated).toEqual([]);
  });

  it.each([
    ["compare.title", "Pays {of} {inventedSlot", '"compare.title": Unexpected message end at line 1 col 24.'],
    ["compare.title", "Comparer {area}", '"compare.title": there is no slot {area}.'],
    ["compare.title", "Comparer ", '"compare.title": the text begins or ends with a space.'],
    [
      "receipt.carried-from",
      "à partir de",
      '"receipt.carried-from": the slot {year} is missing (if it has to be, say why in leftOut.json).'
    ],
    [
      "receipt.carried-from",
      "à partir de {year}",
      '"receipt.carried-from": the slot {year} is a number, and used as a text here.'
    ],
    [
      "receipt.carried-from",
      "{year, plural, one {#} other {#}}",
      '"receipt.carried-from": the plural of {year} lacks many.'
    ],
    [
      "receipt.carried-from",
      "{year, plural, one {#} few {#} other {#}}",
      '"receipt.carried-from": The plural case few is not valid in this locale at line 1 col 23.'
    ]
  ])("refuse for %s the text “%s”, and change nothing", (key, text, fault) => {
    const before = bytesOf("fr");
    const right = withText("site.name", "Un autre nom").translations;
    const wrong = withText(key, text).translations.find((each) => each.key === key)!;
    const back = write({ language: "fr", translations: right.map((each) => (each.key === key ? wrong : each)) });
    expect(() => importMessages(read(back), languages)).toThrow(new Error(fault));
    expect(bytesOf("fr")).toEqual(before);
  });

  it("refuse keys that no message has, a source language and a language that there is not", () => {
    const [unit] = exported("fr").translations;
    const back = (language: string, key: string): string =>
      write({ language, translations: [{ ...unit!, key, target: "x" }] });
    expect(() => importMessages(read(back("fr", "site.mising")), languages)).toThrow(
      new Error('"site.mising": no message has this key.')
    );
    expect(() => importMessages(read(back("en", "site.name")), languages)).toThrow('"en" is the language that');
    expect(() => importMessages(read(back("../fr", "site.name")), languages)).toThrow('"../fr" is no language');
    expect(bytesOf("fr")).toEqual(bytesOf("fr", site));
  });

  it("say which text was translated from other words than today's", () => {
    const { translations } = withText("compare.title", "Pays");
    const old = translations.map((each) => (each.key === "compare.title" ? { ...each, source: "Countries" } : each));
    expect(importMessages(read(write({ language: "fr", translations: old })), languages)).toEqual([
      '"compare.title" was translated from another text than today\'s.',
      "fr: 1 messages changed"
    ]);
  });
});

describe("a file that came back broken", () => {
  const unit = (inside: string): string =>
    `<xliff version="1.2"><file source-language="en" target-language="fr"><body>${inside}</body></file></xliff>`;

  it.each([
    ["", "The file is not XLIFF, or its end is missing."],
    [unit('<trans-unit id="site.name"><source>').slice(0, -40), "The file is not XLIFF, or its end is missing."],
    ["<xliff></xliff>", "The file is not XLIFF 1.2 with one target-language."],
    [unit("<trans-unit><source>a</source></trans-unit>"), "The file has a trans-unit without an id."],
    [
      unit('<trans-unit id="a"><source>a</source><trans-unit id="b"><source>b</source></trans-unit>'),
      '"a" does not end: another trans-unit begins inside it.'
    ],
    [
      unit('<trans-unit id="a"><source>a</source><target>b</trans-unit><trans-unit id="c"></trans-unit>'),
      '"a" does not end: another trans-unit begins inside it.'
    ],
    [unit('<trans-unit id="site.name"><target>a</target></trans-unit>'), '"site.name" has no source.'],
    [
      unit('<trans-unit id="site.name"><source>a</source><target>a <g id="1">b</g></target></trans-unit>'),
      '"site.name" has <g> inside its target: a message is plain text.'
    ]
  ])("is refused in a sentence: %s", (text, fault) => {
    expect(() => readXliff(text)).toThrow(fault);
  });

  it.each([
    ["{", "The file is not JSON: "],
    ["[]", 'The file has no "targetLanguage" and "messages"'],
    ['{"targetLanguage": "fr", "messages": {"site.name": "x"}}', '"site.name" is no entry with "source" and "target".'],
    ['{"targetLanguage": "fr", "messages": {"site.name": {"target": "x"}}}', '"site.name" has no "source".'],
    [
      '{"targetLanguage": "fr", "messages": {"site.name": {"source": "x", "target": 1}}}',
      '"site.name" has a "target" that is no text.'
    ]
  ])("is refused in a sentence: %s", (text, fault) => {
    expect(() => readExchangeJson(text)).toThrow(fault);
  });

  it("may have what tools do to XLIFF: groups, prefixes, signs by number, CDATA, an empty target, no target", () => {
    const text = unit(
      `<group><trans-unit id="a"><source xml:lang="en">x&#160;y</source><target><![CDATA[a < b]]></target></trans-unit></group>
       <trans-unit id="b"><source>x</source><target/></trans-unit><trans-unit id="c"><source>x</source></trans-unit>`
    ).replace(/<(\/?)(xliff|file|body)/g, "<$1x:$2");
    expect(readXliff(text).translations.toSorted((a, b) => (a.key < b.key ? -1 : 1))).toEqual([
      { key: "a", source: "x\u00a0y", target: "a < b" },
      { key: "b", source: "x", target: "" },
      { key: "c", source: "x", target: undefined }
    ]);
    const twice = {
      language: "fr",
      translations: [
        { key: "site.name", source: "", target: "x" },
        { key: "site.name", source: "", target: "y" }
      ]
    };
    expect(() => importMessages(twice, languages)).toThrow('"site.name" stands in the file twice.');
    expect(bytesOf("fr")).toEqual(bytesOf("fr", site));
  });
});

describe("the report of what is missing", () => {
  it("names the keys that a language lacks, and those whose words are those of the source", () => {
    const source = new Map([
      ["a", { "a.one": { message: "One" }, "a.two": { message: "Two" }, "a.number": { message: "{n, number}" } }],
      ["b", { "b.csv": { message: "CSV" } }]
    ]);
    const own = new Map([
      ["a", { "a.one": "Un", "a.number": "{n, number}" }],
      ["b", { "b.csv": "CSV" }]
    ]);
    const missing = missingIn("fr", source, own);
    expect(missing).toEqual({ language: "fr", missing: ["a.two"], untranslated: ["b.csv"] });
    expect(missingReport([missing])).toBe("fr: 1 missing, 1 equal to the source\n  missing  a.two\n  equal    b.csv");
  });
});
