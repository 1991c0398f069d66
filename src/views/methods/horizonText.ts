import type { Translator } from "../../i18n/translator.ts";
import type { Horizon, ProjectionKind } from "../../model/backtestResult.ts";
import { plainKey } from "../../i18n/messageKey.ts";

/** Returns years after the last survey as the head of a column. */
export function horizonText({ t }: Translator, { from }: Horizon): string {
  return t(plainKey(`methods.horizon.${String(from)}`));
}

/** Returns a group of countries, with how old their last survey is. */
export function kindText({ t }: Translator, group: string, { stale }: Pick<ProjectionKind, "stale">): string {
  return t(stale ? "methods.kind.stale" : "methods.kind.fresh", { group });
}
