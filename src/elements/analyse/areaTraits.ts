import { isAreaCode, type AreaCode } from "../../model/area.ts";
import type { Engine } from "../../query/engine/startEngine.ts";
import type { AreaTraits } from "../../views/analyse/answerScatter.ts";

const sql = `SELECT areas.code, lower(areas.region), lower(areas.income_group), arg_max(people.value, people.period)
FROM areas
LEFT JOIN observations AS people ON people.area = areas.code AND people.indicator = 'population'
GROUP BY ALL`;

/** Returns what the circles of a scatter plot show of each area: its latest people, its region, its income group. */
export async function traitsOfAreas(engine: Pick<Engine, "run">): Promise<ReadonlyMap<AreaCode, AreaTraits>> {
  const { columns, rows } = await engine.run(sql, { limit: 1000, patience: 10_000 });
  const [codes, regions, incomes, people] = columns.map(({ values }) => values);
  const traits = new Map<AreaCode, AreaTraits>();
  for (let row = 0; row < rows; row += 1) {
    const code = String(codes?.[row]);
    const count = people?.[row];
    if (isAreaCode(code) && typeof count === "number")
      traits.set(code, { people: count, region: String(regions?.[row]), income: String(incomes?.[row]) });
  }
  return traits;
}
