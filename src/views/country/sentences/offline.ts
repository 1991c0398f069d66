import { roundDecimal } from "../../../model/rounding.ts";
import type { DatedCell } from "../../../model/slice.ts";
import { latestOf, totalOf, type CountryFacts, type GroupShare } from "../countryFigures.ts";
import type { CountryFigure } from "../countryModel.ts";
import { areaSlots, datedText, sentence, type AreaWords, type Statement } from "../statement.ts";
import { elsewhereText, silenceOf, sourceText } from "../silence.ts";
import { indicatorFor } from "../../../catalog/catalog.ts";

/** From this year back, a latest figure is called old: half of the countries have one of 2024. */
export const oldestRecent = 2021;

/** Returns the share of people offline, rounded as the share online is. */
export function offlineShare({ low }: DatedCell): number {
  return roundDecimal(100 - low, 1);
}

/** Returns who is offline, share and people, beside the group in the same year; or that there is no figure. */
export function offlineStatement(words: AreaWords, facts: CountryFacts): Statement {
  const { t } = words.translator;
  const slots = areaSlots(words);
  const use = totalOf(facts, indicatorFor("use"));
  if (!use) {
    const source = sourceText(words.translator, facts, indicatorFor("use"));
    return { topic: "offline", text: t("say.offline.none", { ...slots, source }), indicator: undefined, cells: [] };
  }
  const { latest } = use;
  const people = latestOf(facts, indicatorFor("offline"));
  const share = offlineShare(latest);
  const kind = share === 0 ? "all" : people?.period === latest.period ? "people" : "share";
  const main = t(`say.offline.${kind}`, {
    ...slots,
    share: kind === "all" ? latest.low : share,
    year: datedText(words.translator, latest),
    people: people?.low ?? Number.NaN
  });
  const before = kind === "share" && people ? use.history.find(({ period }) => period === people.period) : undefined;
  const compared = before && people ? before : latest;
  const group = facts.group.use(compared.period);
  const tail =
    group === undefined
      ? undefined
      : before && people
        ? beforeTail(words, before, people, group)
        : groupTail(words, group);
  const told = before && people && tail !== undefined;
  return {
    topic: "offline",
    text: sentence(words, main, tail),
    indicator: indicatorFor("use"),
    cells: told ? [latest, before] : [latest],
    numbers: {
      year: latest.period,
      share: kind === "all" ? latest.low : share,
      people: kind === "people" ? people?.low : undefined,
      group: group && 100 - group.share,
      ...(told && { beforeYear: before.period, beforeShare: offlineShare(before), beforePeople: people.low })
    },
    ...basisOf(words, facts, use)
  };
}

function groupTail(words: AreaWords, group: GroupShare): string {
  return words.translator.t("say.offline.group", {
    ...areaSlots(words),
    share: groupShare(group),
    flag: group.status
  });
}

/** Where the latest share is newer than the count of people: the people and the group of the year that has all three. */
function beforeTail(words: AreaWords, use: DatedCell, people: DatedCell, group: GroupShare): string {
  const { t } = words.translator;
  return t("say.offline.before", {
    ...areaSlots(words),
    year: datedText(words.translator, use),
    people: people.low,
    share: offlineShare(use),
    groupShare: groupShare(group),
    flag: group.status
  });
}

function groupShare({ share }: GroupShare): number {
  return roundDecimal(100 - share, 1);
}

/** Returns since when the data here hold no figure, or no survey behind it; nothing for a recent figure of a survey. */
export function basisOf(
  words: AreaWords,
  facts: CountryFacts,
  { latest }: Pick<CountryFigure, "latest">
): Pick<Statement, "basis" | "silence"> {
  const { t } = words.translator;
  const id = indicatorFor("use");
  const slots = { ...areaSlots(words), source: sourceText(words.translator, facts, id) };
  const isOld = latest.period < oldestRecent;
  if (latest.status !== "E" && latest.status !== "_U")
    return isOld ? { basis: t("say.basis.old", { ...slots, year: latest.period }) } : {};
  const silence = silenceOf(facts, id);
  const { last } = silence;
  const surveyed =
    last === undefined
      ? t(`say.basis.never.${latest.status}`, slots)
      : t(`say.basis.survey.${latest.status}`, { ...slots, year: last });
  const old = isOld ? [t("say.basis.old.also", { year: latest.period })] : [];
  return { basis: [surveyed, ...elsewhereText(words, silence), ...old].join(" "), silence };
}
