import type { Translator } from "../../i18n/translator.ts";
import { problemsNamed } from "../../state/address.ts";

/** Returns what an address asks for in vain, in a sentence that names the first parts and counts the others; or "". */
export function unknownText(
  { t, formats }: Translator,
  key: "analyse.start.unknown" | "analyse.desk.unknown",
  parts: readonly string[]
): string {
  if (parts.length === 0) return "";
  const count = parts.length - problemsNamed;
  const named = t(key, { parts: formats.formatList(parts.slice(0, problemsNamed)) });
  return count > 0 ? `${named} ${t("ui.problem.more", { count })}` : named;
}
