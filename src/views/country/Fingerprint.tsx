import { plainKey } from "../../i18n/messageKey.ts";
import { RangeRow } from "../../charts/RangeRow.tsx";
import { SplitBar } from "../../charts/SplitBar.tsx";
import { indicatorOf, indicatorFor } from "../../catalog/catalog.ts";
import { formatValue, formatValueRange } from "../../i18n/formatValue.ts";
import { isMeasured } from "../../stats/measured.ts";
import { affordableShareOfIncome } from "../../stats/priceCut.ts";
import type { Status } from "../../model/observation.ts";
import type { DatedCell } from "../../model/slice.ts";
import { valueText } from "../figure/describe.ts";
import { flagText } from "../figure/flagText.ts";
import type { CountryFacts } from "./countryFigures.ts";
import { barrierRows, coverageSplit, givenReasons, type BarrierRow } from "./fingerprint.ts";
import { areaSlots, aside, datedText, type AreaWords } from "./statement.ts";
import type { IndicatorId } from "../../model/indicator.ts";

interface FingerprintProps {
  readonly words: AreaWords;
  readonly facts: BarrierFacts;
  readonly mapHref: (indicator: IndicatorId) => string;
}

/** What the fingerprint of an area, or of a group, is drawn from. */
export type BarrierFacts = Pick<CountryFacts, "figures" | "withheld"> & {
  readonly group: Pick<CountryFacts["group"], "spread">;
};

/** What keeps people offline: network or use, then each barrier on its scale, then what households say. */
export function Fingerprint(props: FingerprintProps) {
  const { words } = props;
  const { t } = words.translator;
  return (
    <>
      <Split {...props} />
      <h3 class="scales">{t("barriers.scales")}</h3>
      <p class="note">{t("barriers.scales.note", areaSlots(words))}</p>
      <BarrierList {...props} missing={() => t("barriers.missing")} />
      <Reasons {...props} />
    </>
  );
}

interface BarrierListProps extends FingerprintProps {
  /** What stands where there is no figure of a row. */
  readonly missing: (row: BarrierRow) => string;
}

/** Each barrier on its scale, beside the range of a group. */
export function BarrierList(props: BarrierListProps) {
  return (
    <dl class="barriers">
      {barrierRows(props.facts).map((row) => (
        <Row key={row.id} row={row} {...props} />
      ))}
    </dl>
  );
}

/**
 * How an area's people divide between no network, a network without use, and use. Of a group `counted` says over how
 * many members: those that have all three figures, so that the shares are not those of all its people.
 */
export function Split({ words, facts, counted }: FingerprintProps & { readonly counted?: number }) {
  const { t, formats } = words.translator;
  const split = coverageSplit(facts);
  const withheld = facts.withheld.get(indicatorFor("not-using"));
  if (!split) {
    const reason =
      withheld === undefined ? t("barriers.split.none", areaSlots(words)) : t(plainKey(`barriers.split.${withheld}`));
    return <p>{reason}</p>;
  }
  const { notCovered, notUsing, using } = split;
  const share = ({ low, status }: DatedCell): string => {
    const value = formats.formatPercent(low, 1);
    return flagged(words, value, status);
  };
  const slots = { ...areaSlots(words), year: split.period };
  const text =
    counted === undefined
      ? t("barriers.split.text", {
          ...slots,
          notCovered: share(notCovered),
          notUsing: share(notUsing),
          using: share(using)
        })
      : t("group.split.text", {
          ...slots,
          count: counted,
          notCovered: share(notCovered),
          notUsing: share(notUsing),
          using: share(using)
        });
  const parts = [
    { id: "not-covered", cell: notCovered, value: notCovered.low, className: "not-covered" },
    { id: "not-using", cell: notUsing, value: notUsing.low, className: "not-using" },
    { id: "using", cell: using, value: using.low, className: "using" }
  ];
  return (
    <>
      <p>{text}</p>
      <SplitBar label={text} parts={parts} />
      <ul class="split-key">
        {parts.map(({ id, cell, className }) => (
          <li key={id} class={className}>
            {t(plainKey(`barriers.split.${id}`))} <b>{share(cell)}</b>
          </li>
        ))}
      </ul>
      <p class="note split-note">
        {t("barriers.split.note")} {withheld !== undefined && t("barriers.split.later", areaSlots(words))}
      </p>
    </>
  );
}

function Row({ row, words, mapHref, missing }: BarrierListProps & { readonly row: BarrierRow }) {
  const { t, formats } = words.translator;
  const { id, indicator: indicatorId, cell, spread, domain } = row;
  const indicator = indicatorOf(indicatorId);
  const name = t(`barriers.row.${id}`);
  const own = cell
    ? t("barriers.own", {
        value: valueText(words.translator, indicator, cell),
        year: datedText(words.translator, cell)
      })
    : missing(row);
  const range = spread
    ? t("barriers.range", {
        group: words.group,
        range: formatValueRange(words.translator, indicator, spread.low, spread.high),
        count: spread.count
      })
    : t("barriers.range.none", { group: words.group });
  return (
    <div class={cell ? undefined : "missing"}>
      <dt>
        <a href={mapHref(indicatorId)}>{name}</a>
      </dt>
      <dd>
        <RangeRow
          label={formats.withStop(name) + formats.withStop(own) + range}
          figure={cell}
          estimated={cell !== undefined && !isMeasured(cell.status)}
          range={spread}
          domain={domain}
          {...(id === "price" && { target: affordableShareOfIncome })}
        />
        <span class="own-text">{own}</span>
        <span class="origin">
          {formats.withStop(formats.atStart(range))}
          {domain[1] !== 100 && t("barriers.scale", { end: formatValue(words.translator, indicator, domain[1]) })}
        </span>
      </dd>
    </div>
  );
}

/** "15.8% (estimate)". */
function flagged(words: AreaWords, value: string, status: Status): string {
  return status === "A" ? value : aside(words, value, flagText(words.translator, status));
}

function Reasons({ words, facts }: FingerprintProps) {
  const { t, formats } = words.translator;
  const reasons = givenReasons(facts);
  const [first] = reasons;
  return (
    <div class="reasons-part">
      <h3>{t("barriers.reasons")}</h3>
      {first ? (
        <>
          <p class="note">{t("barriers.reasons.note", { year: first.cell.period })}</p>
          <ul class="reasons">
            {reasons.map(({ reason, cell }) => (
              <li key={reason}>
                <span>{t(`code.reason.${reason}`)}</span>
                <svg class="bar" aria-hidden="true">
                  <rect width={`${String(cell.low)}%`} height="100%" />
                </svg>
                <span class="value">{flagged(words, formats.formatPercent(cell.low, 1), cell.status)}</span>
              </li>
            ))}
          </ul>
          <p class="note">{t("caution.reasons")}</p>
        </>
      ) : (
        <p>{t("barriers.reasons.none", areaSlots(words))}</p>
      )}
    </div>
  );
}
