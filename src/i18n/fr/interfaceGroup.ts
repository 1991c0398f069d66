import type { interfaceGroup as english } from "../en/interfaceGroup.ts";
import type { Translation } from "../message.ts";

export const interfaceGroup: Translation<typeof english> = {
  "group.rule": {
    one: "{count} pays ou territoire, selon la liste de {year}. Ses chiffres sont pondérés par la population et donnés là où ceux d’au moins la moitié des personnes sont connus.",
    other:
      "{count} pays et territoires, selon la liste de {year}. Les parts sont pondérées par la population et données là où les chiffres d’au moins la moitié des personnes sont connus ; les prix sont la médiane des membres. Une série dans le temps est celle des membres d’aujourd’hui."
  },
  "group.one": "{In}, {share} des personnes n’utilisaient pas Internet en {year}, soit {people}.",
  "group.offline": "{In}, {share} des personnes n’utilisaient pas Internet en {year}, soit {people}.",
  "group.offline.share": "{In}, {share} des personnes n’utilisaient pas Internet en {year}.",
  "group.offline.none":
    "On ne peut dire combien de personnes utilisent Internet {in} : moins de la moitié vivent là où il y a un chiffre pour une même année.",
  "group.basis": {
    one: "{count} pays a un chiffre, où vivent {coverage} des personnes ; estimations parmi les chiffres : {estimates}.",
    other:
      "{count} pays ont un chiffre, où vivent {coverage} des personnes ; estimations parmi les chiffres : {estimates}."
  },
  "group.basis.carried": {
    one: "Pour l’un d’eux, c’est le dernier chiffre connu, de {oldest}.",
    other: "Pour {count} d’entre eux, c’est le dernier chiffre connu, le plus ancien de {oldest}."
  },
  "group.trend":
    "La part des personnes en ligne {in} est passée de {before} en {beforeYear} à {after} en {year} : {points}.",
  "group.trend.none": "On ne peut dire comment la part des personnes en ligne a changé {in} en cinq ans.",
  "group.price": {
    one: "La moitié des prix de 5 Go de données mobiles {in} ne dépassaient pas {median} du revenu mensuel moyen en {year} ; {count} pays sur {of} ayant un prix respecte la cible de 2 %.",
    other:
      "La moitié des prix de 5 Go de données mobiles {in} ne dépassaient pas {median} du revenu mensuel moyen en {year} ; {count} pays sur {of} ayant un prix respectent la cible de 2 %."
  },
  "group.price.none": "Il n’y a pas {in} de prix des données mobiles qui vaille pour la moitié des personnes.",
  "group.skills":
    "{In}, {share} des personnes avaient au moins des compétences de base pour trouver et évaluer l’information en {year}.",
  "group.skills.none":
    "On ne peut dire qui a des compétences numériques {in} : moins de la moitié des personnes vivent là où une enquête d’une même année a été publiée.",
  "group.language":
    "Les mesures des langues ne s’additionnent pas d’un pays à l’autre, il n’y en a donc pas {in} ; la page de chaque pays a les siennes.",
  "group.gap": {
    one: "Pour que 95 % des personnes soient en ligne à la fin de 2030 dans le seul pays que l’on peut compter {in} (sur {count}), il faudrait que {people} se connectent chaque jour.",
    other:
      "Pour que 95 % des personnes soient en ligne à la fin de 2030 dans chacun des {count} pays que l’on peut compter {in}, il faudrait que {people} se connectent chaque jour."
  },
  "group.gap.note": "La somme des décomptes des pays ; la page de chaque pays montre le calcul.",
  "group.split.basis": {
    one: "Sur {count} membre ayant des chiffres de couverture et d’usage de cette année, où vivent {coverage} des personnes.",
    other:
      "Sur les {count} membres ayant des chiffres de couverture et d’usage de cette année, où vivent {coverage} des personnes."
  },
  "group.split.none":
    "Pour aucune année il n’existe de chiffres à la fois de couverture et d’usage pour la moitié des personnes {in}.",
  "group.scales": "Chaque obstacle, et l’écart entre les pays",
  "group.scales.note":
    "Le point est le chiffre du groupe pour la dernière année couvrant la moitié de sa population, creux s’il contient des estimations. Derrière, les derniers chiffres de ses pays : du plus bas au plus haut, la moitié centrale en épais, le milieu d’un trait.",
  "group.targets.figure": "Ensemble",
  "group.targets.counted": "Membres qui l’atteignent, selon le tableau de bord",
  "group.targets.strict": "… et à la lettre",
  "group.targets.note":
    "On compte les membres ayant un chiffre, d’après le dernier, quelle qu’en soit l’année. « Ensemble » est la moyenne pondérée par la population pour une part, et le membre médian pour un prix ou un rapport, pour la dernière année couvrant la moitié des personnes.",
  "group.gap.pace": {
    one: "Au cours des cinq dernières années chiffrées, {people} par jour se sont connectées dans le seul membre pour lequel on peut le dire (sur {count}).",
    other:
      "Au cours des cinq dernières années chiffrées, {people} par jour se sont connectées dans les {count} membres pour lesquels on peut le dire."
  },
  "group.gap.arrival":
    "Pays où la cible est déjà atteinte : {reached}. Si la tendance des enquêtes se poursuit, d’autres l’atteignent d’ici à 2030 : {inTime} ; plus tard : {later} ; pas avant 2050 : {never}. Sans projection, faute d’enquêtes récentes : {unknown}.",
  "group.ends": "En avance et en retard",
  "group.ends.note":
    "D’après la dernière part des personnes en ligne, parmi les membres ayant un chiffre de {year} ou plus récent. Les années diffèrent : des voisins dans ces listes pourraient échanger leurs places.",
  "group.ends.ahead": "Le plus de personnes en ligne",
  "group.ends.behind": "Le moins de personnes en ligne",
  "group.quote.source": "Calculé par ce site à partir des chiffres de : {publishers}",
  "group.chart": "Pondéré par la population, sur les années où au moins la moitié des personnes ont un chiffre.",
  "group.members": "Ses pays et territoires",
  "group.members.more": {
    one: "{count} autre, où moins de personnes sont hors ligne",
    other: "Les {count} autres, où moins de personnes sont hors ligne"
  },
  "group.column.country": "Pays ou territoire",
  "group.column.offline": "Personnes hors ligne",
  "group.column.online": "En ligne",
  "group.column.price": "5 Go, en % du revenu",
  "group.withheld.no-figure": "Pas de chiffre",
  "group.withheld.coverage": "Non donné : moins de la moitié des personnes",
  "group.withheld.few-areas": "Non donné : moins d’un quart des pays",
  "group.withheld.not-additive": "Ne s’additionne pas d’un pays à l’autre"
};
