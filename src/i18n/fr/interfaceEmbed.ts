import type { Translation } from "../message.ts";
import type { interfaceEmbed as english } from "../en/interfaceEmbed.ts";

export const interfaceEmbed: Translation<typeof english> = {
  "card.credit": "{site} · {address}",
  "card.subtitle": "{measure}. {years}",
  "card.years": { one: "Un pays ou territoire, {years}.", other: "{count} pays et territoires, {years}." },
  "card.map": "Sur la carte : {indicator}",
  "card.country": "{use}. {group} {estimates}",
  "card.country.group": "En gris : {group}, en proportion des habitants.",
  "card.country.none": "Aucun chiffre sur l’usage d’Internet.",
  "embed.title.country": "{area} : {indicator}, {years} (graphique)",
  "embed.title.country.none": "{area} : chiffres clés (graphique)",
  "embed.title.theme": "{question} Carte : {indicator}, {year}",
  "embed.open": "Ouvrir dans l’{site}",
  "embed.frozen": "Chiffres figés (version : {date}).",
  "embed.newest": "Chiffres les plus récents",
  "embed.years": "Usage d’Internet par année"
};
