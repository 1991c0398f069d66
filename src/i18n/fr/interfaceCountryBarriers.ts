import type { interfaceCountryBarriers as english } from "../en/interfaceCountryBarriers.ts";
import type { Translation } from "../message.ts";

export const interfaceCountryBarriers: Translation<typeof english> = {
  "barriers.title": "Ce qui fait obstacle",
  "barriers.split.text":
    "{In}, {notCovered} des personnes vivaient hors de portée d’un réseau 3G en {year}, {notUsing} étaient à portée et n’utilisaient pas Internet, et {using} l’utilisaient.",
  "barriers.split.not-covered": "hors de portée",
  "barriers.split.not-using": "à portée, hors ligne",
  "barriers.split.using": "en ligne",
  "barriers.split.note":
    "La portée est celle que les opérateurs et les régulateurs déclarent pour la 3G ou mieux ; l’usage compte tout réseau et tout appareil, si bien que ce n’est pas l’écart que d’autres publient pour l’Internet mobile.",
  "barriers.split.later": "Pour une année plus récente, les deux chiffres se contredisent {in} et ne sont pas donnés.",
  "barriers.split.none":
    "Pour aucune année il n’existe {in} à la fois un chiffre de la couverture et un chiffre de l’usage : on ne peut répartir les personnes hors ligne entre celles qui ont un réseau et celles qui n’en ont pas.",
  "barriers.split.negative-usage-gap":
    "On ne peut répartir les personnes hors ligne entre celles qui ont un réseau et celles qui n’en ont pas : les chiffres donnent plus d’utilisateurs que de personnes couvertes et se contredisent.",
  "barriers.scales": "Chaque obstacle, à côté des pays de revenu comparable",
  "barriers.scales.note":
    "Le point est le dernier chiffre {in}, creux s’il ne vient pas d’une enquête. Derrière, les derniers chiffres du groupe de revenu : du plus bas au plus haut, la moitié centrale en épais, le milieu d’un trait.",
  "barriers.row.price": "5 Go de données mobiles, en % du revenu",
  "barriers.row.skills": "Personnes qui savent communiquer en ligne",
  "barriers.row.language": "Personnes ayant 10 000 articles Wikipédia dans une langue locale",
  "barriers.row.phones-women": "Femmes possédant un téléphone mobile",
  "barriers.row.phones-men": "Hommes possédant un téléphone mobile",
  "barriers.row.daily-urban": "Usage quotidien parmi les utilisateurs, villes",
  "barriers.row.daily-rural": "Usage quotidien parmi les utilisateurs, campagnes",
  "barriers.own": "{value}, {year}",
  "barriers.missing": "Pas de chiffre",
  "barriers.range": {
    one: "{group} : {range} (un seul a un chiffre)",
    other: "{group} : {range} ({count} ont un chiffre)"
  },
  "barriers.range.none": "{group} : moins de cinq chiffres",
  "barriers.scale": "Échelle de 0 à {end}.",
  "barriers.reasons": "Pourquoi des ménages n’ont pas Internet à la maison",
  "barriers.reasons.note": "Part des ménages sans Internet qui ont donné chaque raison, enquête de {year}.",
  "barriers.reasons.none":
    "Les données ne contiennent aucune enquête demandant aux ménages {in} pourquoi ils n’ont pas Internet à la maison.",
  "targets.title": "Où en est-on des cibles",
  "targets.intro":
    "L’UIT et le Bureau de l’Envoyé du Secrétaire général de l’ONU pour les technologies ont publié le {itu} des cibles pour 2030. Elles disent 100 % ; le tableau de bord de l’UIT compte une cible comme atteinte à partir de 95 %. Les deux lectures figurent ici.",
  "targets.target": "Cible",
  "targets.figure": "Chiffre",
  "targets.counted": "Selon le tableau de bord",
  "targets.strict": "À la lettre",
  "targets.use": "Tout le monde utilise Internet",
  "targets.households": "Tout ménage a accès à Internet",
  "targets.phones": "Tout le monde possède un téléphone mobile",
  "targets.coverage": "La 4G couvre tout le monde",
  "targets.parity-phones": "Autant de femmes que d’hommes possèdent un téléphone mobile",
  "targets.price-mobile": "5 Go de données mobiles coûtent au plus 2 % du revenu",
  "targets.price-fixed": "Le haut débit fixe coûte au plus 2 % du revenu",
  "targets.parity-use": "Autant de femmes que d’hommes utilisent Internet",
  "targets.skills":
    "Plus de 70 % des personnes ont des compétences numériques de base, plus de 50 % des compétences intermédiaires",
  "targets.schools": "Toute école et toute entreprise est en ligne",
  "targets.commission": "Le haut débit d’entrée de gamme coûte moins de 2 % du revenu",
  "targets.by.itu": "UIT, {date}, pour {year}",
  "targets.by.broadband-commission": "Commission du haut débit de l’ONU, {date}, pour {year}",
  "targets.no-data": "Pas de données",
  "targets.no-figure": "Aucun chiffre n’a été publié.",
  "targets.parity-use.why":
    "L’usage des femmes et des hommes n’est publié que parmi les utilisateurs, ce qui cache qui n’est pas du tout en ligne.",
  "targets.skills.why":
    "Les chiffres publiés vont par domaine de compétence et ne permettent pas d’évaluer cette cible.",
  "targets.schools.why": "Ce site n’a pas de chiffres sur les écoles ni sur les entreprises.",
  "targets.band.limited": "Limité",
  "targets.band.satisfactory": "Satisfaisant",
  "targets.band.advanced": "Avancé",
  "targets.band.met": "Cible atteinte",
  "targets.met": "Atteinte",
  "targets.not-met": "Non atteinte",
  "targets.short": { one: "il manque {points} point", other: "il manque {points} points" },
  "targets.parity.not-met": "Hors de 0,98 à 1,02",
  "targets.price.not-met": "Au-dessus de 2 %",
  "targets.note":
    "Niveaux du tableau de bord : limité sous 50 %, satisfaisant sous 75 %, avancé sous 95 %, cible atteinte à partir de 95 %. Les cibles visent les personnes de 15 ans et plus ; les enquêtes interrogent aussi d’autres âges. La cible de la Commission du haut débit vise les pays à revenu faible et intermédiaire et le haut débit d’entrée de gamme, fixe ou mobile ; seuls 5 Go de données mobiles lui sont comparés ici.",
  "safe.title": "Sûr et ouvert",
  "safe.none-recorded":
    "Aucune coupure d’Internet {in} n’est recensée ; cela ne veut pas dire qu’Internet est resté ouvert.",
  "safe.intro":
    "Ce qui est recensé des coupures, des engagements en matière de cybersécurité et des lois. Aucun de ces chiffres ne dit à quel point les gens sont en sécurité."
};
