import type { Translator } from "../../i18n/translator.ts";

/** Returns what a field of a number says of a text that is none, or none that it takes. */
export function numberFault({ t }: Translator): (text: string, validity: ValidityState) => string | undefined {
  return (_, { valid }) => (valid ? undefined : t("analyse.typed.fault"));
}
