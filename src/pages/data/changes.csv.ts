import type { APIRoute } from "astro";
import { storeChanges } from "../../site/storeChanges.ts";
import { store } from "../../site/site.ts";
import { csvOf } from "../../query/csv.ts";
import { englishNames } from "../../query/export/englishNames.ts";
import type { ExportColumn } from "../../query/export/figureTable.ts";

const columns: readonly ExportColumn[] = [
  { name: "indicator", type: "string" },
  { name: "area", type: "string" },
  { name: "name", type: "string" },
  { name: "period", type: "integer" },
  { name: "change", type: "string" },
  { name: "before", type: "number" },
  { name: "after", type: "number" },
  { name: "difference", type: "number" },
  { name: "from_edition", type: "string" },
  { name: "to_edition", type: "string" }
];

export const GET: APIRoute = async () => {
  const nameOf = englishNames(await store.areas());
  const rows = (await storeChanges(store)).flatMap(({ indicator, from, to, changes }) =>
    changes.map(({ area, period, kind, before, after }) => {
      const difference =
        before === undefined || after === undefined ? undefined : Number((after - before).toPrecision(12));
      return [indicator.id, area, nameOf(area), period, kind, before, after, difference, from, to];
    })
  );
  return new Response(csvOf({ columns, rows }), { headers: { "content-type": "text/csv; charset=utf-8" } });
};
