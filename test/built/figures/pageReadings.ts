import { indicatorIds, indicatorOf } from "../../../src/catalog/catalog.ts";
import { isGroupId } from "../../../src/model/areaGroup.ts";
import { areaFormsOf } from "../../../src/i18n/areaForms.ts";
import { groupFormsId } from "../../../src/i18n/groupName.ts";
import type { SiteLanguage } from "../../../src/model/language.ts";
import { decoded, markupOf } from "../markup.ts";
import { fromOtherSide, readingOf, type Place, type Reading } from "./reading.ts";
import { icuText, sentencePattern, type SentencePattern } from "./sentencePattern.ts";

/** A page, and whom it is about: a group, an area in capitals, or nobody but the world. */
export interface PageOf extends Place {
  readonly language: SiteLanguage;
  readonly subject: string;
  readonly html: string;
}

/** The measures that sentences of their own are about. */
const use = "internet-use";
const offline = "people-offline";
const price = "data-only-mobile-basket";

const households = "households-online";
const coverage = "coverage-4g";

/** What keeps a number in its place among Arabic words. */
const isolates = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

const memory = new Map<string, SentencePattern>();

function patternOf(language: string, key: string, given: Readonly<Record<string, string>> = {}): SentencePattern {
  const name = `${language} ${key} ${JSON.stringify(given)}`;
  const known = memory.get(name) ?? sentencePattern(language, key, given);
  memory.set(name, known);
  return known;
}

/** What stands in the slots of an area: its name in each of the forms that the language has. */
function formsGiven(slot: string, language: SiteLanguage, subject: string): Readonly<Record<string, string>> {
  const forms = Object.entries(areaFormsOf(language, isGroupId(subject) ? groupFormsId(subject) : subject));
  const filled = forms.flatMap(([form, name]) => {
    const capital = `${slot}_${form.charAt(0).toUpperCase()}${form.slice(1)}`;
    return form === "name"
      ? [[slot, name]]
      : [
          [`${slot}_${form}`, name],
          [capital, name]
        ];
  });
  return Object.fromEntries(filled) as Readonly<Record<string, string>>;
}

/** Returns every figure that a page prints of its subject, of the world, and of the groups beside a country. */
export function pageReadings(page: PageOf, groups: readonly string[]): readonly Reading[] {
  const { tags, text } = markupOf(page.html);
  const spoken = tags.flatMap(({ attributes }) => [attributes["aria-label"] ?? "", attributes["content"] ?? ""]);
  const words = [text, ...spoken].join("\n").replace(isolates, "");
  return [
    ...subjectReadings(page, words),
    ...worldReadings(page, words),
    ...cellReadings(page),
    ...(isGroupId(page.subject) ? [] : groups.flatMap((group) => besideReadings(page, words, group)))
  ];
}

/** The sentences whose subject is that of the page, and the alternatives of its charts. */
function subjectReadings(page: PageOf, words: string): readonly Reading[] {
  const { language, subject } = page;
  const given = formsGiven("area", language, subject);
  const named: readonly (readonly [string, string])[] = [
    ["say.figure.internet-use", use],
    ["say.figure.people-offline", offline],
    ["say.figure.households-online", households],
    ["say.figure.coverage-4g", coverage]
  ];
  const told = named.flatMap(([key, measure]) =>
    patternOf(
      language,
      key,
      given
    )(words).flatMap(({ slots }) => readingOf(page, key, { subject, measure, year: slots["year"] }, slots["value"]))
  );
  const shares = ["group.offline", "group.offline.share", "say.offline.people", "say.offline.share"].flatMap((key) =>
    patternOf(
      language,
      key,
      given
    )(words).flatMap(({ slots: { year, share, people } }) => [
      ...readingOf(page, key, { subject, measure: use, year }, share).map(fromOtherSide),
      ...readingOf(page, key, { subject, measure: offline, year }, people)
    ])
  );
  const medians = patternOf(
    language,
    "group.price",
    given
  )(words).flatMap(({ slots: { year, median } }) =>
    readingOf(page, "group.price", { subject, measure: price, year }, median)
  );
  return [...told, ...shares, ...medians, ...seriesReadings(page, words, given)];
}

/** The first and the last figure of a line, as its alternative says them. */
function seriesReadings(page: PageOf, words: string, given: Readonly<Record<string, string>>): readonly Reading[] {
  const { language, subject } = page;
  const key = "quote.alternative.series";
  return patternOf(
    language,
    key,
    given
  )(words).flatMap(({ slots }) => {
    const measure = measureNamed(language, slots["indicator"]);
    // A series of women, or of one skill, says so behind the name.
    if (measure === undefined) return [];
    return [
      ...readingOf(page, key, { subject, measure, year: slots["firstYear"] }, slots["first"]),
      ...readingOf(page, key, { subject, measure, year: slots["lastYear"] }, slots["last"])
    ];
  });
}

/** What is said of the world on any page: titles and leads, and what a map shows. */
function worldReadings(page: PageOf, words: string): readonly Reading[] {
  const { language } = page;
  const subject = "world";
  const isHome = page.path === `${language}/index.html`;
  const keys = [
    ...(isHome ? ["home.title"] : []),
    "home.lead",
    "offline.lead",
    "offline.quote.sum",
    "story.unconnected.lead"
  ];
  const people = [...keys, "story.internet-we-want.inclusive.title", "story.unconnected.means.basis"].flatMap((key) =>
    patternOf(
      language,
      key
    )(words).flatMap(({ slots }) =>
      readingOf(page, key, { subject, measure: offline, year: slots["year"] }, slots["people"])
    )
  );
  const share = patternOf(
    language,
    "story.unconnected.title"
  )(words).flatMap(({ slots }) =>
    readingOf(page, "title", { subject, measure: use, year: slots["year"] }, slots["share"]).map(fromOtherSide)
  );
  return [...people, ...share, ...mapReadings(page, words)];
}

/** The sentences of a map about the world, and what each says: a figure of it, the middle of the countries, or counts. */
const findings: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ["mean.year", { value: "" }],
  ["sum.year", { value: "" }],
  ["mean.latest", { value: "" }],
  ["sum.latest", { value: "" }],
  ["median.year", { value: ":median" }],
  ["median.latest", { value: ":median" }],
  ["target.year", { count: ":met", areas: ":areas" }],
  ["target.latest", { count: ":met", areas: ":areas" }],
  ["law.latest", { count: ":met", areas: ":areas" }],
  ["none.latest", { count: ":areas" }],
  ["thin.latest", { count: ":areas", coverage: ":coverage" }]
];

/** What the label of a map says that it shows; the map is one of the first slice of a measure where its name stands alone. */
function mapReadings(page: PageOf, words: string): readonly Reading[] {
  const { language } = page;
  const [label = ""] = icuText(language, "ui.map.label").split("{indicator}");
  const labelled = words.split("\n").flatMap((line) => {
    const from = line.indexOf(label);
    if (from < 0) return [];
    const rest = line.slice(from + label.length);
    const measure = indicatorIds.find((id) => /^[,،.]/.test(afterName(rest, indicatorName(language, id))));
    return measure === undefined ? [] : [{ measure, rest }];
  });
  return findings.flatMap(([finding, said]) => {
    const key = `ui.finding.${finding}`;
    return labelled.flatMap(({ measure, rest }) =>
      patternOf(
        language,
        key
      )(rest).flatMap(({ slots }) =>
        Object.entries(said).flatMap(([slot, what]) => {
          const name = { subject: "world", measure: measure + what, year: slots["year"] ?? "latest" };
          return readingOf(page, key, name, slots[slot]);
        })
      )
    );
  });
}

/** The tables of figures: each cell names its measure and year by where it leads, or by its own place. */
function cellReadings(page: PageOf): readonly Reading[] {
  const { html, subject } = page;
  const linked =
    /<td(?: [^>]*)?>([^<]+)<span class="origin"><a href="[^"]*\/receipt\/country\/([a-z]+)\/#([\w-]+)">(\d{4})/g;
  const rows = /<tr id="([\w-]+?)-(\d{4})">\s*<th[^>]*>[^<]*<\/th>\s*<td>([^<]*)<\/td>/g;
  const heads = /<summary id="([\w-]+)">\s*<h3>[^<]*<\/h3>\s*<p>([^<·]*) · (\d{4})/g;
  const worldOf = /receipt\/([\w-]+)\/index\.html$/.exec(page.path)?.[1];
  return [
    ...[...html.matchAll(linked)].flatMap(([, value = "", whose = "", measure = "", year]) =>
      isGroupId(whose) ? readingOf(page, "table", { subject: whose, measure, year }, decoded(value)) : []
    ),
    ...[...html.matchAll(rows)].flatMap(([, id = "", year, value = ""]) => {
      const ofWorld = id === "world";
      const measure = indicatorIds.find((known) => known === (ofWorld ? worldOf : id));
      if (measure === undefined) return [];
      // What the map says of the world may be how many countries meet a target, and no figure of it.
      const isMet = ofWorld && indicatorOf(measure).summary === "met";
      const name = { subject: ofWorld ? "world" : subject, measure: isMet ? `${measure}:met` : measure, year };
      return readingOf(page, "receipt", name, decoded(value));
    }),
    ...[...html.matchAll(heads)].flatMap(([, measure = "", value = "", year]) =>
      readingOf(page, "receipt", { subject, measure, year }, decoded(value))
    ),
    ...cardReadings(page),
    ...outlineReadings(page)
  ];
}

/** What a map says of each area when it is pointed at. */
function outlineReadings(page: PageOf): readonly Reading[] {
  const { html, path } = page;
  const measure = /map\/([\w-]+?)[/.]/.exec(path)?.[1];
  const outlines = /data-area="([A-Z]{3})"[^>]*><title>[^<]*?: ([^<(]*) \((\d{4})/g;
  if (measure === undefined) return [];
  return [...html.matchAll(outlines)].flatMap(([, subject = "", value = "", year]) =>
    readingOf(page, "map", { subject, measure, year }, decoded(value))
  );
}

/** The five figures on the card of a country, in its picture and its frame. */
function cardReadings(page: PageOf): readonly Reading[] {
  const { language, subject, path } = page;
  if (!/charts\/country|embed\/country/.test(path)) return [];
  const spoken = decoded(/aria-label="([^"]*)"/.exec(page.html)?.[1] ?? "");
  const text = `${markupOf(page.html).text}\n${spoken}`.replace(isolates, "");
  return [use, offline, price, coverage].flatMap((measure) =>
    text
      .split(indicatorName(language, measure))
      .slice(1)
      .flatMap((rest) => {
        const [, value, year] = /^(?::\s|\n+)([^\n:]{1,40}?)(?:\s\(|\n+)(\d{4})/.exec(rest) ?? [];
        return readingOf(page, "card", { subject, measure, year }, value);
      })
  );
}

/** A group beside a country: its clause says "in the same year", the year of the country that stands before it. */
function besideReadings(page: PageOf, words: string, group: string): readonly Reading[] {
  const given = formsGiven("group", page.language, group);
  const yearBefore = (at: number): string | undefined =>
    words
      .slice(Math.max(0, at - 250), at)
      .match(/(?<!\d)(?:19|20)\d\d(?!\d)/g)
      ?.at(-1);
  const of = (key: string, measure: string, slot: string): readonly Reading[] =>
    patternOf(
      page.language,
      key,
      given
    )(words).flatMap(({ slots, at }) =>
      readingOf(page, key, { subject: group, measure, year: slots["year"] ?? yearBefore(at) }, slots[slot])
    );
  return [
    ...of("say.offline.group", use, "share").map(fromOtherSide),
    ...of("say.offline.before", use, "groupShare").map(fromOtherSide),
    ...of("say.price.group", price, "median")
  ];
}

const indicatorName = (language: string, id: string): string => icuText(language, `indicator.${id}.name`);

const afterName = (text: string, name: string): string => (text.startsWith(name) ? text.slice(name.length) : "");

function measureNamed(language: string, name: string | undefined): string | undefined {
  return indicatorIds.find((id) => indicatorName(language, id) === name);
}
