import { Fragment } from "preact";
import { indicatorOf, indicatorFor } from "../../catalog/catalog.ts";
import { LineChart } from "../../charts/LineChart.tsx";
import { statusOfGroup } from "../../stats/statusOfGroup.ts";
import type { AreaCode } from "../../model/area.ts";
import type { DatedCell } from "../../model/slice.ts";
import { valueText } from "../figure/describe.ts";
import { areaSlots, datedText, type AreaWords } from "../country/statement.ts";
import { groupIndicator, type GroupFacts, type GroupIndicator, type Member } from "./groupFigures.ts";
import { QuoteBox } from "../quote/QuoteBox.tsx";
import { quoteOfGroupFigure, quoteOfGroupStatement, type GroupQuoteLinks } from "./groupQuotes.ts";
import { basisText, groupStatements } from "./groupSentences.ts";
import type { IndicatorId } from "../../model/indicator.ts";

interface GroupProps {
  readonly words: AreaWords;
  readonly facts: GroupFacts;
}

/** A group in five sentences, with what there is to quote. */
export function GroupSentences({ words, facts, links }: GroupProps & { readonly links: GroupQuoteLinks }) {
  const { t } = words.translator;
  return (
    <ol class="five">
      {groupStatements(words, facts).map((statement) => {
        const { topic, text, basis } = statement;
        const quote = quoteOfGroupStatement(words, facts, statement, links);
        return (
          <li key={topic} id={`say-${topic}`}>
            <h3>{t(`country.topic.${topic}`)}</h3>
            <div>
              <p>{text}</p>
              {basis !== "" && <p class="note">{basis}</p>}
              {quote && <QuoteBox translator={words.translator} quote={quote} />}
            </div>
          </li>
        );
      })}
    </ol>
  );
}

/** Use of the Internet by year, over the years in which half of the group's people have a figure. */
export function GroupChart({ words, facts }: GroupProps) {
  const { t, formats } = words.translator;
  const { history } = groupIndicator(facts, indicatorFor("use"));
  const [first] = history;
  const last = history.at(-1);
  if (!first || !last || first === last) return null;
  const end = formats.formatPercent(last.figure.low, 1);
  const points = history.map(({ period, figure }) => ({
    period,
    value: figure.low,
    estimated: statusOfGroup(figure) === "E"
  }));
  const years = [2000, 2005, 2010, 2015, 2020].filter((year) => year >= first.period && year <= last.period);
  return (
    <figure class="use-chart">
      <figcaption>
        <strong>{t("country.chart.use", areaSlots(words))}</strong>
        <span>{t("group.chart")}</span>
      </figcaption>
      <LineChart
        label={t("country.chart.label", { ...areaSlots(words), value: end, year: formats.formatYear(last.period) })}
        years={[first.period, last.period]}
        domain={[0, 100]}
        xTicks={years.map((value) => ({ value, label: formats.formatYear(value) }))}
        yTicks={[0, 50, 100].map((value) => ({ value, label: formats.formatPercentLabel(value, 0) }))}
        series={[{ id: "group", name: formats.formatPercentLabel(last.figure.low, 1), className: "main", points }]}
      />
    </figure>
  );
}

interface MembersProps extends GroupProps {
  readonly nameOf: (area: AreaCode) => string;
  readonly countryHref: (area: string) => string;
}

/** So many members stand open; the others are folded where there are a few more than that. */
const membersOpen = 10;
const membersWorthFolding = 5;

/** Every member with its latest figures, the most people offline first; the many that follow are folded. */
export function GroupMembers(props: MembersProps) {
  const { members } = props.facts;
  const open = members.length < membersOpen + membersWorthFolding ? members.length : membersOpen;
  const folded = members.slice(open);
  const { t } = props.words.translator;
  const more = t("group.members.more", { count: folded.length });
  return (
    <>
      <MembersTable {...props} members={members.slice(0, open)} label={t("group.members")} />
      {folded.length > 0 && (
        <details class="fold">
          <summary>{more}</summary>
          <MembersTable {...props} members={folded} label={more} />
        </details>
      )}
    </>
  );
}

type MembersTableProps = MembersProps & { readonly members: readonly Member[]; readonly label: string };

function MembersTable({ words, members, label, nameOf, countryHref }: MembersTableProps) {
  const { t } = words.translator;
  const figure = (id: IndicatorId, cell: DatedCell | undefined) =>
    cell ? (
      <>
        {valueText(words.translator, indicatorOf(id), cell)}
        <span class="origin">{datedText(words.translator, cell)}</span>
      </>
    ) : (
      t("barriers.missing")
    );
  return (
    <div class="scroll" role="region" tabindex={0} aria-label={label}>
      <table class="group-members stacks">
        <thead>
          <tr>
            {["country", "offline", "online", "price"].map((column) => (
              <th key={column} scope="col">
                {t(`group.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {members.map(({ code, use, offline, price }) => (
            <tr key={code}>
              <th scope="row">
                <a href={countryHref(code)}>{nameOf(code)}</a>
              </th>
              <td data-label={t("group.column.offline")}>{figure(indicatorFor("offline"), offline)}</td>
              <td data-label={t("group.column.online")}>{figure(indicatorFor("use"), use)}</td>
              <td data-label={t("group.column.price")}>{figure(indicatorFor("price"), price)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface FiguresProps extends GroupProps {
  readonly figures: readonly GroupIndicator[];
  readonly mapHref: (indicator: IndicatorId) => string;
  /** The page that says how the group's figures are known; each indicator has its anchor there. */
  readonly receiptHref: string;
  readonly links: GroupQuoteLinks;
}

/** The group's figures of a theme, each with its year and what it rests on, or why there is none. */
export function GroupFigures({ words, facts, figures, mapHref, receiptHref, links }: FiguresProps) {
  const { t } = words.translator;
  return (
    <table class="country-table group-figures">
      <thead>
        <tr>
          <th scope="col">{t("country.figure")}</th>
          <th scope="col">{t("country.value")}</th>
        </tr>
      </thead>
      <tbody>
        {figures.map((entry) => {
          const { indicator, newest } = entry;
          const quote = quoteOfGroupFigure(words, facts, entry, links);
          return (
            <Fragment key={indicator.id}>
              <tr>
                <th scope="row">
                  <a href={mapHref(indicator.id)}>{t(`indicator.${indicator.id}.name`)}</a>
                  {newest.figure && <span class="origin">{basisText(words, newest.figure)}</span>}
                </th>
                <td>
                  {newest.figure ? (
                    <>
                      {valueText(words.translator, indicator, {
                        ...newest.figure,
                        status: statusOfGroup(newest.figure)
                      })}
                      <span class="origin">
                        <a href={`${receiptHref}#${indicator.id}`}>
                          {datedText(words.translator, { period: newest.period, status: statusOfGroup(newest.figure) })}{" "}
                          <span class="hidden">{t("receipt.link")}</span>
                        </a>
                      </span>
                    </>
                  ) : (
                    t(`group.withheld.${newest.withheld}`)
                  )}
                </td>
              </tr>
              {quote && (
                <tr class="behind">
                  <td colSpan={2}>
                    <QuoteBox translator={words.translator} quote={quote} />
                  </td>
                </tr>
              )}
            </Fragment>
          );
        })}
      </tbody>
    </table>
  );
}
