import type { AreaForms } from "../../i18n/areaForms.ts";
import { messagesAbout } from "../../i18n/keyPattern.ts";
import type { Messages } from "../../i18n/message.ts";
import { withForms } from "../../i18n/slotForms.ts";
import { createTranslator, type LanguageWords } from "../../i18n/translator.ts";
import { yearsOfPace } from "../../stats/peopleToConnect.ts";
import { notBefore } from "../../stats/projection.ts";
import type { ProgressFacts } from "../../stats/progress.ts";
import type { AreaWords } from "./statement.ts";

/** What a page carries as JSON for the script that lets the reader choose a target. */
export interface GapPayload extends LanguageWords {
  readonly forms: AreaForms;
  readonly facts: Omit<ProgressFacts, "population">;
  /** People by year, for the years that the sums look at. */
  readonly people: readonly (readonly [period: number, count: number])[];
}

/** Returns the payload. `messages` are all that its script may ask for; flags that no figure has are left out. */
export function toGapPayload({ translator, forms }: AreaWords, facts: ProgressFacts, messages: Messages): GapPayload {
  const { population, ...rest } = facts;
  const newest = facts.figures.slice(-1)[0]?.period ?? facts.lastPopulation;
  const ahead = Array.from({ length: notBefore - facts.origin }, (_, index) => facts.origin + index);
  const years = new Set([newest, newest - yearsOfPace, facts.lastPopulation, ...ahead]);
  return {
    language: translator.language,
    numbers: translator.numbers,
    messages: messagesAbout(messages, { "status.": facts.figures.map(({ status }) => status) }),
    dates: { [facts.start]: translator.formatDate(facts.start) },
    forms,
    facts: rest,
    people: [...years].flatMap((period) => {
      const count = population(period);
      return count === undefined ? [] : [[period, count] as const];
    })
  };
}

/** Returns the words and facts of a payload. */
export function fromGapPayload({ forms, facts, people, ...words }: GapPayload): {
  readonly words: AreaWords;
  readonly facts: ProgressFacts;
} {
  const counts = new Map(people);
  return {
    words: { translator: withForms(createTranslator(words)), forms, group: forms },
    facts: { ...facts, population: (period) => counts.get(period) }
  };
}
