import { hasMemberRows, type AreaGroup } from "../../model/areaGroup.ts";
import type { Indicator, SummaryKind, IndicatorId } from "../../model/indicator.ts";
import { groupRule } from "../../stats/groupFigure.ts";
import { sourceLanguage } from "../../model/language.ts";
import { known } from "../../model/known.ts";

/** The files of `sql/receipt`, by name without ending. */
export type SqlTemplates = Readonly<Record<string, string>>;

/** The SQL behind the figures of the site, over the tables of the analyse page. */
export interface ReceiptSql {
  /** Every figure of an area, as stored. */
  readonly allOfArea: (area: string) => string;
  /** Every figure of the regions of an area, as stored. */
  readonly regionsOfArea: (area: string) => string;
  /** Every figure of an area that one indicator has, as stored. */
  readonly ofArea: (indicator: IndicatorId, area: string) => string;
  /** The latest figure of each area, as stored. */
  readonly ofIndicator: (indicator: IndicatorId) => string;
  /** How a derived indicator is computed; undefined where it is published as it stands, or not by one query. */
  readonly derivation: (indicator: Pick<Indicator, "id" | "articles">) => string | undefined;
  /** The world's figure of each year, of the default slice; undefined where the indicator has none. */
  readonly world: (indicator: Indicator) => string | undefined;
  /** A group's figure of each year, of the default slice; undefined where the indicator has none for groups. */
  readonly ofGroup: (indicator: Indicator, group: ReceiptGroup) => string | undefined;
  /** The sum of people offline of a year, without the areas named. */
  readonly offlineWorld: (period: number, leftOut: readonly string[]) => string;
}

/** Returns the SQL that these templates give. Throws where one is missing or a value could end its quotes. */
export function createReceiptSql(templates: SqlTemplates): ReceiptSql {
  const filled = (name: string, values: Readonly<Record<string, string>>): string => fillSql(templateOf(name), values);
  const templateOf = (name: string): string => {
    const template = templates[name];
    if (template === undefined) throw new Error(`no SQL "${name}"`);
    // Several begin with the same tables, which stand in a file of their own.
    return template.trim().replaceAll(/^\$use\(([\w-]+)\)$/gm, (_, part: string) => templateOf(part));
  };
  const total = (indicator: Indicator, kind: SummaryKind | "total", areas: SummedAreas): string =>
    filled(`group-${kind}${indicator.carriesForward ? "-carried" : ""}`, {
      ...areas,
      indicator: word(indicator.id),
      codes: defaultCodes(indicator),
      ...(kind === "met" && { met: metCondition(indicator) })
    });
  return {
    allOfArea: (area) => filled("figures-of-area", { area: word(area) }),
    regionsOfArea: (area) => filled("regions-of-area", { area: word(area) }),
    ofArea: (indicator, area) => filled("figure", { indicator: word(indicator), area: word(area) }),
    ofIndicator: (indicator) => filled("figures", { indicator: word(indicator) }),
    derivation: ({ id, articles }) => {
      if (articles === undefined) return templates[id] === undefined ? undefined : templateOf(id);
      const threshold = String(articles);
      return filled("local-content-coverage", { threshold, articles: articles.toLocaleString(sourceLanguage) });
    },
    world: (indicator) =>
      indicator.summary === "none" || indicator.absence === "none-recorded"
        ? undefined
        : total(indicator, indicator.summary, everyEconomy),
    ofGroup: (indicator, group) => {
      const { kind } = groupRule(indicator);
      if (kind === "none") return undefined;
      const isTotal = group.scheme === "world" && indicator.absence === "none-recorded";
      return total(indicator, isTotal ? "total" : kind, areasOf(group));
    },
    offlineWorld: (period, leftOut) =>
      filled("people-offline-world", {
        period: String(period),
        leftOut: leftOut.length === 0 ? "''" : leftOut.map((area) => `'${word(area)}'`).join(", ")
      })
  };
}

/** What the SQL of a group has to know of it. */
export type ReceiptGroup = Pick<AreaGroup, "id" | "scheme" | "period" | "members">;

/** Whose figures are put together: how they are called, those whose people count, and a condition on the figures. */
interface SummedAreas {
  readonly name: string;
  readonly people: string;
  readonly within: string;
}

/** Figures of areas that are no economy of the World Bank are counted, without people of their own. */
const everyEconomy: SummedAreas = {
  name: "The world",
  people: "SELECT code FROM areas WHERE economy",
  within: ""
};

/** The members of today, in all years. */
function areasOf({ id, scheme, period, members: listed }: ReceiptGroup): SummedAreas {
  const members = !hasMemberRows(scheme)
    ? listed.map((area) => `'${word(area)}'`).join(", ")
    : scheme === "world"
      ? "SELECT code FROM areas"
      : `SELECT area FROM area_groups WHERE scheme = '${word(scheme === "un-list" ? id : scheme)}' AND "group" = '${word(id.toUpperCase())}' AND period = ${String(period)}`;
  return { name: `The group ${word(id)}`, people: members, within: ` AND area IN (${members})` };
}

/** Returns SQL with each `$name` replaced; throws on a name without a value. */
export function fillSql(template: string, values: Readonly<Record<string, string>>): string {
  return template.trim().replaceAll(/\$([a-zA-Z]+)/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`the SQL needs a value for $${name}`);
    return value;
  });
}

/** Ids and codes only: nothing that could end a quotation. */
function word(text: string): string {
  if (!/^[\w-]+$/.test(text)) throw new RangeError(`no id: "${text}"`);
  return text;
}

function defaultCodes({ dimensions, rowsHaveBase }: Indicator): string {
  const codes = dimensions.map(({ id: column, codes: [first] }) => ` AND ${column} = '${word(first)}'`).join("");
  return rowsHaveBase ? `${codes} AND base <> 'population'` : codes;
}

function metCondition({ unit, decimals, breaks, firstSide }: Indicator): string {
  return unit === "law"
    ? "value >= 2"
    : `round(value, ${decimals}) <= ${String(known(breaks[firstSide - 1], "break before the first class"))}`;
}
