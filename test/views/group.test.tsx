import { render } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { keptStore as store } from "../fixtures/keptRelease.ts";
import { factsOfGroup, groupsWithPage } from "../../src/facts/factsOfGroup.ts";
import { areaFormsOf } from "../../src/i18n/areaForms.ts";
import { groupFormsId } from "../../src/i18n/groupName.ts";
import { translatorOf } from "../../src/i18n/translatorOf.ts";
import type { GroupId } from "../../src/model/areaGroup.ts";
import { siteLanguages, type SiteLanguage } from "../../src/model/language.ts";
import { firstGroupSentence, groupStatements } from "../../src/views/group/groupSentences.ts";
import { GroupBarriers } from "../../src/views/group/GroupBarriers.tsx";
import { GroupEnds } from "../../src/views/group/GroupEnds.tsx";
import { GroupGap } from "../../src/views/group/GroupGap.tsx";
import { quoteOfGroupGap } from "../../src/views/group/groupQuotes.ts";
import { GroupTargets } from "../../src/views/group/GroupTargets.tsx";
import { GroupFigures, GroupMembers, GroupSentences } from "../../src/views/group/GroupParts.tsx";
import { textOf } from "./renderFigure.tsx";

const links = { linkTo: (id: string) => `https://example.org/#${id}`, publishersOf: (id: string) => id };

async function groupIn(language: SiteLanguage, id: GroupId) {
  const forms = areaFormsOf(language, groupFormsId(id));
  return {
    words: { translator: translatorOf(language), forms, group: forms },
    facts: await factsOfGroup(store, id)
  };
}

describe("the page of a group", () => {
  it("is there for the world, the regions, the income groups, the UN's lists and the reviewed lists", async () => {
    const ofBank = "world eas ecs lcn mea nac sas ssf lic lmc umc hic";
    const ofOthers = "ldc lldc sids m49-002 m49-009 m49-019 m49-142 m49-150 arab-states m49-029 gulf";
    expect((await groupsWithPage(store)).map(({ id }) => id)).toEqual(`${ofBank} ${ofOthers}`.split(" "));
  });

  it("says who is offline with its year, and what that rests on", async () => {
    const { words, facts } = await groupIn("en", "ldc");
    expect(firstGroupSentence(words, facts)).toMatch(
      /^In the least developed countries, 69\.\d% of people did not use the Internet in 2024 \(estimate\): 8\d\d.million people\.$/
    );
    const [offline] = groupStatements(words, facts);
    expect(offline?.basis).toMatch(
      /^\d+ countries have a figure, home to 100\.0% of the people; .* are estimates or name no source\. For 7 of them, .*2017, moved on at the pace of comparable countries\.$/
    );
  });

  it("lists every member, the most people offline first, and says why there is no figure", async () => {
    const { words, facts } = await groupIn("en", "world");
    const { members, figures } = facts;
    const counts = members.map(({ offline }) => offline?.low ?? -1);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    const html = render(<GroupMembers words={words} facts={facts} nameOf={String} countryHref={String} />);
    const [open = "", folded] = html.split("<details");
    expect(open.match(/<tr/g)?.length).toBeLessThanOrEqual(15);
    expect(html.match(/<tr/g)).toHaveLength(members.length + (folded === undefined ? 1 : 2));
    const texts = textOf(
      render(
        <GroupFigures words={words} facts={facts} figures={figures} mapHref={String} receiptHref="" links={links} />
      )
    );
    expect(texts).toContain("Not added up over countries");
    expect(texts).toContain("Not shown: no year covers half of the people");
  });

  it.each(siteLanguages)("has no hole in %s", { timeout: 60_000 }, async (language) => {
    const faults: string[] = [];
    for (const { id } of await groupsWithPage(store)) {
      const { words, facts } = await groupIn(language, id);
      const text = [
        firstGroupSentence(words, facts),
        textOf(render(<GroupSentences words={words} facts={facts} links={links} />)),
        textOf(render(<GroupBarriers words={words} facts={facts} mapHref={String} />)),
        textOf(render(<GroupGap words={words} facts={facts} quote={quoteOfGroupGap(words, facts, links)} />)),
        textOf(render(<GroupTargets translator={words.translator} facts={facts} mapHref={String} />)),
        textOf(render(<GroupEnds words={words} facts={facts} nameOf={String} countryHref={String} />)),
        textOf(
          render(
            <GroupFigures
              words={words}
              facts={facts}
              figures={facts.figures}
              mapHref={String}
              receiptHref=""
              links={links}
            />
          )
        )
      ].join(" ");
      const hole = /undefined|NaN|null|Infinity|\[object|[{}]| ,|\(\)|\.\./.exec(text);
      if (hole) faults.push(`${id}: ${text.slice(Math.max(0, hole.index - 50), hole.index + 50)}`);
    }
    expect(faults).toEqual([]);
  });
});
