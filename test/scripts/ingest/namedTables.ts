// Run in a copy of the repository that has one more language: prints what that language is called everywhere.

import { buildAreas } from "../../../scripts/ingest/areas.ts";
import { buildLanguages } from "../../../scripts/ingest/languages/build.ts";
import { nameColumnsIn, namesOf, nameTable } from "../../../scripts/ingest/nameTable.ts";
import { cldrFiles, cldrSourceFile } from "../../../scripts/ingest/sources/cldr.ts";
import { readCountryCodes } from "../../../scripts/ingest/sources/countryCodes.ts";
import { readEconomies } from "../../../scripts/ingest/sources/worldBankEconomies.ts";
import { areaFormsOf } from "../../../src/i18n/areaForms.ts";
import { formatsOf } from "../../../src/i18n/languageFormats.ts";
import { publisherName } from "../../../src/i18n/publisherNames.ts";
import { translatorOf } from "../../../src/i18n/translatorOf.ts";
import { siteLanguages } from "../../../src/model/language.ts";
import { cldrContents } from "../../fixtures/languages/cldr.ts";
import { sourceContents, sourceFiles } from "../../fixtures/languages/sources.ts";
import { fixtureText, sourceFile } from "./sources/sourceFile.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const codes = sourceFile("unsd/country-codes.csv");
const economies = sourceFile("worldbank/countries-2026-07.csv");
const areas = buildAreas(
  {
    countryCodes: readCountryCodes(bytes(fixtureText(codes.file)), codes),
    countryCodesYear: 2026,
    economies: readEconomies(bytes(fixtureText(economies.file)), economies).records,
    economiesYear: 2026,
    incomeHistory: []
  },
  new Set()
);

const cldr = new Map(cldrContents);
for (const path of cldrFiles.filter((each) => !cldr.has(each))) {
  const [, , language = ""] = path.split("/");
  const languages = { sw: "Kiswahili", luo: "Luo" };
  cldr.set(path, bytes(JSON.stringify({ main: { [language]: { localeDisplayNames: { languages } } } })));
}
const built = await buildLanguages(new Map([...cldr, ...sourceContents]), [cldrSourceFile(cldr), ...sourceFiles]);

const table = await nameTable([...namesOf("area", areas), ...namesOf("language", built.languages)], []);
const nameOf = await nameColumnsIn([table]);
const language = siteLanguages.at(-1) ?? "en";
const translator = translatorOf(language);
const found = {
  languages: siteLanguages,
  areas: areas.map(({ code }) => nameOf("areas.parquet", code)[`name_${language}`]),
  spoken: Object.fromEntries(
    ["sw", "luo", "ki"].map((code) => [code, nameOf("languages.parquet", code)[`name_${language}`]])
  ),
  gambia: areaFormsOf(language, "GMB").name,
  format: formatsOf(language).name,
  publisher: publisherName(language, "Unicode, CLDR"),
  people: translator.formats.formatPeopleNoun(2),
  direction: translator.direction,
  skip: translator.t("site.skip")
};
process.stdout.write(JSON.stringify(found));
