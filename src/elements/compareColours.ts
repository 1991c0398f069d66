import { mostLines } from "../views/compare/mostLines.ts";
import type { SubjectId } from "../state/compareState.ts";

/** Gives what is chosen its colours, and remembers them. */
export interface Colours {
  /** Gives everything a colour: what has one keeps it, what is gone frees its own. */
  readonly assign: (ids: readonly SubjectId[]) => void;
  /** The CSS class of a colour, "s0" to "s9"; beyond ten all are "sn". */
  readonly colourOf: (id: SubjectId) => string;
}

/** Returns colours that stay with a country for as long as it is chosen. */
export function createColours(): Colours {
  const slots = new Map<SubjectId, number>();
  const assign = (ids: readonly SubjectId[]): void => {
    const wanted = new Set(ids.slice(0, mostLines));
    for (const id of slots.keys()) if (!wanted.has(id)) slots.delete(id);
    for (const id of wanted) {
      if (slots.has(id)) continue;
      const taken = new Set(slots.values());
      let slot = 0;
      while (taken.has(slot)) slot += 1;
      slots.set(id, slot);
    }
  };
  return { assign, colourOf: (id) => `s${slots.get(id) ?? "n"}` };
}
