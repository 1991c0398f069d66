import { sourceLanguage } from "../../src/model/language.ts";
import type { Exchange, Returned } from "./translation.ts";

/** Returns messages for translators as JSON: each key with source, description, example and target. */
export function writeExchangeJson({ language, translations }: Exchange): string {
  const messages = Object.fromEntries(
    translations.map(({ key, source, description, example, target }) => [
      key,
      { source, description, example, target: target ?? "" }
    ])
  );
  return `${JSON.stringify({ sourceLanguage, targetLanguage: language, messages }, null, 2)}\n`;
}

/** Returns what a JSON file that came back holds; throws in a sentence on one that is not of this kind. */
export function readExchangeJson(text: string): Returned {
  const file = parsed(text);
  if (!isRecord(file) || typeof file["targetLanguage"] !== "string" || !isRecord(file["messages"]))
    throw new Error('The file has no "targetLanguage" and "messages", as `npm run messages -- export` writes them.');
  const translations = Object.entries(file["messages"]).map(([key, entry]) => {
    if (!isRecord(entry)) throw new Error(`"${key}" is no entry with "source" and "target".`);
    const { source, target } = entry;
    if (typeof source !== "string") throw new Error(`"${key}" has no "source".`);
    if (target !== undefined && typeof target !== "string") throw new Error(`"${key}" has a "target" that is no text.`);
    return { key, source, target };
  });
  return { language: file["targetLanguage"], translations };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`The file is not JSON: ${error instanceof Error ? error.message : String(error)}.`, {
      cause: error
    });
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
