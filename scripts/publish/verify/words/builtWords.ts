import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { indicatorFor } from "../../../../src/catalog/catalog.ts";
import { targets } from "../../../../src/catalog/targets.ts";
import type { AreaCode } from "../../../../src/model/area.ts";
import { siteLanguages } from "../../../../src/model/language.ts";
import { firstPeriod } from "../../../../src/query/slices.ts";
import type { Check, Subject } from "../check.ts";
import { readAreaGrounds, type AreaGrounds } from "./areaGrounds.ts";
import { countryGrounds } from "./countryParts.ts";
import type { Ground } from "./grounds.ts";
import { storyIds } from "../../../../src/views/story/storyIds.ts";
import { readStoryGrounds, storyGrounds, type StoryGrounds } from "./storyParts.ts";
import { pageBlocks, type Block } from "./pageBlocks.ts";
import { readWording, type Wording } from "./wording.ts";
import { wordFaults, type WordGrounds } from "./wordFaults.ts";

/**
 * Returns the subject that reads the built pages of a folder: each number, year and claim of their text is derived anew
 * from the tables, in each language; what cannot be derived is a fault.
 */
export function builtWords(pages: string): Subject {
  return {
    name: "words of the built pages",
    verify: async (tables) => {
      const areas = (await tables.store.areas()).map(({ code }) => code);
      const grounds = await readAreaGrounds(tables);
      const stories = await readStoryGrounds(tables.database);
      const checks: Check[] = [];
      for (const language of siteLanguages) {
        const wording = await readWording(language, tables);
        const pathOf = (area: AreaCode): string => join(pages, language, "country", area.toLowerCase(), "index.html");
        const read = areas.map((area) => ({ path: pathOf(area), grounds: countryWords(area, grounds, wording) }));
        checks.push(await pageCheck(`countries, ${language}`, read, wording));
        const told = storyIds.map((id) => ({
          path: join(pages, language, id, "index.html"),
          grounds: storyWords(stories.ofStory(id), stories, grounds, wording)
        }));
        checks.push(await pageCheck(`stories, ${language}`, told, wording));
      }
      return { checks, notes: [] };
    }
  };
}

/** What stands on every page and is no figure of it: the first year shown, the days and years of the targets. */
const always = [
  firstPeriod,
  ...targets.flatMap(({ published, year }) => [...published.split("-").map(Number), year])
].map((value) => ({ value }));

function countryWords(area: AreaCode, grounds: AreaGrounds, { named }: Wording): WordGrounds {
  return {
    numbers: (block) => countryGrounds({ area, grounds, always, named }, block),
    claims: {
      answer: (topic) => grounds.answer(area, topic),
      has: (role) => grounds.figures(area, indicatorFor(role)).length > 0
    }
  };
}

function storyWords(
  own: readonly Ground[],
  stories: StoryGrounds,
  areas: AreaGrounds,
  { named }: Wording
): WordGrounds {
  return {
    numbers: (block) => [...storyGrounds(own, stories, areas, named, block), ...always],
    claims: { answer: () => undefined, has: () => false }
  };
}

/** The tables beside charts of stories print the rows that the maps print, which their own checks compute twice. */
const ofCharts = "chart-";

interface ReadPage {
  readonly path: string;
  readonly grounds: WordGrounds;
}

async function pageCheck(name: string, read: readonly ReadPage[], wording: Wording): Promise<Check> {
  let compared = 0;
  const faults: string[] = [];
  for (const { path, grounds } of read) {
    const blocks = pageBlocks(await readFile(path, "utf8")).filter(({ section }) => !section.startsWith(ofCharts));
    const found = blocks.map((block: Block) => wordFaults(block, grounds, wording));
    compared += found.reduce((sum, each) => sum + each.compared, 0);
    faults.push(...found.flatMap((each) => each.faults.map((fault) => `${path}: ${fault}`)));
  }
  return { name, compared, faults };
}
