import type { Translator } from "../../i18n/translator.ts";
import type { EngineError } from "../../query/engine/engineError.ts";

/** Returns what went wrong in words; `line` is where in a query of several lines, counted from 1. */
export function faultSentence({ t }: Translator, error: EngineError, line: number | undefined): string {
  const message = line === undefined ? error.message : t("analyse.sql.line", { line, message: error.message });
  return t(`analyse.fault.${error.fault}`, { message });
}
