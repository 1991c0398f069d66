import type { TranslateAny } from "../../i18n/messageKey.ts";
import { total } from "../../model/dimension.ts";
import type { DimensionCodes } from "../../model/dimension.ts";
import type { Indicator } from "../../model/indicator.ts";
import type { DatedCell } from "../../model/slice.ts";
import { plainText, valueText } from "../figure/describe.ts";
import { areaSlots, datedText, type AreaWords } from "./statement.ts";

/** Returns a figure of an area in one sentence, with its year and flag: "In Kenya, 45.2% of women owned …". */
export function figureSentence(words: AreaWords, indicator: Indicator, codes: DimensionCodes, cell: DatedCell): string {
  const { translator } = words;
  const say = translator.t as unknown as TranslateAny;
  return say(keyOf(indicator, cell), {
    ...areaSlots(words),
    ...wordsOfCodes(words, indicator, codes),
    value: valueText(translator, indicator, cell),
    plain: plainText(translator, indicator, cell),
    year: datedText(translator, cell),
    count: cell.low
  });
}

/** Returns the middle of a group's figures in one sentence. */
export function medianSentence(words: AreaWords, indicator: Indicator, cell: DatedCell): string {
  const { translator } = words;
  return translator.t("say.figure.median", {
    ...areaSlots(words),
    value: valueText(translator, indicator, cell),
    year: datedText(translator, cell),
    indicator: translator.t(`indicator.${indicator.id}.measure`)
  });
}

const basket = /^(.+-basket)(?:-(usd|ppp))?$/;

function keyOf({ id, unit: counts, role }: Indicator, { low, high }: DatedCell): string {
  const [, , unit = "share-of-income"] = basket.exec(id) ?? [];
  if (basket.test(id)) return `say.figure.${unit}`;
  if (counts === "law") return `say.figure.${id}.${String(low)}`;
  return role === "price-cut" && high === 0 ? `say.figure.${id}.zero` : `say.figure.${id}`;
}

/** What the codes of the dimensions select, in words; only margins of sex, place, age and wealth are published. */
function wordsOfCodes(
  { translator: { t } }: AreaWords,
  { id, shareOf }: Indicator,
  codes: DimensionCodes
): Readonly<Record<string, string>> {
  const { reason, skill, level, activity, band, law } = codes;
  const margins = [codes.sex, codes.location, codes.age, codes.wealth].filter(
    (code) => code !== undefined && code !== total
  );
  const [, what] = basket.exec(id) ?? [];
  return {
    who: t(`say.who.${shareOf === "others" ? "people" : shareOf}.${margins[0] ?? total}`),
    ...(what !== undefined && { what: t(`say.what.${what}`) }),
    ...(reason !== undefined && { reason: t(`code.reason.${reason}`) }),
    ...(skill !== undefined && { skill: t(`say.skill.${skill}`) }),
    ...(level !== undefined && { level: t(`say.level.${level}`) }),
    ...(activity !== undefined && { activity: t(`say.did.${activity}`) }),
    ...(band !== undefined && { band: t(`say.band.${band}`) }),
    ...(law !== undefined && { law: t(`say.law.${law}`) })
  };
}
