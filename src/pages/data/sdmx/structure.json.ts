import type { APIRoute } from "astro";
import { respondWithDescription } from "../../../downloads/descriptions/describedSite.ts";
import { sdmxStructure } from "../../../downloads/descriptions/sdmxStructure.ts";
import { store } from "../../../site/site.ts";

export const GET: APIRoute = async () => respondWithDescription(await sdmxStructure(store));
