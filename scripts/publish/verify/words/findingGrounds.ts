import { join } from "node:path";
import type { AreaCode } from "../../../../src/model/area.ts";
import type { Grounds as Tables } from "../check.ts";
import type { Answer } from "../database.ts";
import { thresholds } from "../thresholds.ts";
import { groundsOf, type AreaGrounds } from "./areaGrounds.ts";
import type { Ground } from "./grounds.ts";

/** Who leads in each finding of the first page, by the finding; a row also says of how many areas reuse is not free. */
export type Leaders = ReadonlyMap<string, readonly Answer[]>;

/** How the ids of the findings of the first page begin. */
export const findingSection = "finding-";

/** Returns who leads in each finding, computed by SQL. */
export async function readLeaders({ database, folder }: Pick<Tables, "database" | "folder">): Promise<Leaders> {
  const rows = await database.run("findings");
  const manifest = join(folder, "manifest.json");
  const leaders = await Promise.all(
    rows.map(async (row): Promise<Answer> => {
      const figures = `select area, source from "${String(row["indicator"])}"`;
      const [licence] = await database.run("words-licences", { rows: figures, manifest });
      return { ...row, restricted: licence?.["restricted"] };
    })
  );
  return Map.groupBy(leaders, ({ name }) => String(name).replace(/ \d+$/, ""));
}

/**
 * Returns what the tables give for a text of a finding: among how many areas, the newest year, of how many areas reuse is
 * not free, and of the leaders that it names the figure that makes them lead; of a change the earlier one, too. A ratio
 * may be told per hundred.
 */
export function findingGrounds(
  leaders: Leaders,
  areas: AreaGrounds,
  named: readonly AreaCode[],
  finding: string
): readonly Ground[] {
  const own = leaders.get(finding) ?? [];
  return [
    ...own.slice(0, 1).flatMap(({ areas: among, newest, restricted }) => groundsOf({ among, newest, restricted })),
    ...own.flatMap((row) => {
      const area = named.find((each) => each === row["area"]);
      if (area === undefined) return [];
      const years = finding === "risen-most" ? [0, thresholds.change_years] : [0];
      const figures = areas
        .figures(area, String(row["indicator"]))
        .filter(({ year }) => years.some((ago) => year === Number(row["period"]) - ago));
      return finding === "women-and-men"
        ? figures.flatMap(({ value, year }) => [value, 100 * value].map((each) => ({ value: each, year })))
        : figures;
    })
  ];
}
