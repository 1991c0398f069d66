import type { Check, Grounds, Subject } from "./check.ts";
import { compareWays } from "./compareWays.ts";
import { figuresBy } from "./database.ts";
import { indicatorFor } from "../../../src/catalog/catalog.ts";

/** Where two publishers give the same figure: the World Bank and the ITU for Internet use, and others. */
export const publishers: Subject = {
  name: "publishers against each other",
  verify: async (grounds) => {
    const differences = await grounds.database.query("select * from differences order by indicator, key");
    const lines = differences.map(
      ({ key, indicator, value, source, other_value: other, other_source: from }) =>
        `${String(indicator)} ${String(key)}: ${String(value)} (${String(source)}, taken), ${String(other)} (${String(from)})`
    );
    const ofUse = differences.filter(({ indicator }) => indicator === indicatorFor("use")).length;
    const agreement =
      ofUse === 0
        ? "Internet use: the World Bank and the ITU agree wherever both have a figure"
        : `Internet use: the World Bank and the ITU differ in ${ofUse} figures`;
    return { checks: [await takenAsPublished(grounds), overRounding(differences)], notes: [agreement, ...lines] };
  }
};

/** The value that the list calls taken is the one that is published. */
async function takenAsPublished({ database }: Grounds): Promise<Check> {
  const indicators = await database.query("select distinct indicator from differences order by 1");
  const published = await Promise.all(
    indicators.map(({ indicator }) =>
      database.query(
        `select d.indicator, d.key, o.value, o.source from differences d join "${String(indicator)}" o ` +
          `on o.area = d.area and o.period = d.period and o.source = d.source where d.indicator = '${String(indicator)}' ` +
          "and abs(o.value - d.value) < 1e-9"
      )
    )
  );
  const listed = await database.query("select indicator, key, value, source from differences");
  return compareWays(
    "figures listed as taken",
    { name: "list", figures: figuresBy(listed, ["indicator", "key"]) },
    { name: "file", figures: figuresBy(published.flat(), ["indicator", "key"]) }
  );
}

function overRounding(differences: readonly Readonly<Record<string, unknown>>[]): Check {
  const small = differences.filter(({ value, other_value: other }) => Math.abs(Number(value) - Number(other)) <= 0.05);
  return {
    name: "differences over 0.05",
    compared: differences.length,
    faults: small.map(({ indicator, key }) => `${String(indicator)} ${String(key)}: no more than rounding`)
  };
}
