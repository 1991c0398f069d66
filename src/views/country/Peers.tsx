import { indicatorOf, indicatorFor } from "../../catalog/catalog.ts";
import type { AreaForms } from "../../i18n/areaForms.ts";
import { formatValue } from "../../i18n/formatValue.ts";
import type { AreaCode } from "../../model/area.ts";
import type { DatedCell } from "../../model/slice.ts";
import { peerMeasures, type PeerMeasure } from "../../stats/peers.ts";
import { nearStart, type Journey } from "../../stats/timeMachine.ts";
import type { Peer, PeersFacts } from "./peersModel.ts";
import { areaSlots, datedText, type AreaWords } from "./statement.ts";

interface PeersProps {
  readonly words: AreaWords;
  readonly facts: PeersFacts;
  readonly nameOf: (area: AreaCode) => string;
  readonly formsOf: (area: AreaCode) => AreaForms;
  readonly countryHref: (area: string) => string;
}

/** Like countries by a measure that the reader chooses, those who did better from the same start, and the time machine. */
export function Peers(props: PeersProps) {
  return (
    <>
      <PeerTables {...props} />
      <SameStartList {...props} />
      <TimeMachine {...props} />
    </>
  );
}

/** One table for each measure; the choice is the browser's own, without script, and an old browser shows all of them. */
function PeerTables(props: PeersProps) {
  const { words, facts } = props;
  const { t } = words.translator;
  const known = peerMeasures.filter((measure) => facts.byMeasure[measure].length > 0);
  if (known.length === 0) return <p>{t("peers.none", areaSlots(words))}</p>;
  return (
    <div class="peers">
      <p>{t("peers.intro", areaSlots(words))}</p>
      <fieldset>
        <legend>{t("peers.choose")}</legend>
        {known.map((measure, index) => (
          <label key={measure}>
            <input type="radio" name="peers-by" value={measure} checked={index === 0} /> {t(`peers.by.${measure}`)}
          </label>
        ))}
      </fieldset>
      {known.map((measure) => (
        <PeerTable key={measure} measure={measure} {...props} />
      ))}
    </div>
  );
}

function PeerTable({ measure, words, facts, nameOf, countryHref }: PeersProps & { readonly measure: PeerMeasure }) {
  const { t, formats } = words.translator;
  const cells = (peer: Peer) => [
    useText(words, peer.use),
    peer.income === undefined ? "–" : formats.formatUsd(peer.income, 0),
    peer.rural === undefined ? "–" : formats.formatPercent(peer.rural, 0),
    peer.people === undefined ? "–" : formats.formatPeople(peer.people)
  ];
  return (
    <div class="scroll" data-by={measure} role="region" tabindex={0} aria-label={t(`peers.by.${measure}`)}>
      <table>
        <caption>{t(`peers.measure.${measure}`)}</caption>
        <thead>
          <tr>
            {(["country", "use", "income", "rural", "people"] as const).map((column) => (
              <th key={column} scope="col">
                {t(`peers.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[facts.own, ...facts.byMeasure[measure]].map((peer) => (
            <tr key={peer.code} class={peer === facts.own ? "own" : undefined}>
              <th scope="row">
                {peer === facts.own ? nameOf(peer.code) : <a href={countryHref(peer.code)}>{nameOf(peer.code)}</a>}
              </th>
              {cells(peer).map((text, index) => (
                <td key={index}>{text}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function SameStartList(props: PeersProps) {
  const { words, facts } = props;
  const { t } = words.translator;
  const { sameStart } = facts;
  if (!sameStart) return null;
  const { own, started, ahead } = sameStart;
  const text = t("peers.start", {
    ...areaSlots(words),
    value: useValue(words, own.then),
    year: datedText(words.translator, own.then),
    near: nearStart,
    started,
    nowYear: own.now.period,
    count: ahead.length
  });
  return (
    <>
      <h3>{t("peers.start.title")}</h3>
      <p>{started === 0 ? t("peers.start.alone", { ...areaSlots(words), year: own.then.period }) : text}</p>
      <Journeys ways={ahead.slice(0, 5)} {...props} />
    </>
  );
}

/** Countries with where they stood and stand; nothing where there are none. */
function Journeys({ ways, words, nameOf, countryHref }: PeersProps & { readonly ways: readonly Journey[] }) {
  if (ways.length === 0) return null;
  return (
    <ul class="journeys">
      {ways.map((way) => (
        <li key={way.area}>
          <a href={countryHref(way.area)}>{nameOf(way.area)}</a>
          <span>{journeyText(words, way)}</span>
        </li>
      ))}
    </ul>
  );
}

function TimeMachine(props: PeersProps) {
  const { words, facts, formsOf } = props;
  const { t } = words.translator;
  const { earlier, own } = facts;
  const [first, ...more] = earlier;
  if (!own.use) return null;
  const other = first && formsOf(first.area);
  return (
    <>
      <h3>{t("peers.machine.title")}</h3>
      {first && other ? (
        <>
          <p class="machine">
            {t("peers.machine", {
              ...areaSlots(words),
              value: useValue(words, own.use),
              year: datedText(words.translator, own.use),
              other,
              otherValue: useValue(words, first.then),
              otherYear: datedText(words.translator, first.then)
            })}
          </p>
          <Journeys ways={more.slice(0, 4)} {...props} />
          <p class="note">{t("peers.machine.note")}</p>
        </>
      ) : (
        <p>{t("peers.machine.none", areaSlots(words))}</p>
      )}
    </>
  );
}

function journeyText(words: AreaWords, { then, now }: Journey): string {
  return words.translator.t("peers.journey", {
    before: useValue(words, then),
    beforeYear: datedText(words.translator, then),
    after: useValue(words, now),
    year: datedText(words.translator, now)
  });
}

function useText(words: AreaWords, cell: DatedCell | undefined): string {
  const { t } = words.translator;
  if (!cell) return t("barriers.missing");
  const value = words.translator.formats.atStart(useValue(words, cell));
  return t("barriers.own", { value, year: datedText(words.translator, cell) });
}

function useValue({ translator }: AreaWords, { low }: DatedCell): string {
  return formatValue(translator, indicatorOf(indicatorFor("use")), low);
}
