import { strToU8 } from "fflate";
import { render } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { awaitedFigures } from "../../scripts/ingest/awaited/awaitedFigures.ts";
import { useBySex } from "../../scripts/ingest/awaited/useBySex.ts";
import { derive } from "../../scripts/ingest/derive.ts";
import { targetsAmong } from "../../src/catalog/targets.ts";
import { factsOfCountry } from "../../src/facts/factsOfCountry.ts";
import { factsOfGroup } from "../../src/facts/factsOfGroup.ts";
import { figuresOfCountry } from "../../src/facts/figuresOfCountry.ts";
import { areaFormsOf } from "../../src/i18n/areaForms.ts";
import { translatorOf } from "../../src/i18n/translatorOf.ts";
import type { AreaCode } from "../../src/model/area.ts";
import { siteLanguages, type SiteLanguage } from "../../src/model/language.ts";
import type { CountryFacts } from "../../src/views/country/countryFigures.ts";
import { Targets } from "../../src/views/country/Targets.tsx";
import { keptStore } from "../fixtures/keptRelease.ts";
import { smallStore, type SmallRow } from "../fixtures/smallStore.ts";
import { fixtureText, sourceFile } from "../scripts/ingest/sources/sourceFile.ts";

const kenya = "KEN" as AreaCode;
const parity = "internet-use-gender-parity";

/** The figures of women and of men, each from a file in the layout of the API. */
function published() {
  const women = fixtureText("awaited/IT.NET.USER.FE.ZS.json");
  const men = women.replaceAll(".FE.", ".MA.").replaceAll("female (% of female", "male (% of male");
  const texts = { FE: women, MA: men.replace("30.1", "40") };
  return Object.entries(texts).flatMap(([code, text]) => {
    const file = sourceFile(`worldbank/api/IT.NET.USER.${code}.ZS.json`);
    return awaitedFigures(useBySex(strToU8(text), file), file).observations;
  });
}

const { observations } = derive(new Map([["internet-use-by-sex", published()]]));
const derived = observations.filter(({ indicator }) => indicator === parity);

/** The facts of Kenya in the kept release, with the figures of a store that has use by sex. */
async function withUseBySex(): Promise<CountryFacts> {
  const rows = derived.map(({ area, period, value = NaN, ...rest }): SmallRow => [area, period, value, rest]);
  const store = smallStore({ areas: [{ code: "KEN" }, { code: "BRA" }], rows: { [parity]: rows } });
  const [facts, figures] = await Promise.all([factsOfCountry(keptStore, kenya), figuresOfCountry(store, kenya)]);
  return {
    ...facts,
    figures: [...facts.figures, ...figures],
    publishers: new Map([...facts.publishers, [parity, ["World Bank"]]])
  };
}

function rowOf(language: SiteLanguage, facts: CountryFacts): string {
  const forms = areaFormsOf(language, kenya);
  const translator = translatorOf(language);
  const words = { translator, forms, group: areaFormsOf(language, facts.group.id) };
  const html = render(<Targets words={words} facts={facts} adults={undefined} mapHref={(id) => `/map/${id}/`} />);
  const row = html.split("<tr").find((each) => each.includes(translator.t("targets.parity-use")));
  return plain(row ?? "");
}

const plain = (text: string): string => text.replaceAll(/\s+/g, " ");

describe("gender parity in Internet use", () => {
  it("is derived from the figures of women and men of one year", () => {
    expect(derived.map(({ area, period, value, status }) => [area, period, value, status])).toEqual([
      ["BRA", 2024, 1, "_U"],
      ["KEN", 2024, 0.7525, "_U"]
    ]);
  });

  it.each(siteLanguages)(
    "is a target that says why nothing tests it while there are no figures, in %s",
    async (language) => {
      const row = rowOf(language, await factsOfCountry(keptStore, kenya));
      const { t } = translatorOf(language);
      expect(row).toContain('class="untested"');
      expect(row).toContain(plain(t("targets.parity-use.why")));
      expect(row).not.toContain(parity);
    }
  );

  it.each(siteLanguages)("is one like any other with them, in %s", async (language) => {
    const row = rowOf(language, await withUseBySex());
    const { t, formats } = translatorOf(language);
    expect(row).toContain(`href="/map/${parity}/"`);
    expect(row).toContain(formats.formatNumber(0.75, 2));
    expect(row).toContain(t("targets.not-met"));
    expect(row).not.toContain(plain(t("targets.parity-use.why")));
  });

  it("counts no member of a group without figures, and takes the target from the list with them", async () => {
    const { targets } = await factsOfGroup(keptStore, "ssf");
    const own = targets.find(({ target }) => target.id === "parity-use");
    expect(own).toMatchObject({ target: { kind: "none", indicator: undefined }, of: 0 });
    expect(targetsAmong(new Set([parity])).find(({ id }) => id === "parity-use")).toMatchObject({
      kind: "parity",
      indicator: parity
    });
  });
});
