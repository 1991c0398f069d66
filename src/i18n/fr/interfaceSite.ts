import type { interfaceSite as english } from "../en/interfaceSite.ts";
import type { Translation } from "../message.ts";

export const interfaceSite: Translation<typeof english> = {
  "site.name": "Explorateur de la connectivité efficace",
  "site.tagline": "Qui est encore hors ligne, et pourquoi",
  "site.description":
    "Qui est encore hors ligne, et pourquoi : accès, prix, compétences et contenus en langues locales, par pays et par année, chaque chiffre daté et sourcé.",
  "site.skip": "Aller au contenu",
  "site.menu": "Thèmes et pages",
  "site.menu.short": "Menu",
  "site.menu.all": "Toutes les pages",
  "site.menu.paper": "L’Internet que nous voulons",
  "site.menu.indicators": "Tous les indicateurs",
  "site.menu.countries": "Pays",
  "site.menu.compare": "Comparer",
  "site.compare.indicator": "Comparer des pays et des groupes",
  "site.compare.country": "Comparer avec d’autres pays",
  "site.menu.data": "Données et sources",
  "site.menu.analyse": "Interroger les données",
  "site.menu.borders": "Frontières",
  "site.languages": "Langues",
  "site.footer.code": "Code sous licence MIT ; données sous la licence de chaque source.",
  "site.footer.paper":
    "D’après le document « The Internet We Want » de l’IGF Leadership Panel : un Internet universel et inclusif.",
  "site.footer.tracking": "Ni cookies, ni pistage, ni requête à des tiers.",
  "site.not-found.title": "Cette page n’existe pas",
  "site.not-found.offer": "Les adresses de ce site s’écrivent en minuscules. Cette page existe :",
  "site.not-found.text":
    "L’adresse est peut-être mal écrite, ou la page a changé de place. D’ici, on peut retrouver les pays et les indicateurs.",

  "map.definition": "Ce qui est mesuré",
  "map.cautions": "À lire avec prudence",
  "map.missing": "Ce qui manque",
  "map.ranking": "Les plus hauts et les plus bas",
  "map.table": "Tous les chiffres",
  "map.map": "La carte",
  "map.sources": "Sources et téléchargements",
  "map.source.line": "Source : {sources}. {licence}.",
  "map.source.credit": "{attribution} ({vintage})",
  "map.source.join": "{first} ; {second}",
  "map.source.retrieved": "Données : {vintage} ; consultation : {retrieved}.",
  "map.source.derived": "Calculé par ce site à partir de : {indicators}.",
  "map.source.people":
    "Les nombres de personnes sont arrondis ici à quatre chiffres ; les fichiers les donnent en entier.",
  "map.borders": "Frontières et noms : nos règles",
  "map.download": "Télécharger toutes les lignes",
  "map.download.csv": "CSV",
  "map.download.xlsx": "XLSX",
  "map.download.json": "JSON",
  "map.download.parquet": "Parquet",
  "map.download.licence": "Licence des lignes : {licences}.",
  "map.no-script":
    "Sans JavaScript, cette page montre les derniers chiffres ; toutes les années sont dans les fichiers à télécharger.",
  "map.other": "Sur le même thème",
  "map.break": "Rupture de série",
  "map.withheld": {
    one: "Dans les fichiers dont cette page est tirée, un chiffre publié n’est pas montré, parce qu’il ne peut pas être juste.",
    other:
      "Dans les fichiers dont cette page est tirée, {count} chiffres publiés ne sont pas montrés, parce qu’ils ne peuvent pas être justes."
  },
  "map.shares.title": "Parts publiées qui s’écartent du prix et du revenu ({differing})",
  "map.shares.intro":
    "La part recalculée est le prix × 12 ÷ le revenu par habitant (RNB par habitant, méthode Atlas, dernière année connue). Sur les {areas} pays qui ont les deux pour {year}, ces {differing} s’en écartent de plus d’un quart, le plus souvent à cause des taux de change ou d’un revenu ancien. La carte montre la part publiée.",
  "map.shares.label": "Parts publiées et recalculées",
  "map.shares.area": "Pays",
  "map.shares.published": "Publiée",
  "map.shares.recomputed": "Recalculée",
  "map.shares.income": "Année du revenu",
  "map.withheld.derived": {
    one: "Une valeur n’est pas publiée : {reason}.",
    other: "{count} valeurs ne sont pas publiées : {reason}."
  },
  "map.withheld.link": "La liste",

  "indicators.title": "Tous les indicateurs",
  "indicators.intro":
    "Toutes les mesures de ce site, par thème. Chacune a une carte, un tableau, sa source et ses fichiers.",
  "countries.title": "Pays et territoires",
  "countries.intro":
    "Tous les pays et territoires dont parlent les données. Choisissez-en un pour voir tous ses chiffres, chacun avec son année et sa source.",
  "countries.all": "Tous les pays et territoires"
};
