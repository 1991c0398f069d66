import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { keyTypes } from "../../scripts/messages/keyTypes.ts";
import { messagesOf } from "../../src/i18n/messages.ts";
import { plainKey } from "../../src/i18n/messageKey.ts";
import { translatorOf } from "../../src/i18n/translatorOf.ts";
import { sourceLanguage } from "../../src/model/language.ts";

const { t } = translatorOf("en");

describe("the keys of messages", () => {
  it("are those of the files: else run `npm run messages -- types`", () => {
    expect(readFileSync("src/i18n/en/keys.ts", "utf8")).toBe(keyTypes(messagesOf(sourceLanguage)));
  });

  it("compile only if they are known, and with every slot in its type", () => {
    expect(t("compare.title")).toBe("Compare countries");
    expect(t("receipt.carried-from", { year: 2020 })).toBe("from 2020 on");
    const theme = "skills" as "skills" | "content";
    expect(t(`theme.${theme}.name`)).not.toBe("");
    // @ts-expect-error: no message has this key.
    expect(() => t("compare.note.mising")).toThrow('no message "compare.note.mising" in en');
    // @ts-expect-error: the slot is missing.
    expect(() => t("receipt.carried-from")).toThrow("needs the slot {year}");
    // @ts-expect-error: a year is a number.
    expect(() => t("receipt.carried-from", { year: "2020" })).toThrow("needs the number {year}");
    // @ts-expect-error: the message has no such slot.
    expect(t("receipt.carried-from", { year: 2020, area: "Mali" })).toBe("from 2020 on");
    const language = "skills" as "skills" | "klingon";
    // @ts-expect-error: not every key that this can be is one.
    expect(t(`theme.${language}.name`)).not.toBe("");
    const text = ["compare", "title"].join(".");
    // @ts-expect-error: any text may be no key.
    expect(t(text)).toBe("Compare countries");
    expect(t(plainKey(text))).toBe("Compare countries");
  });
});
