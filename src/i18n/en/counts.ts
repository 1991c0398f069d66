/** Counts with their noun, for sentences that hold several; "of_" is the form behind a preposition, where a language tells it apart. */
export const counts = {
  "count.countries": { one: "one country", other: "{count} countries" },
  "count.of_countries": { one: "one country", other: "{count} countries" },
  "count.places": { one: "one country or territory", other: "{count} countries and territories" },
  "count.of_places": { one: "one country or territory", other: "{count} countries and territories" },
  "count.languages": { one: "one language", other: "{count} languages" },
  "count.of_languages": { one: "one language", other: "{count} languages" },
  "count.of_shutdowns": { one: "one shutdown", other: "{count} shutdowns" },
  "count.estimates": { one: "one estimate", other: "{count} estimates" },
  "count.of_figures": { one: "one figure", other: "{count} figures" },
  "count.values": { one: "one value", other: "{count} values" },
  "count.none": "none"
};
