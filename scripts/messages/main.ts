import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { messageFolder } from "../../src/i18n/messageFiles.ts";
import { messagesOf } from "../../src/i18n/messages.ts";
import { sourceLanguage } from "../../src/model/language.ts";
import { readExchangeJson, writeExchangeJson } from "./exchangeJson.ts";
import { fillExamples } from "./fillExamples.ts";
import { filesOf, importMessages } from "./importMessages.ts";
import { keyTypes } from "./keyTypes.ts";
import { missingIn, missingReport } from "./missing.ts";
import { exchangeOf } from "./translation.ts";
import { readXliff, writeXliff } from "./xliff.ts";

const usage = `npm run messages -- types
npm run messages -- export {language} [{file}.xlf | {file}.json] [--json]
npm run messages -- import {file}.xlf | {file}.json
npm run messages -- missing`;

const words = process.argv.slice(2);
const [task, first, second] = words.filter((word) => !word.startsWith("--"));

function isJson(file: string | undefined): boolean {
  return words.includes("--json") || file?.endsWith(".json") === true;
}

/** Gives each message of the source the examples that can be found, and writes the types of all. */
function writeTypes(): void {
  const folder = messageFolder(sourceLanguage);
  const files = filesOf(sourceLanguage);
  const texts = new Map(
    [...files.keys()].map((subject) => [subject, readFileSync(`${folder}/${subject}.json`, "utf8")])
  );
  for (const [subject, text] of fillExamples(texts, files))
    if (text !== texts.get(subject)) writeFileSync(`${folder}/${subject}.json`, text);
  writeFileSync(`src/i18n/${sourceLanguage}/keys.ts`, keyTypes(messagesOf(sourceLanguage)));
}

function exportMessages(language: string, file: string | undefined): void {
  const exchange = exchangeOf(language, filesOf(sourceLanguage), filesOf(language));
  const text = isJson(file) ? writeExchangeJson(exchange) : writeXliff(exchange);
  if (file === undefined) process.stdout.write(text);
  else writeFileSync(file, text);
}

function importFile(file: string): void {
  const text = readFileSync(file, "utf8");
  console.log(importMessages(isJson(file) ? readExchangeJson(text) : readXliff(text)).join("\n"));
}

function reportMissing(): void {
  const languages = readdirSync("src/i18n").filter(
    (name) => name !== sourceLanguage && existsSync(messageFolder(name))
  );
  console.log(
    missingReport(languages.map((language) => missingIn(language, filesOf(sourceLanguage), filesOf(language))))
  );
}

try {
  if (task === "types") writeTypes();
  else if (task === "export" && first !== undefined) exportMessages(first, second);
  else if (task === "import" && first !== undefined) importFile(first);
  else if (task === "missing") reportMissing();
  else throw new Error(usage);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
