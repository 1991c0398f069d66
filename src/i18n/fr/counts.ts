import type { counts as english } from "../en/counts.ts";
import type { Translation } from "../message.ts";

export const counts: Translation<typeof english> = {
  "count.countries": { one: "un pays", other: "{count} pays" },
  "count.of_countries": { one: "un pays", other: "{count} pays" },
  "count.places": { one: "un pays ou territoire", other: "{count} pays et territoires" },
  "count.of_places": { one: "un pays ou territoire", other: "{count} pays et territoires" },
  "count.languages": { one: "une langue", other: "{count} langues" },
  "count.of_languages": { one: "une langue", other: "{count} langues" },
  "count.of_shutdowns": { one: "une coupure", other: "{count} coupures" },
  "count.estimates": { one: "une estimation", other: "{count} estimations" },
  "count.of_figures": { one: "un chiffre", other: "{count} chiffres" },
  "count.values": { one: "une valeur", other: "{count} valeurs" },
  "count.none": "aucun"
};
