import { storyFacts } from "../../../src/facts/storyFacts.ts";
import { plainFact, type Facts } from "../../../src/views/story/fact.ts";
import { takenFacts } from "../../../src/views/story/internetWeWant/facts.ts";
import { storyIds } from "../../../src/views/story/storyIds.ts";
import type { Check, Subject } from "./check.ts";
import { compareWays } from "./compareWays.ts";
import type { Answer } from "./database.ts";
import type { Field } from "./figures.ts";
import { fillYearsOfStory } from "./sumKinds.ts";

/** Every number, area and language that the sentences of the stories hold; quotations of others are not computed. */
export const storyNumbers: Subject = {
  name: "stories",
  verify: async ({ store, database }) => {
    const answers = new Map<string, Answer>();
    const checks: Check[] = [];
    await fillYearsOfStory(database);
    for (const id of storyIds) {
      const [own = {}] = await database.run(`story-${id}`);
      answers.set(id, own);
      const answer = id === "internet-we-want" ? { ...own, ...takenAnswers(answers) } : own;
      const typescript = { name: "TypeScript", figures: new Map([[id, computedFields(await storyFacts(store, id))]]) };
      checks.push(compareWays(id, typescript, { name: "SQL", figures: new Map([[id, answer]]) }));
    }
    return { checks, notes: [] };
  }
};

function computedFields(facts: Facts): Readonly<Record<string, Field>> {
  return Object.fromEntries(
    Object.entries(facts).flatMap(([name, fact]) => (fact.kind === "quoted" ? [] : [[name, plainFact(fact)]]))
  );
}

/** What the page on the paper takes from the other stories, from their SQL. */
function takenAnswers(answers: ReadonlyMap<string, Answer>): Answer {
  return Object.fromEntries(
    Object.entries(takenFacts).flatMap(([story, names]) =>
      Object.entries(names).map(([name, other]) => [name, answers.get(story)?.[other]])
    )
  );
}
