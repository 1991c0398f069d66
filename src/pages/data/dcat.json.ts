import type { APIRoute } from "astro";
import { dcat } from "../../downloads/descriptions/dcat.ts";
import { describedSite, respondWithDescription } from "../../downloads/descriptions/describedSite.ts";

export const GET: APIRoute = async () =>
  respondWithDescription(await dcat(await describedSite()), "application/ld+json");
