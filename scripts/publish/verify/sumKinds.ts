import type { Database } from "./database.ts";

/** Two years, the earlier first. */
export type Span = readonly [from: number, to: number];

/** Fills the table `sum_kinds`: what each economy adds to the change of the sum of people offline over these spans. */
export async function fillSumKinds(database: Database, spans: readonly Span[]): Promise<void> {
  await database.run("sum-kinds", { spans: spans.map(([from, to]) => `(${from}, ${to})`).join(", ") });
}

/** Returns the last year that has a sum of people offline. */
export async function newestSummedYear(database: Database): Promise<number> {
  const [newest] = await database.query("select max(year) as year from summed_years");
  return Number(newest?.["year"]);
}

/** Fills `sum_kinds` with the ten years that the story of the unconnected looks back on. */
export async function fillYearsOfStory(database: Database): Promise<void> {
  const year = await newestSummedYear(database);
  await fillSumKinds(database, [[year - 10, year]]);
}
