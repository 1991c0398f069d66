import type { APIRoute } from "astro";
import { indicatorIds, indicatorOf } from "../../catalog/catalog.ts";
import { store } from "../../components/site.ts";
import { formatCsv } from "../../query/csv.ts";
import { licenceReader } from "../../query/provenance.ts";

export function getStaticPaths() {
  return indicatorIds.map((indicator) => ({ params: { indicator } }));
}

export const GET: APIRoute = async ({ params: { indicator = "" } }) => {
  const [observations, areas, manifest] = await Promise.all([
    store.observations(indicator),
    store.areas(),
    store.manifest()
  ]);
  const text = formatCsv(indicatorOf(indicator), observations, areas, licenceReader(manifest));
  return new Response(text, { headers: { "content-type": "text/csv; charset=utf-8" } });
};
