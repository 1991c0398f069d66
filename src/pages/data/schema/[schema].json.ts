import type { APIRoute } from "astro";
import { describedSite, respondWithDescription } from "../../../downloads/descriptions/describedSite.ts";
import { jsonSchema, schemaNames, type SchemaName } from "../../../downloads/descriptions/schemas.ts";

export const getStaticPaths = () => schemaNames.map((schema) => ({ params: { schema }, props: { schema } }));

export const GET: APIRoute<{ readonly schema: SchemaName }> = async ({ props: { schema } }) =>
  respondWithDescription(jsonSchema(schema, (await describedSite()).root), "application/schema+json");
