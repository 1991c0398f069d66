import type { interfaceDownloads as english } from "../en/interfaceDownloads.ts";
import type { Translation } from "../message.ts";

export const interfaceDownloads: Translation<typeof english> = {
  "downloads.title": "Emporter les données",
  "downloads.intro":
    "Une seule archive contient tout : un tableau par indicateur, les territoires, les groupes et les langues, la licence de chaque source, et une description lisible par les programmes (datapackage.json).",
  "downloads.archive": "Tout, en un seul ZIP",
  "downloads.archive.free": "Les lignes libres seulement, en un seul ZIP",
  "downloads.size": "{name} ({size})",
  "downloads.megabytes": "{value} Mo",
  "downloads.release": "État des données : {release}.",
  "downloads.commercial": "Pour un usage commercial",
  "downloads.commercial.text":
    "Chaque ligne est libre, réservée à un usage non commercial, ou de conditions incertaines : la colonne licence le dit. Les fichiers « lignes libres » ne contiennent que les lignes libres ; {free} lignes sur {all} le sont.",
  "downloads.area": "Télécharger tous les chiffres (CSV)",
  "downloads.all-rows": "Toutes les lignes",
  "downloads.free-rows": "Lignes libres seulement",
  "downloads.none-free": "aucune",
  "downloads.whole": "Tous les indicateurs en un tableau",
  "downloads.addresses": "Des adresses qui restent",
  "downloads.addresses.text":
    "Chaque fichier garde son adresse, pour qu’un programme puisse le reprendre : par exemple {pattern} ; avec un autre format, un autre indicateur, ou all à la place de son nom. Les données les plus récentes sont toujours au même endroit ; une version publiée garde ses chiffres pour toujours.",
  "downloads.columns": "Colonnes",
  "downloads.columns.text":
    "Un tableau a ces colonnes, dans cet ordre, sauf celles qui ne le concernent pas. Les fichiers JSON et datapackage.json disent la même chose aux programmes.",
  "downloads.column": "Colonne",
  "downloads.column.meaning": "Signification",
  "downloads.cors": "Pour d’autres sites",
  "downloads.cors.text":
    "Les scripts de n’importe quel site peuvent lire ces fichiers si l’hébergeur de celui-ci envoie pour eux l’en-tête Access-Control-Allow-Origin (valeur *) ; les réglages livrés avec le code le demandent.",
  "downloads.table.indicators": "Les indicateurs : thème, unité, première et dernière année, lignes.",
  "downloads.table.areas": "Les pays et territoires : codes, noms, région, groupe de revenu.",
  "downloads.table.area_groups": "Quel territoire est dans quel groupe, par année.",
  "downloads.table.languages": "Les langues et ce qu’il y a de chacune sur le Web.",
  "downloads.table.area_languages": "Quelles langues sont parlées où.",
  "downloads.table.differences": "Les chiffres que deux éditeurs donnent différemment.",
  "downloads.table.withheld": "Les chiffres qui pourraient être calculés et ne sont pas publiés, avec la raison.",
  "readme.title": "{site} : les données",
  "readme.intro": "Qui est encore hors ligne et pourquoi, par pays et par année. État des données : {release}.",
  "readme.free": "Cette archive ne contient que les lignes réutilisables à toute fin, avec mention de la source.",
  "readme.files": "Fichiers",
  "readme.file.tables": "un tableau par indicateur, et les tableaux des territoires, des groupes et des langues",
  "readme.file.parquet": "les mêmes tableaux en Parquet, tels que le site les emploie",
  "readme.file.package": "ce que contient chaque colonne, pour les programmes (Frictionless Data Package)",
  "readme.file.manifest": "chaque source avec son adresse et son empreinte, et l’empreinte de chaque fichier Parquet",
  "readme.file.licences": "chaque source, sa licence et la façon de la citer",
  "readme.missing": "Une année que personne n’a publiée n’a pas de ligne : une absence n’est jamais un zéro.",
  "readme.credit": "Citez les éditeurs nommés dans LICENCES.md, et donnez l’état des données."
};
