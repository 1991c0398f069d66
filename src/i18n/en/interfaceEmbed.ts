import type { Messages } from "../message.ts";

/** What stands in pictures and embeds, which leave the site. */
export const interfaceEmbed = {
  "card.credit": "{site} · {address}",
  "card.subtitle": "{measure}. {years}",
  "card.years": { one: "One country or territory, {years}.", other: "{count} countries and territories, {years}." },
  "card.map": "On the map: {indicator}",
  "card.country": "{use}. {group} {estimates}",
  "card.country.group": "Grey: {group}, weighted by people.",
  "card.country.none": "No figures on Internet use.",
  "embed.title.country": "{area}: {indicator}, {years} (chart)",
  "embed.title.country.none": "{area}: key figures (chart)",
  "embed.title.theme": "{question} Map: {indicator}, {year}",
  "embed.open": "Open at the {site}",
  "embed.frozen": "Frozen figures (release of {date}).",
  "embed.newest": "Newest figures",
  "embed.years": "Internet use by year"
} satisfies Messages;
