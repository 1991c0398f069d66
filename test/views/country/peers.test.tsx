import { render } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { peersFacts } from "../../../src/facts/peersFacts.ts";
import { keptStore as store } from "../../fixtures/keptRelease.ts";
import { areaFormsOf } from "../../../src/i18n/areaForms.ts";
import type { AreaCode } from "../../../src/model/area.ts";
import { siteLanguages, type SiteLanguage } from "../../../src/model/language.ts";
import { Peers } from "../../../src/views/country/Peers.tsx";
import { textOf } from "../renderFigure.tsx";
import { countryIn } from "./wordsOf.ts";

async function htmlOf(language: SiteLanguage, area: string): Promise<string | undefined> {
  const { words } = await countryIn(language, area);
  const facts = await peersFacts(store, area as AreaCode);
  return (
    facts &&
    render(
      <Peers
        words={words}
        facts={facts}
        nameOf={(code) => code}
        formsOf={(code) => areaFormsOf(language, code)}
        countryHref={(code) => `/country/${code}/`}
      />
    )
  );
}

describe("the peers of a country", () => {
  it("are six by each measure, under the country itself, and the choice needs no script", async () => {
    const html = (await htmlOf("en", "KEN"))!;
    expect(html.match(/type="radio"/g)).toHaveLength(5);
    const tables = html.split("data-by=").slice(1);
    expect(tables.map((table) => table.match(/<tr/g)?.length)).toEqual([8, 8, 8, 8, 8]);
    expect(textOf(`<div ${tables[0]!}`)).toContain("KEN 35.0%, 2024 $2,090 71% 56.4 million");
  });

  it("conjugate the time machine by number and gender", async () => {
    expect(textOf((await htmlOf("en", "KEN"))!)).toContain(
      "With 35.0% of people online in 2024, Kenya is where Viet Nam was in 2011, with 35.1%."
    );
    expect(textOf((await htmlOf("fr", "KEN"))!)).toContain("le Kenya en est là où en était le Viet Nam en 2011");
    expect(textOf((await htmlOf("ar", "KEN"))!)).toContain("تقف كينيا حيث كانت فييت نام");
    expect(textOf((await htmlOf("fr", "TUV"))!)).toMatch(/les Tuvalu en sont là où/);
  });

  it("are not sought for a territory without a population", async () => {
    expect(await htmlOf("en", "TWN")).toBeUndefined();
  });

  it.each(siteLanguages)("have no hole in %s, for any country", { timeout: 120_000 }, async (language) => {
    const faults: string[] = [];
    let pages = 0;
    for (const { code } of await store.areas()) {
      const html = await htmlOf(language, code);
      if (html === undefined) continue;
      pages += 1;
      const text = textOf(html);
      const hole = /undefined|NaN|null|Infinity|\[object|[{}]| ,|\(\)/.exec(text);
      if (hole) faults.push(`${code}: ${text.slice(Math.max(0, hole.index - 50), hole.index + 50)}`);
    }
    expect(pages).toBe(217);
    expect(faults).toEqual([]);
  });
});
