import type { interfaceOffline as english } from "../en/interfaceOffline.ts";
import type { Translation } from "../message.ts";

export const interfaceOffline: Translation<typeof english> = {
  "offline.title": "Combien de personnes sont hors ligne ? Le nombre, daté",
  "offline.description":
    "Chaque nombre publié de personnes hors ligne, avec sa date et ses révisions, et à côté la somme des chiffres actuels des pays : par région, par année et selon ce qu’on en sait.",
  "offline.lead":
    "{people} n’ont pas utilisé Internet en {year} : c’est la somme des chiffres des pays dans l’édition {ofDate}. Pour la même année, l’UIT a publié {published} ({publishedDate}), puis {revised} ({revisedDate}). Chaque nombre est vrai à sa date ; il faut donc toujours la donner.",
  "offline.quote.title": "À citer",
  "offline.quote.sum":
    "En {year}, {people} n’ont pas utilisé Internet, d’après la somme des chiffres des pays dans l’édition {ofDate} : {measured} selon des chiffres mesurés, {estimated} selon des estimations et {carried} selon des chiffres d’années antérieures (Explorateur de la connectivité efficace, d’après les données de la Banque mondiale et de l’UIT).",
  "offline.quote.sum.basis":
    "Somme propre à ce site, population × (1 − usage), sur {count} pays et territoires ; ce n’est pas un nombre que l’UIT a publié.",
  "offline.quote.headline":
    "En {published}, l’UIT a estimé à {people} le nombre de personnes hors ligne en {year} ; les chiffres des pays dans l’édition {ofDate} donnent {sum} pour la même année.",
  "offline.quote.headline.basis":
    "UIT, {publication} : une estimation mondiale, faite avant que la plupart des enquêtes de l’année ne soient connues.",
  "offline.quote.caution":
    "Dites de quand date le nombre : chaque édition des données révise les années précédentes. Les enquêtes interrogent des personnes d’âges différents, et la somme étend leurs réponses à toute la population.",
  "offline.published.title": "Tel que publié, tel que révisé",
  "offline.chart.title": "Les mêmes années, racontées à des dates différentes",
  "offline.chart.note":
    "Milliards de personnes hors ligne. Deux courbes, désignées par leur date, font la somme des mêmes pays et des mêmes populations dans deux éditions des données ; la troisième relie les titres de l’UIT à leur première publication.",
  "offline.chart.headlines": "titres de l’UIT",
  "offline.chart.label":
    "Courbes du nombre de personnes hors ligne par année, en milliards. Données {ofAfter} : {afterFirst} en {first}, {afterLast} en {afterYear}. Données {ofBefore} : {beforeLast} en {beforeYear}. Titres de l’UIT : {headlines}.",
  "offline.chart.point": "{value} pour {year}",
  "offline.why.title": "Pourquoi ils diffèrent",
  "offline.why.revised":
    "Le passé est révisé. Des {common} valeurs depuis 2000 que partagent les éditions {ofBefore} et {ofAfter}, {changed} diffèrent de plus de 0,05 point, et {withdrawn} que contenait l’ancienne ont été retirées. Parmi celles qui ont changé, {estimates} sont des estimations.",
  "offline.why.early":
    "Un titre paraît avant la plupart de ses enquêtes. Aujourd’hui encore, sur {count} pays qui ont un chiffre pour {year}, {measured} en ont un mesuré.",
  "offline.why.method":
    "L’UIT fait la somme à sa manière, avec des estimations pour des pays et des régions. Ce site multiplie la population par (1 − usage) et reporte le dernier chiffre de chaque pays ; {people} dans des économies sans aucun chiffre n’entrent dans aucune partie de sa somme.",
  "offline.why.rounding":
    "Les titres sont arrondis au dixième de milliard. L’arrondi seul peut cacher jusqu’à 50 millions de personnes dans un sens ou dans l’autre.",
  "offline.sum.title": "La somme du site, année par année",
  "offline.sum.intro":
    "La même somme, décomposée : où vivent ces personnes, et d’où vient le chiffre de leur pays. Un chiffre reporté est un ancien chiffre dans une nouvelle année.",
  "offline.region.title": "Par région",
  "offline.region.note": "Milliards de personnes hors ligne ; régions actuelles de la Banque mondiale.",
  "offline.region.label":
    "Barres empilées des personnes hors ligne par région, de {first} à {last}. En {last} : {parts}.",
  "offline.region.SSF": "Afrique subsaharienne",
  "offline.region.SAS": "Asie du Sud",
  "offline.region.EAS": "Asie de l’Est, Pacif.",
  "offline.region.MEA": "Afrique du N.–Pakistan",
  "offline.region.LCN": "Amérique latine, Car.",
  "offline.region.ECS": "Europe, Asie centrale",
  "offline.region.NAC": "Amérique du Nord",
  "offline.basis.title": "Selon ce sur quoi repose le chiffre",
  "offline.basis.note":
    "Milliards de personnes hors ligne, selon la manière dont le chiffre de leur pays est connu cette année-là.",
  "offline.basis.label":
    "Barres empilées des personnes hors ligne, de {first} à {last}, selon ce qu’on en sait. En {last} : {measured} mesuré, {estimated} estimé, {carried} reporté.",
  "offline.basis.measured": "Mesuré",
  "offline.basis.estimated": "Estimé",
  "offline.basis.carried": "Reporté",
  "offline.table.title": "La somme de {year} : {people}",
  "offline.table.region": "Région",
  "offline.table.people": "Hors ligne",
  "offline.table.oldest": "Chiffre le plus ancien",
  "offline.table.note": {
    one: "Millions de personnes. Le chiffre d’un pays est reporté, de {oldest}.",
    other: "Millions de personnes. Les chiffres de {count} pays sont reportés, le plus ancien de {oldest}."
  },
  "offline.vintage.title": "Ce que les révisions ont déplacé",
  "offline.vintage.intro":
    "Deux éditions de la même série, additionnées sur les mêmes populations. Pour {year}, les données {ofBefore} donnent {before} milliards de personnes hors ligne, celles {ofAfter} {after} milliards.",
  "offline.vintage.parts":
    "Par cause : {revised} par des valeurs révisées de la même année ; {reported} par des valeurs nouvellement publiées ; {withdrawn} par des valeurs retirées, si bien qu’une plus ancienne est reportée.",
  "offline.vintage.year": "Pour l’année",
  "offline.vintage.difference": "Différence",
  "offline.vintage.countries": "Les pays qui ont le plus déplacé la somme de {year}",
  "offline.vintage.country": "Pays",
  "offline.vintage.online": "En ligne, données {ofDate}",
  "offline.vintage.what": "Ce qui s’est passé",
  "offline.vintage.people": "Personnes hors ligne",
  "offline.vintage.value": "{value} ({year})",
  "offline.vintage.none": "pas de chiffre",
  "offline.kind.revised": "Révisé",
  "offline.kind.reported": "Nouvellement publié",
  "offline.kind.withdrawn": "Retiré",
  "offline.china.title": "La Chine compte autrement à partir de 2023",
  "offline.china.with": "Monde",
  "offline.china.without": "Monde sans la Chine",
  "offline.china.fall": "Variation par rapport à l’année précédente",
  "offline.further": "Comment ces sommes sont faites, et les lignes qui les portent",
  "offline.further.methods": "Méthodes",
  "offline.further.gaps": "Ce qu’on ne sait pas",
  "offline.further.data": "Données et sources"
};
