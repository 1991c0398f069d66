/** The columns of the tables of the site whose meaning has words of its own; dimensions and names have others. */
const schemaColumns = [
  "area",
  "areas",
  "ages",
  "base",
  "bot_made",
  "code",
  "declaration_translated",
  "economy",
  "first_period",
  "from_period",
  "group",
  "high",
  "id",
  "income_group",
  "indicator",
  "iso2",
  "landlocked_developing",
  "language",
  "last_period",
  "latitude",
  "least_developed",
  "licence",
  "local",
  "local_reason",
  "longitude",
  "low",
  "m49",
  "official",
  "parts",
  "period",
  "platform_support",
  "region",
  "rows",
  "scheme",
  "share",
  "small_island",
  "source",
  "speakers",
  "speech_hours",
  "status",
  "subregion",
  "theme",
  "unit",
  "value",
  "web_pages",
  "web_pages_per_1000_speakers",
  "wikipedia_active_users",
  "wikipedia_articles",
  "written_standard"
] as const;
export type SchemaColumnName = (typeof schemaColumns)[number];

const names: ReadonlySet<string> = new Set(schemaColumns);

/** True for a column of the site that has words of its own. */
export function isSchemaColumn(name: string): name is SchemaColumnName {
  return names.has(name);
}
