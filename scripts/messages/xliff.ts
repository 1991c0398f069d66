import { XMLParser } from "fast-xml-parser";
import { markupText } from "../../src/model/codeText.ts";
import { sourceLanguage } from "../../src/model/language.ts";
import type { Exchange, Returned, Translation } from "./translation.ts";

/** An element as the parser gives it: its texts, and its children by name. */
type Element = Readonly<Record<string, unknown>>;

/** Returns messages for translators as XLIFF 1.2: one `file` a subject, description and example as notes. */
export function writeXliff({ language, translations }: Exchange): string {
  const files = [...Map.groupBy(translations, ({ subject }) => subject)].map(
    ([subject, own]) =>
      `  <file original="${markupText(subject)}.json" datatype="plaintext" source-language="${sourceLanguage}" target-language="${markupText(language)}">
    <body>
${own.map(unitOf).join("")}    </body>
  </file>
`
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
${files.join("")}</xliff>
`;
}

function unitOf({ key, source, target, description, example }: Translation): string {
  const state = target === undefined ? "needs-translation" : "translated";
  const examples = Object.entries(example ?? {}).map(([slot, value]) => `{${slot}} = ${value}`);
  const lines = [
    `<source>${markupText(source)}</source>`,
    `<target state="${state}">${markupText(target ?? "")}</target>`,
    ...(description === undefined ? [] : [`<note from="developer">${markupText(description)}</note>`]),
    ...(examples.length === 0 ? [] : [`<note from="example">${markupText(examples.join("; "))}</note>`])
  ];
  return `      <trans-unit id="${markupText(key)}" resname="${markupText(key)}" xml:space="preserve">
${lines.map((line) => `        ${line}\n`).join("")}      </trans-unit>
`;
}

/** Returns what an XLIFF file that came back holds; throws in a sentence on one that is not XLIFF 1.2, or broken. */
export function readXliff(text: string): Returned {
  if (!/<\/(?:\w+:)?xliff>\s*$/.test(text)) throw new Error("The file is not XLIFF, or its end is missing.");
  const files = childrenOf(childrenOf(parser.parse(text) as Element, "xliff")[0], "file");
  const languages = [...new Set(files.map((file) => file["@target-language"]))];
  const [language] = languages;
  if (languages.length !== 1 || typeof language !== "string")
    throw new Error("The file is not XLIFF 1.2 with one target-language.");
  return { language, translations: files.flatMap(unitsIn).map(returnedOf) };
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  removeNSPrefix: true,
  // Also decodes signs by their number, which some tools write for spaces.
  htmlEntities: true
});

/** The units of a file, also those in groups, which some tools make. */
function unitsIn(parent: Element): readonly Element[] {
  return [
    ...childrenOf(parent, "trans-unit"),
    ...[...childrenOf(parent, "body"), ...childrenOf(parent, "group")].flatMap(unitsIn)
  ];
}

function returnedOf(unit: Element): Pick<Translation, "key" | "source" | "target"> {
  const key = unit["@id"];
  if (typeof key !== "string") throw new Error("The file has a trans-unit without an id.");
  if (Object.hasOwn(unit, "trans-unit")) throw new Error(`"${key}" does not end: another trans-unit begins inside it.`);
  const source = wordsOf(unit, "source", key);
  if (source === undefined) throw new Error(`"${key}" has no source.`);
  return { key, source, target: wordsOf(unit, "target", key) };
}

function wordsOf(unit: Element, name: string, key: string): string | undefined {
  const [element, second] = Object.hasOwn(unit, name) ? [unit[name]].flat() : [];
  if (second !== undefined) throw new Error(`"${key}" has two of ${name}.`);
  if (element === undefined || typeof element === "string") return element;
  const { "#text": words, ...rest } = element as Element;
  const inside = Object.keys(rest).find((child) => !child.startsWith("@"));
  if (inside !== undefined) throw new Error(`"${key}" has <${inside}> inside its ${name}: a message is plain text.`);
  return typeof words === "string" ? words : "";
}

function childrenOf(parent: Element | undefined, name: string): readonly Element[] {
  const children: readonly unknown[] = [parent?.[name]].flat();
  return children.filter((child): child is Element => typeof child === "object" && child !== null);
}
