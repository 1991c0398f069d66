import { indicators, indicatorFor } from "../../../src/catalog/catalog.ts";
import { sourcesOf } from "../../../src/query/provenance.ts";
import { knowledgeOf, shareOf } from "../../../src/stats/knowledge.ts";
import { ageCounts, areasOfAges, lately } from "../../../src/stats/knowledgeTable.ts";
import type { Subject } from "./check.ts";
import { compareWays } from "./compareWays.ts";
import type { Field } from "./figures.ts";

type Entry = readonly [string, Readonly<Record<string, Field>>];

/** The pages of what is not known: by indicator, areas in each class of age, estimates, and people covered. */
export const gaps: Subject = {
  name: "what is not known",
  verify: async ({ store, database }) => {
    const areas = (await store.areas()).map(({ code }) => code);
    const people = (await store.population())(Infinity);
    const [source] = sourcesOf(await store.observations(indicatorFor("use")), await store.manifest());
    const year = Number(source?.vintage.slice(0, 4));
    const printed: Entry[] = [];
    const computed: Entry[] = [];
    for (const { id, absence } of indicators) {
      if (absence !== "no-data") continue;
      const knowledge = knowledgeOf(await store.observations(id));
      const { figures, estimates } = knowledge;
      const share = shareOf(areasOfAges(knowledge, areas, year, lately), people);
      printed.push([id, { ...ageCounts(knowledge, areas, year), figures, estimates, share }]);
      const [answer = {}] = await database.run("gaps", { indicator: id, year });
      computed.push([id, answer]);
    }
    const check = compareWays(
      "ages, estimates and people covered",
      { name: "TypeScript", figures: new Map(printed) },
      { name: "SQL", figures: new Map(computed) }
    );
    return { checks: [check], notes: [] };
  }
};
