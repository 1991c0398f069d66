import { indicatorOf } from "../../catalog/catalog.ts";
import { targetsAmong, type Target } from "../../catalog/targets.ts";
import { roundDecimal } from "../../model/rounding.ts";
import type { Translator } from "../../i18n/translator.ts";
import type { AdultsToConnect } from "../../stats/adultsToConnect.ts";
import { meetsTarget, targetBand } from "../../stats/targetBand.ts";
import { valueText } from "../figure/describe.ts";
import { totalOf, type CountryFacts } from "./countryFigures.ts";
import type { CountryFigure } from "./countryModel.ts";
import { areaSlots, datedText, type AreaWords } from "./statement.ts";
import { TargetName, TargetTable, UntestedTarget } from "./TargetTable.tsx";
import type { IndicatorId } from "../../model/indicator.ts";

interface TargetsProps {
  readonly words: AreaWords;
  readonly facts: CountryFacts;
  /** People of 15 and over, where the UN's projection has them. */
  readonly adults: AdultsToConnect | undefined;
  readonly mapHref: (indicator: IndicatorId) => string;
}

/** Where an area stands on each target: as ITU's dashboard counts, and to the letter. */
export function Targets({ words, facts, adults, mapHref }: TargetsProps) {
  const { translator } = words;
  const { t } = translator;
  return (
    <>
      <TargetTable
        translator={translator}
        heads={[t("targets.target"), t("targets.figure"), t("targets.counted"), t("targets.strict")]}
      >
        {targetsAmong(new Set(facts.publishers.keys())).map((target) => {
          const figure = target.indicator === undefined ? undefined : totalOf(facts, target.indicator);
          const cell = figure?.latest;
          const standing = figure && standingOf(translator, target, figure);
          return (
            <tr key={target.id} class={target.kind === "none" ? "untested" : `band-${standing?.state ?? "none"}`}>
              <TargetName translator={translator} target={target} mapHref={mapHref} />
              {standing && cell && target.indicator !== undefined ? (
                <>
                  <td data-label={t("targets.figure")}>
                    {valueText(translator, indicatorOf(target.indicator), cell)}
                    <span class="origin">{datedText(translator, cell)}</span>
                  </td>
                  <td data-label={t("targets.counted")}>
                    <span class="band">{standing.counted}</span>
                  </td>
                  <td data-label={t("targets.strict")}>{standing.strict}</td>
                </>
              ) : (
                <UntestedTarget translator={translator} target={target} />
              )}
            </tr>
          );
        })}
      </TargetTable>
      <p class="note">{t("targets.note")}</p>
      {adults && <p class="note">{adultsText(words, adults)}</p>}
    </>
  );
}

function adultsText(words: AreaWords, { use, year, people, more }: AdultsToConnect): string {
  const { translator } = words;
  const slots = { ...areaSlots(words), year, people, more, value: use.value };
  return translator.t("targets.adults", { ...slots, dated: datedText(translator, use) });
}

/** Where a figure stands on a target: on ITU's dashboard, to the letter, and the class of the row. */
interface Standing {
  readonly counted: string;
  readonly strict: string;
  readonly state: string;
}

function standingOf({ t }: Translator, { kind }: Target, { latest, origin }: CountryFigure): Standing | undefined {
  if (kind === "none") return undefined;
  const { low } = latest;
  const exact = origin.exact ?? low;
  const { counted, strict } = meetsTarget(kind, low, exact);
  const letter = strict ? t("targets.met") : shortText(t, kind, exact);
  if (kind === "share") {
    const band = targetBand(low);
    return { counted: t(`targets.band.${band}`), strict: letter, state: band };
  }
  return counted
    ? { counted: t("targets.band.met"), strict: letter, state: "met" }
    : { counted: t("targets.not-met"), strict: letter, state: "not-met" };
}

/** How far a figure is from the letter of a target. */
function shortText(t: Translator["t"], kind: "share" | "parity" | "price", exact: number): string {
  if (kind === "price") return t("targets.price.not-met");
  if (kind === "parity") return t("targets.parity.not-one");
  const points = roundDecimal(100 - exact, 1);
  return points > 0 ? t("targets.short", { points }) : t("targets.short.little");
}
