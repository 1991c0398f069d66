import type { interfaceChanges as english } from "../en/interfaceChanges.ts";
import type { Translation } from "../message.ts";

export const interfaceChanges: Translation<typeof english> = {
  "changes.title": "Ce qui a changé",
  "changes.intro":
    "Les éditeurs révisent le passé. Cette page compare deux éditions des séries que nous avons en plusieurs états : quels chiffres sont nouveaux, lesquels ont été révisés et de combien, lesquels ont été retirés. Chaque version de ce site est comparée de même à la précédente, pour les chiffres sur lesquels chaque carte s’ouvre (tout le monde, et non les femmes ou les hommes, la ville ou la campagne).",
  "changes.rule":
    "Un pourcentage compte comme révisé s’il diffère de plus de 0,05 point (un demi-point si une édition est arrondie à l’entier), un décompte ou un montant s’il diffère de plus d’un millième. Les années que seule une des deux éditions couvre sont laissées de côté. L’édition la plus récente est celle que montre ce site.",
  "changes.csv": "Tous les changements, chiffre par chiffre (CSV)",
  "changes.in-both": "Dans les deux éditions",
  "changes.kind.new": "Nouveaux",
  "changes.kind.revised": "Révisés",
  "changes.kind.gone": "Retirés",
  "changes.editions": "Éditions",
  "changes.from-to": "{from} → {to}",
  "changes.feed": "Fil (Atom)",
  "changes.largest": "Révision la plus forte",
  "changes.text.new": "{year} : nouveau, {after}",
  "changes.text.revised": "{year} : {before} → {after}",
  "changes.text.gone": "{year} : {before}, retiré",
  "changes.feed.indicator": "{indicator} : ce qui a changé",
  "changes.feed.country": "{area} : ce qui a changé",
  "changes.feed.subtitle": "Chiffres nouveaux, révisés et retirés, édition par édition.",
  "changes.entry": "{area}, {indicator} : {counts}",
  "changes.entry.editions": "Édition : {to}. Édition précédente : {from}.",
  "changes.since": "Depuis",
  "changes.link": "Ce qui a changé",
  "changes.by-country": { one: "Un pays ou territoire concerné", other: "{count} pays et territoires concernés" },
  "changes.count.new": { one: "{count} nouveau", other: "{count} nouveaux" },
  "changes.count.revised": { one: "{count} révisé", other: "{count} révisés" },
  "changes.count.gone": { one: "{count} retiré", other: "{count} retirés" }
};
