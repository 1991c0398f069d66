import { indicatorOf, indicatorFor } from "../../../catalog/catalog.ts";
import type { DatedCell } from "../../../model/slice.ts";
import { valueText } from "../../figure/describe.ts";
import { latestOf, type CountryFacts } from "../countryFigures.ts";
import { areaSlots, datedText, sentence, type AreaWords, type Statement } from "../statement.ts";
import type { IndicatorId } from "../../../model/indicator.ts";

const coverageIds = [indicatorFor("local-content"), indicatorFor("much-local-content")] as const;

/** Why nothing can be said. */
export type NoLanguages = "no-list" | "languages-not-listed" | "no-local-language-listed" | "editions-of-programs";

/** Returns whose language has a web, as ranges, beside the world's average; or why nothing can be said. */
export function languageStatement(words: AreaWords, facts: CountryFacts): Statement {
  const { t } = words.translator;
  const slots = areaSlots(words);
  const [ten, hundred] = coverageIds.map((id) => latestOf(facts, id));
  if (!ten || !hundred) {
    const reason = facts.withheld.get(coverageIds[0]) ?? "no-list";
    return {
      topic: "language",
      text: t(`say.language.${reason as NoLanguages}`, slots),
      indicator: undefined,
      cells: []
    };
  }
  const share = (id: IndicatorId, cell: DatedCell): string => valueText(words.translator, indicatorOf(id), cell);
  const depth = latestOf(facts, indicatorFor("language-depth"));
  const tail =
    depth &&
    t("say.language.depth", {
      depth: share(indicatorFor("language-depth"), depth),
      year: datedText(words.translator, depth),
      world: facts.worldDepth
    });
  const shares = { ten: share(coverageIds[0], ten), hundred: share(coverageIds[1], hundred) };
  const main = t(shares.ten === shares.hundred ? "say.language.same" : "say.language", {
    ...slots,
    ...shares,
    year: datedText(words.translator, ten)
  });
  const text = sentence(words, main, tail);
  const numbers = {
    year: ten.period,
    tenLow: ten.low,
    tenHigh: ten.high,
    hundredLow: hundred.low,
    hundredHigh: hundred.high,
    depthYear: depth?.period,
    depthLow: depth?.low,
    depthHigh: depth?.high,
    world: depth && facts.worldDepth
  };
  const cells = depth ? [ten, hundred, depth] : [ten, hundred];
  return { topic: "language", text, indicator: coverageIds[0], cells, numbers };
}
