import type { APIRoute } from "astro";
import { carryBacktest } from "../../catalog/carryBacktest.ts";
import { csvOf } from "../../query/csv.ts";
import type { ExportColumn } from "../../query/export/figureTable.ts";

const columns: readonly ExportColumn[] = [
  { name: "group", type: "string" },
  { name: "years_carried", type: "string" },
  { name: "rule", type: "string" },
  { name: "bias", type: "number" },
  { name: "mean_error", type: "number" },
  { name: "figures_hidden", type: "integer" },
  { name: "countries", type: "integer" }
];

const { byGroup, byYears } = carryBacktest;

export const GET: APIRoute = () => {
  const rows = [
    ...byGroup.map((each) => ({ ...each, years: "1-10" })),
    ...byYears.map((each) => ({ ...each, group: "world", years: String(each.years) }))
  ].flatMap(({ group, years, errors, tests, areas }) =>
    errors.map(({ rule, bias, meanError }) => [group, years, rule, bias, meanError, tests, areas])
  );
  return new Response(csvOf({ columns, rows }), { headers: { "content-type": "text/csv; charset=utf-8" } });
};
