import type { APIRoute } from "astro";
import { describedSite, respondWithDescription } from "../../downloads/descriptions/describedSite.ts";
import { openApi } from "../../downloads/descriptions/openApi.ts";

export const GET: APIRoute = async () => respondWithDescription(await openApi(await describedSite()));
