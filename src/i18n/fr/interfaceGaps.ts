import type { interfaceGaps as english } from "../en/interfaceGaps.ts";
import type { Translation } from "../message.ts";

export const interfaceGaps: Translation<typeof english> = {
  "gaps.title": "Ce qu’on ne sait pas",
  "gaps.description":
    "Là où personne n’a mesuré : pour chaque indicateur et chaque pays, les années écoulées depuis la dernière enquête, la part de la population couverte et les pays sans aucun chiffre.",
  "gaps.lead": {
    one: "Dans {count} pays ou territoire, où vivent {people}, l’usage d’Internet a été mesuré pour la dernière fois avant {year}, ou jamais. Ce que les cartes y montrent est une estimation, un ancien chiffre, ou rien.",
    other:
      "Dans {count} pays et territoires, où vivent {people}, l’usage d’Internet a été mesuré pour la dernière fois avant {year}, ou jamais. Ce que les cartes y montrent est une estimation, un ancien chiffre, ou rien."
  },
  "gaps.estimates":
    "Sur {figures} chiffres de l’usage d’Internet, {estimates} ({share}) sont des estimations ou ne nomment pas de source ; parmi ceux de {year}, {estimatesOfYear} sur {figuresOfYear}.",
  "gaps.measured":
    "Mesuré veut dire que l’éditeur nomme une enquête, un registre ou un organisme. Les années se comptent à rebours depuis {year}, l’année de la dernière édition des données.",
  "gaps.map.title": "Usage d’Internet : la dernière mesure",
  "gaps.map.label":
    "Carte du monde. {indicator} : années depuis le dernier chiffre mesuré. Deux ans ou moins : {fresh} pays et territoires ; trois à cinq : {recent} ; six à dix : {ageing} ; plus de dix : {old} ; seulement des estimations : {estimated} ; aucun chiffre : {none}.",
  "gaps.legend": "Années depuis le dernier chiffre mesuré",
  "gaps.age.fresh": "2 ou moins ({from} ou plus récent)",
  "gaps.age.recent": "3 à 5 ({from}–{to})",
  "gaps.age.ageing": "6 à 10 ({from}–{to})",
  "gaps.age.old": "plus de 10 (avant {from})",
  "gaps.age.estimated": "estimations seulement",
  "gaps.age.none": "aucun chiffre",
  "gaps.describe.measured": "{area} : dernière mesure en {year}",
  "gaps.describe.estimated": "{area} : estimations seulement, la plus récente pour {year}",
  "gaps.describe.none": "{area} : aucun chiffre",
  "gaps.matrix.title": "Chaque indicateur, chaque pays",
  "gaps.matrix.intro":
    "Une ligne par indicateur, une marque pour chacun des {count} pays et territoires : par région, et dans chacune le plus peuplé d’abord. Le nom d’une ligne mène à sa carte et à sa liste.",
  "gaps.matrix.order": "L’ordre des régions : {regions}.",
  "gaps.matrix.row": {
    one: "mesuré depuis {year} dans {count} pays ({share} des gens)",
    other: "mesuré depuis {year} dans {count} pays ({share} des gens)"
  },
  "gaps.matrix.estimated": "{share} d’estimations",
  "gaps.matrix.none": { one: "{count} sans aucun chiffre", other: "{count} sans aucun chiffre" },
  "gaps.matrix.label":
    "{indicator} : pays et territoires mesurés il y a deux ans ou moins, {fresh} ; trois à cinq ans, {recent} ; six à dix ans, {ageing} ; plus de dix ans, {old} ; estimations seulement, {estimated} ; aucun chiffre, {none}.",
  "gaps.coverage.title": "Combien de personnes un chiffre couvre",
  "gaps.coverage.note":
    "Part de la population mondiale qui vit là où il y a un chiffre pour l’année même, et là où il est mesuré.",
  "gaps.coverage.any": "tout chiffre",
  "gaps.coverage.measured": "mesuré",
  "gaps.coverage.label":
    "Courbes : part de la population mondiale dans les économies qui ont un chiffre de « {indicator} », par année de {first} à {last}. Au plus {any} avec un chiffre quel qu’il soit, en {anyYear} ; au plus {measured} avec un chiffre mesuré, en {measuredYear}.",
  "gaps.coverage.label.one":
    "En {last}, {any} de la population mondiale vit là où « {indicator} » a un chiffre, {measured} là où il est mesuré.",
  "gaps.countries.title": "Les pays les moins mesurés",
  "gaps.countries.intro":
    "Les économies, selon le nombre d’indicateurs, sur {count}, qui y ont été mesurés en {year} ou plus tard : celles qui en ont le moins d’abord, et parmi elles les plus peuplées.",
  "gaps.countries.all": "Tous les pays et territoires",
  "gaps.countries.country": "Pays ou territoire",
  "gaps.countries.people": "Population",
  "gaps.countries.measured": "Mesuré depuis {year}",
  "gaps.countries.older": "Mesuré avant",
  "gaps.countries.estimated": "Estimations seulement",
  "gaps.countries.none": "Aucun chiffre",
  "gaps.without.title": "Sans aucun chiffre",
  "gaps.without": {
    one: "{count} pays ou territoire n’a aucun chiffre de « {indicator} » :",
    other: "{count} pays et territoires n’ont aucun chiffre de « {indicator} » ; {people} y vivent :"
  },
  "gaps.without.nobody": "Chaque pays et territoire de ce site a un chiffre.",
  "gaps.without.area": "{area} ({people})",
  "gaps.withheld.title": "Publié ou calculé, et pas montré",
  "gaps.withheld.intro":
    "Un chiffre qui ne peut pas être juste est pire que pas de chiffre. Ceux-ci sont laissés de côté, et nommés :",
  "gaps.withheld.quarantined": {
    one: "{count} valeur publiée, retenue parce qu’elle ne peut pas être juste : la liste dit laquelle et pourquoi.",
    other:
      "{count} valeurs publiées, retenues parce qu’elles ne peuvent pas être justes : la liste dit lesquelles et pourquoi."
  },
  "gaps.withheld.derived": {
    one: "{reason} : {count} valeur pourrait être calculée, et tromperait ({indicators}).",
    other: "{reason} : {count} valeurs pourraient être calculées, et tromperaient ({indicators})."
  },
  "gaps.withheld.list": "La liste des valeurs retenues",
  "gaps.nobody.title": "Ce que personne ne publie",
  "gaps.nobody.skills":
    "Le manque de compétences comme raison de rester hors ligne : il n’est pas parmi les raisons que publie l’UIT.",
  "gaps.nobody.crossed":
    "Les ventilations croisées : l’usage chez les femmes rurales, par exemple. Le sexe, le lieu et l’âge sont publiés séparément.",
  "gaps.nobody.daily":
    "L’usage quotidien en part de toute la population : presque tous les chiffres sont des parts de ceux qui sont déjà en ligne.",
  "gaps.nobody.languages":
    "Combien de personnes peuvent lire en ligne quelque chose dans leur langue : on ne connaît que des bornes, tirées des parts de locuteurs et des pages.",
  "gaps.nobody.events":
    "Si un pays sans coupure recensée n’en a eu aucune : « {indicator} » compte ce qui a été recensé, et n’a donc pas de ligne ci-dessus.",
  "gaps.indicator.title": "{indicator} : ce qu’on ne sait pas",
  "gaps.indicator.description":
    "{indicator} : où la dernière mesure a eu lieu, combien de personnes vivent là où il y a un chiffre, et quels pays n’en ont aucun.",
  "gaps.indicator.lead":
    "{measured} des {areas} pays et territoires ont un chiffre mesuré de {year} ou plus récent ; {share} de la population mondiale y vit.",
  "gaps.indicator.figures": {
    one: "Il y a {count} chiffre ; {estimates} ({share}) est une estimation ou ne nomme pas de source.",
    other: "Il y a {count} chiffres ; {estimates} ({share}) sont des estimations ou ne nomment pas de source."
  },
  "gaps.indicator.all-estimates":
    "Tous ses chiffres sont des estimations par construction : ils sont calculés à partir de parts de locuteurs qui en sont elles-mêmes.",
  "gaps.indicator.back": "La carte des chiffres eux-mêmes",
  "gaps.indicator.all": "Tous les indicateurs",
  "gaps.indicator.link": "Ce qu’on ne sait pas : les années depuis la dernière mesure, par pays",
  "gaps.list.title": "Pays par pays",
  "gaps.list.measured": "Dernière mesure",
  "gaps.list.newest": "Chiffre le plus récent",
  "gaps.list.never": "jamais",
  "gaps.list.none": "aucun"
};
