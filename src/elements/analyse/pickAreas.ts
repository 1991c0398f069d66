import type { Translator } from "../../i18n/translator.ts";
import { memberOfArea } from "../../model/memberKinds.ts";
import type { Question } from "../../model/question.ts";
import { areasInText } from "../../query/areasInText.ts";
import type { ReadAreas } from "../../query/own/areaColumn.ts";
import type { DeskStore } from "./deskStore.ts";

/** The desk, as far as choosing areas from a list goes. */
export interface PickingDesk {
  readonly desk: DeskStore;
  readonly translator: Translator;
  readonly ask: (question: Question) => void;
  /** Returns what reads names in every language of the site. */
  readonly areas: () => Promise<ReadAreas>;
}

/**
 * Returns what adds the areas of a pasted list to those that a question is asked of, and says which parts of the list it
 * did not know.
 */
export function createPicking({ desk, translator, ask, areas }: PickingDesk): (text: string) => Promise<void> {
  const { t, formats } = translator;
  const say = (picked: string): void => desk.dispatch({ kind: "told", facts: { picked } });
  return async (text) => {
    const { codes, unknown } = areasInText(text, await areas());
    const parts = formats.formatList(unknown.map((each) => `“${each.slice(0, 60)}”`));
    const lost = unknown.length === 0 ? [] : [t("analyse.areas.unknown", { parts })];
    say([t("analyse.areas.found", { count: codes.length }), ...lost].join(" "));
    if (codes.length === 0) return;
    const { question } = desk.state().model;
    ask({ ...question, members: [...new Set([...question.members, ...codes.map(memberOfArea)])] });
  };
}
