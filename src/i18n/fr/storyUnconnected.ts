import type { storyUnconnected as english } from "../en/storyUnconnected.ts";
import type { Translation } from "../message.ts";

export const storyUnconnected: Translation<typeof english> = {
  "story.unconnected.title": "En {year}, {share} de la population mondiale était hors ligne",
  "story.unconnected.description":
    "Qui est hors ligne, où, et ce qui tient ces personnes loin d’Internet : cartes et graphiques tirés de chiffres datés et sourcés.",
  "story.unconnected.lead":
    "{people} n’ont pas utilisé Internet en {year}. Elles ne vivent pas là où une carte du monde attire le regard et, à la plupart d’entre elles, ce n’est pas le réseau qui manque.",

  "story.unconnected.means.title": "Ce que veut dire « hors ligne »",
  "story.unconnected.means.what":
    "Est en ligne toute personne qui a utilisé Internet au moins une fois au cours des trois derniers mois, où que ce soit et avec n’importe quel appareil. Toutes les autres sont hors ligne. Une seule fois suffit : le compte ne dit rien de la vitesse, du coût ni de la fréquence, et beaucoup de personnes en ligne selon cette règle n’en tirent encore que peu de chose.",
  "story.unconnected.means.basis":
    "Sur les {people} hors ligne en {year}, {measured_big} vivent là où le chiffre de cette année est mesuré, {estimated_big} là où c’est une estimation, et {carried_big} là où le dernier chiffre est plus ancien, le plus ancien datant de {carriedFrom}. Les pays et territoires sans aucun chiffre ({withoutAreas}) comptent {without} et ne sont pas dans la somme.",

  "story.unconnected.where.title": "{listed} pays réunissent {listedShare} des personnes hors ligne",
  "story.unconnected.where.circles":
    "Chaque cercle est un pays, et sa surface est le nombre de personnes qui n’y utilisent pas Internet. Un grand cercle se trouve là où vivent beaucoup de gens, et ce n’est pas toujours là où la part est la plus forte.",
  "story.unconnected.where.most":
    "Les pays qui comptaient le plus de personnes hors ligne en {year} : {most}. Dans le premier d’entre eux, la plupart des gens sont pourtant en ligne : {first}. Une petite part d’un très grand nombre reste un très grand nombre.",

  "story.unconnected.hides.title":
    "{manyShare} des personnes hors ligne vivent là où la plupart des gens sont en ligne",
  "story.unconnected.hides.land":
    "Sur une carte des parts, le regard va aux pays les plus clairs et aux plus étendus. Dans {few} d’entre eux, moins de la moitié des gens utilisent Internet, et {fewPeople} n’y sont pas en ligne. Mais plus de la moitié des personnes hors ligne, {manyShare}, vivent dans des pays où la plupart de leurs voisins sont en ligne (chiffres de {year}, ou derniers chiffres antérieurs).",
  "story.unconnected.hides.few":
    "Les parts d’utilisateurs les plus basses en {year} : {fewest}. Un pays hachuré n’a pas de chiffre. Ce n’est pas un zéro.",

  "story.unconnected.network.title": "{reach} personnes hors ligne sur dix vivent à portée d’un réseau",
  "story.unconnected.network.reach":
    "En {year}, {covered} vivaient à portée d’un réseau 3G ou mieux et n’utilisaient pas Internet ; {uncovered_big} vivaient hors de portée. C’est la somme sur {gapAreas} pays qui ont les deux chiffres, et une estimation partout où l’un des deux en est une. Là où ils se contredisent ({negative} pays), aucun écart n’est donné.",
  "story.unconnected.network.names":
    "Le premier nombre s’appelle l’écart d’usage, le second l’écart de couverture. D’autres publient sous le même nom un écart plus grand, car ils comptent l’Internet mobile sur un appareil à soi, là où ce site compte tout usage d’Internet. Et la couverture ne promet ni la vitesse, ni un téléphone, ni un prix qu’une famille puisse payer.",

  "story.unconnected.women.title":
    "Dans {fewerWomen} pays sur {phoneAreas}, moins de femmes que d’hommes ont un téléphone",
  "story.unconnected.women.phones":
    "Pour la plupart des gens, un téléphone à soi est le chemin d’Internet. Les {phoneAreas} pays réunis ici ont interrogé femmes et hommes entre {phoneFrom} et {phoneTo}. L’écart est le plus grand {widest_in}, où {widestWomen} des femmes et {widestMen} des hommes en possédaient un en {widestYear}.",
  "story.unconnected.women.daily":
    "Les chiffres de l’usage quotidien par sexe paraissent bien plus égaux. Ce sont des parts de celles et ceux qui utilisent déjà Internet : une femme qui n’a jamais été en ligne n’y figure pas.",

  "story.unconnected.changed.title": "En Afrique subsaharienne, autant de personnes hors ligne que dix ans plus tôt",
  "story.unconnected.changed.africa":
    "Selon la même somme, {africaBefore} étaient hors ligne en Afrique subsaharienne en {beforeYear}, et {africaNow_big} en {year}. La part des gens en ligne a augmenté, la population aussi : l’une a compensé l’autre.",
  "story.unconnected.changed.fall":
    "Le monde sans la Chine est passé de {before} hors ligne en {beforeYear} à {now_big} en {year}, estimations et chiffres plus anciens compris.",
  "story.unconnected.changed.china":
    "La Chine est mise à part parce qu’elle compte autrement depuis {chinaYear}. Son chiffre comprend désormais des personnes qui se servent d’applications et disent ne pas utiliser Internet ; d’une année à l’autre, il est passé de {chinaBefore} à {chinaAfter}. La ligne du monde entier est coupée à cet endroit, car l’avant et l’après ne comptent pas la même chose.",

  "story.unconnected.unknown.title": "Ce qu’on ne sait pas",
  "story.unconnected.unknown.estimates":
    "Sur les {figures} chiffres de l’usage d’Internet pour {year}, {estimates} sont des estimations et non des enquêtes. Les enquêtes interrogent les gens à partir de 3, 5, 10 ou 15 ans, ou seulement de 16 à 74 ans ; ici, le taux de chaque enquête est appliqué à tout le monde.",
  "story.unconnected.unknown.nobody":
    "Les ventilations par sexe et par lieu sont publiées une à une, jamais croisées. Il n’existe aucun chiffre pour les femmes des villages, et aucun ne peut être déduit.",
  "story.unconnected.unknown.reasons":
    "Dans certains pays, on demande aux ménages sans Internet pourquoi ils n’en ont pas. Dans la plupart, ils peuvent donner plusieurs raisons, dans d’autres seulement la principale : on ne peut donc pas classer les pays selon une raison. Le manque de compétences n’est pas dans la liste publiée, ce qui ne veut pas dire qu’il n’existe pas.",

  "story.unconnected.chart.circles.title":
    "{southShare} des personnes hors ligne vivent en Asie du Sud et en Afrique subsaharienne",
  "story.unconnected.chart.circles.measure":
    "Nombre de personnes qui n’utilisent pas Internet, par pays ; part des deux régions en {year}",
  "story.unconnected.chart.most.title": "Les {listed} pays qui comptent le plus de personnes hors ligne",
  "story.unconnected.chart.most.measure": "Personnes qui n’utilisent pas Internet, {year} ou dernier chiffre antérieur",
  "story.unconnected.chart.share.title": "Dans {few} pays, moins de la moitié des gens utilisent Internet",
  "story.unconnected.chart.share.measure": "Part des personnes qui utilisent Internet, %",
  "story.unconnected.chart.reach.title":
    "Dans chaque région, la plupart des personnes hors ligne sont couvertes par un réseau",
  "story.unconnected.chart.reach.measure":
    "Personnes qui n’utilisent pas Internet, selon que la 3G ou mieux les atteint ou non, {year}",
  "story.unconnected.chart.phones.title": "Là où l’écart entre femmes et hommes est le plus grand pour le téléphone",
  "story.unconnected.chart.phones.measure":
    "Part des femmes et des hommes qui possèdent un téléphone mobile, % : les douze plus grands écarts, chacun avec son année",
  "story.unconnected.chart.years.title": "La ligne du monde se rompt là où la Chine compte autrement",
  "story.unconnected.chart.years.measure":
    "Personnes qui n’utilisent pas Internet, {year} et avant : somme de tous les pays, derniers chiffres reportés",
  "story.unconnected.covered": "couvertes, sans utiliser",
  "story.unconnected.uncovered": "non couvertes",
  "story.unconnected.without-china": "sans la Chine",

  "story.unconnected.question.1":
    "Trouvez votre pays sur la carte des cercles et sur celle des parts. Laquelle montreriez-vous à un ministre, et pourquoi ?",
  "story.unconnected.question.2":
    "Comment un pays où la plupart des gens sont en ligne peut-il compter plus de personnes hors ligne qu’un pays où presque personne ne l’est ?",
  "story.unconnected.question.3":
    "Un village a un réseau et personne ne s’en sert. Écrivez cinq raisons possibles. Lesquelles une enquête ferait-elle apparaître ?",
  "story.unconnected.question.4":
    "La Chine a changé ce qu’elle compte en {chinaYear}. Qu’écririez-vous sous un graphique qui montre le monde au cours de ces années ?",
  "story.unconnected.question.5":
    "Qui connaissez-vous qui soit hors ligne ? La question officielle, une fois en trois mois, compte-t-elle bien ces personnes ?"
};
