import type { APIRoute } from "astro";
import { store } from "../../site/site.ts";
import { tableNames } from "../../site/furtherAreaNames.ts";

/** Names of areas in further languages, which the page of questions fetches when a reader brings a table. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(await tableNames(store)), { headers: { "content-type": "application/json" } });
