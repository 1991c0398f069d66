import type { interfaceCountry as english } from "../en/interfaceCountry.ts";
import type { Translation } from "../message.ts";

export const interfaceCountry: Translation<typeof english> = {
  "country.title": "{area} : qui est hors ligne, et pourquoi",
  "country.description":
    "{area} : usage d’Internet, prix, compétences et langues, chaque chiffre avec son année et sa source.",
  "country.facts": "Repères",
  "country.region": "Région",
  "country.income": "Groupe de revenu",
  "country.income.value": "{group} (Banque mondiale, exercice 2027)",
  "country.groups": "Groupes",
  "country.population": "Population",
  "country.no-economy":
    "La Banque mondiale ne publie pas de population pour ce territoire : il n’entre dans aucune somme de ce site.",
  "country.figure": "Indicateur",
  "country.value": "Valeur",
  "country.year": "Année",
  "country.flag": "Statut",
  "country.trend": "Depuis {year}",
  "country.rank": "Rang",
  "country.rank.value": "{rank} sur {of}",
  "country.rank.note":
    "Rang : parmi les pays ayant un chiffre pour la même année, de la valeur la plus haute à la plus basse ; pas de rang là où moins de dix en ont un, ni là où un ordre serait trompeur.",
  "country.source": "Source",
  "country.no-figure": "Pas de chiffre : {indicators}.",
  "country.dated": "{year}, {status}",
  "country.summary.offline":
    "{area} : {share} des personnes ont utilisé Internet en {year} ; {people} ne l’ont pas fait.",
  "country.summary.use": "{area} : {share} des personnes ont utilisé Internet en {year}.",
  "country.summary.price":
    "5 Go de données mobiles coûtaient {value} du revenu par habitant en {year} (cible : 2 % au plus).",
  "country.summary.none": "{area} : il n’y a pas de chiffre de l’usage d’Internet.",
  "country.languages": "Langues",
  "country.languages.intro":
    "Qui parle quoi, langues premières et secondes réunies, si bien que la somme des parts peut dépasser 100 % ; et ce qu’il y a à lire et à entendre dans chaque langue.",
  "country.languages.none": "Il n’y a pas de liste des langues parlées ici.",
  "country.language": "Langue",
  "country.language.share": "Locuteurs, en % des personnes",
  "country.language.local": "Locale",
  "country.language.local.yes": "locale",
  "country.language.local.no": "internationale",
  "country.language.articles": "Articles Wikipédia",
  "country.language.bot": "surtout par des programmes",
  "country.language.pages": "Pages Web pour 1 000 locuteurs",
  "country.language.speech": "Voix en libre accès, heures",
  "country.language.platform": "Prise en charge par les plateformes",
  "country.language.platform.modern": "complète",
  "country.language.platform.moderate": "moyenne",
  "country.language.platform.basic": "de base",
  "country.language.platform.none": "aucune",
  "country.language.declaration": "Déclaration des droits de l’homme",
  "country.language.yes": "traduite",
  "country.language.no": "non trouvée",
  "country.language.not-found": "non trouvé",
  "country.language.unknown": "non détectée",
  "country.language.standard": "lue en {language}",
  "country.languages.faults":
    "Ces parts mêlent langues premières et secondes et viennent de recensements et de conjectures d’années différentes. Les pages Web sont celles qu’une collecte a trouvées et qu’un détecteur a reconnues ; une langue que celui-ci ne connaît pas est « non détectée », et non absente."
};
