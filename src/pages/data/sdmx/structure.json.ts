import type { APIRoute } from "astro";
import { sdmxStructure } from "../../../downloads/descriptions/sdmxStructure.ts";
import { store } from "../../../site/site.ts";

/** On one line: a structure repeats itself for each indicator, and would weigh a third more over many. */
export const GET: APIRoute = async () =>
  new Response(`${JSON.stringify(await sdmxStructure(store))}\n`, { headers: { "content-type": "application/json" } });
