import { render } from "preact-render-to-string";
import { expect, it } from "vitest";
import type { SourceRecord } from "../../../src/model/source.ts";
import { keptStore as store } from "../../fixtures/keptRelease.ts";
import { BriefSources } from "../../../src/views/country/BriefSources.tsx";
import { translatorOf } from "../../../src/i18n/translatorOf.ts";

const translator = translatorOf("en");

it("names each publication once, with its editions in order", async () => {
  const { sources } = await store.manifest();
  const some = (vintage: string, licence: string): SourceRecord => ({
    ...sources[0]!,
    attribution: "ITU DataHub",
    vintage,
    licence
  });
  const html = render(
    <BriefSources
      translator={translator}
      sources={[some("2026-05-17", "CC-BY"), some("2025-10-17", "CC-BY"), some("2026-05-17", "CC-BY-NC")]}
      link="https://example.org/"
    />
  );
  expect([...html.matchAll(/<li>(.*?)<\/li>/g)].map(([, text]) => text)).toEqual([
    "ITU DataHub (17 October 2025 and 17 May 2026), CC-BY.",
    "ITU DataHub (17 May 2026), CC-BY-NC."
  ]);
});

it("names a licence that is a phrase in words of the page, and one that is an identifier as it is", async () => {
  const { sources } = await store.manifest();
  const some = (licence: string): SourceRecord => ({ ...sources[0]!, attribution: "UIT", vintage: "2026", licence });
  const html = render(
    <BriefSources
      translator={translatorOf("fr")}
      sources={[some("CC-BY-NC-SA-3.0-IGO"), some("facts, (c) ITU")]}
      link="https://example.org/"
    />
  );
  expect([...html.matchAll(/<li>(.*?)<\/li>/g)].map(([, text]) => text)).toEqual([
    "UIT (2026), CC-BY-NC-SA-3.0-IGO.",
    `UIT (2026), ${translatorOf("fr").t("licence.facts, (c) ITU")}.`
  ]);
});

it("takes the number of a version for no date, and says it once", async () => {
  const { sources } = await store.manifest();
  const some = (attribution: string, vintage: string): SourceRecord => ({
    ...sources[0]!,
    ...{ attribution, vintage, licence: "CC-BY" }
  });
  const html = render(
    <BriefSources
      translator={translator}
      sources={[some("CLDR 48.2.0", "48.2.0"), some("World Bank", "2026-07")]}
      link="https://example.org/"
    />
  );
  expect([...html.matchAll(/<li>(.*?)<\/li>/g)].map(([, text]) => text)).toEqual([
    "CLDR 48.2.0, CC-BY.",
    "World Bank (July 2026), CC-BY."
  ]);
  expect(html).toContain("Newest edition of these sources: July 2026.");
});
