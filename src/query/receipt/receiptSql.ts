import type { Indicator } from "../../model/indicator.ts";

/** The files of `sql/receipt`, by name without ending. */
export type SqlTemplates = Readonly<Record<string, string>>;

/** The SQL behind the figures of the site, over the tables of the analyse page. */
export interface ReceiptSql {
  /** Every figure of an area, as stored. */
  readonly ofArea: (indicator: string, area: string) => string;
  /** The latest figure of each area, as stored. */
  readonly ofIndicator: (indicator: string) => string;
  /** How a derived indicator is computed; undefined where it is published as it stands, or not by one query. */
  readonly derivation: (indicator: string) => string | undefined;
  /** The world's figure of each year, of the default slice; undefined where the indicator has none. */
  readonly world: (indicator: Indicator) => string | undefined;
  /** The sum of people offline of a year, without the areas named. */
  readonly offlineWorld: (period: number, leftOut: readonly string[]) => string;
}

/** Returns the SQL that these templates give. Throws where one is missing or a value could end its quotes. */
export function createReceiptSql(templates: SqlTemplates): ReceiptSql {
  const filled = (name: string, values: Readonly<Record<string, string>>): string => fillSql(templateOf(name), values);
  const templateOf = (name: string): string => {
    const template = templates[name];
    if (template === undefined) throw new Error(`no SQL "${name}"`);
    return template;
  };
  return {
    ofArea: (indicator, area) => filled("figure", { indicator: word(indicator), area: word(area) }),
    ofIndicator: (indicator) => filled("figures", { indicator: word(indicator) }),
    derivation: (indicator) => templates[indicator]?.trim(),
    world: (indicator) =>
      indicator.summary === "none" || indicator.absence === "none-recorded"
        ? undefined
        : filled(`world-${indicator.summary}${indicator.carriesForward ? "-carried" : ""}`, {
            indicator: word(indicator.id),
            codes: defaultCodes(indicator),
            met: metCondition(indicator)
          }),
    offlineWorld: (period, leftOut) =>
      filled("people-offline-world", {
        period: String(period),
        leftOut: leftOut.length === 0 ? "''" : leftOut.map((area) => `'${word(area)}'`).join(", ")
      })
  };
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

function defaultCodes({ id, dimensions }: Indicator): string {
  const codes = dimensions.map(({ id: column, codes: [first = ""] }) => ` AND ${column} = '${word(first)}'`).join("");
  return id === "daily-use-among-users" ? `${codes} AND base <> 'population'` : codes;
}

function metCondition({ unit, decimals, breaks, firstSide }: Indicator): string {
  return unit === "law" ? "value >= 2" : `round(value, ${decimals}) <= ${String(breaks[firstSide - 1] ?? 0)}`;
}
