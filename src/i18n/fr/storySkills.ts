import type { storySkills as english } from "../en/storySkills.ts";
import type { Translation } from "../message.ts";

export const storySkills: Translation<typeof english> = {
  "story.skills.title": "Pour {neverPeople}, nul n’a mesuré qui sait se servir d’Internet",
  "story.skills.description":
    "Qui a des compétences numériques, à qui on l’a demandé, à qui jamais : cartes et graphiques tirés d’enquêtes datées et sourcées.",
  "story.skills.lead":
    "Une connexion sert peu à qui ne sait pas l’utiliser avec sûreté et confiance. Les enquêtes faites depuis {from} nous renseignent sur au moins un des cinq domaines de compétence dans {areas} pays, où vivent {share} des habitants du monde. {never} pays et territoires n’ont jamais publié de chiffre sur les compétences numériques.",

  "story.skills.means.title": "Comment on mesure les compétences",
  "story.skills.means.asked":
    "Personne ne passe d’examen. Les enquêtes demandent aux gens ce qu’ils ont fait au cours des trois derniers mois : trouver une information, envoyer un message, créer quelque chose, se protéger, résoudre un problème. Qui a fait une de ces choses a, en règle générale, des compétences « de base » dans ce domaine ; qui en a fait davantage est « au-delà de la base ».",
  "story.skills.means.levels":
    "« Au moins de base », dans cette page, est la somme des deux. Il existe deux mesures, qu’on ne peut pas raccorder : neuf activités, demandées de {oldFrom} à {oldTo}, et cinq domaines à deux niveaux, demandés depuis {from}.",

  "story.skills.map.title": "La plus grande partie de la carte est hachurée",
  "story.skills.map.shows":
    "La carte montre qui sait trouver et juger une information en ligne, d’après la dernière enquête de chaque pays depuis {from} : sur les {areas} pays qui ont un chiffre pour l’un des cinq domaines, {mapAreas} en ont un pour celui-ci. Les chiffres viennent surtout de pays assez riches pour interroger souvent.",
  "story.skills.map.hides":
    "Un pays hachuré n’est pas un pays sans compétences. C’est un pays où personne n’a posé la question, ou n’a publié la réponse. De cette carte, on ne peut tirer aucun chiffre mondial, et il n’y en a pas ici.",

  "story.skills.where.title": "{neverPeople} vivent là où les compétences n’ont jamais été mesurées",
  "story.skills.where.never":
    "Ce nombre réunit tous les habitants des {never} pays et territoires sans chiffre dans aucune des mesures présentées ici (population de {peopleYear}). C’est plus de la moitié de l’humanité.",
  "story.skills.where.africa":
    "En Afrique subsaharienne, une enquête sur les cinq domaines a été publiée depuis {from} pour {africaFive} pays sur {africaAreas}.",

  "story.skills.spread.title": "On sait plus souvent envoyer un message que se protéger",
  "story.skills.spread.spread":
    "{all} pays ont un chiffre pour les cinq domaines, de {from} à {to}. Le domaine le plus répandu est celui-ci : {common}. Dans la moitié de ces pays, {commonShare} des gens ou davantage y ont au moins des compétences de base. Le plus rare : {rare}, avec une médiane de {rareShare}. Ces pays ne sont pas le monde : {allEurope} d’entre eux sont en Europe et en Asie centrale.",

  "story.skills.women.title":
    "Dans {programMen} pays sur {programAreas}, plus d’hommes que de femmes avaient écrit un programme",
  "story.skills.women.program":
    "Chaque point est un pays : à droite, ceux où plus d’hommes que de femmes l’avaient fait ; à gauche, ceux où plus de femmes que d’hommes l’avaient fait. Écrire un programme est l’activité qui les sépare le plus nettement, et celle que le moins de gens pratiquent : {programs} ou moins dans la moitié des {programAll} pays (de {oldFrom} à {oldTo}).",
  "story.skills.women.few":
    "Un écart de deux ou trois points peut tenir au hasard des personnes interrogées. Ce qui compte, c’est que, pour la plupart des activités, les points se trouvent du même côté.",

  "story.skills.changed.title": "Ce qui a changé, c’est la question",
  "story.skills.changed.break":
    "Jusqu’en {oldTo}, les pays rendaient compte de neuf activités ; depuis {from}, de cinq domaines. Les deux lignes sont des nombres de pays, non de personnes compétentes. Ni l’une ni l’autre ne dit si les gens sont devenus plus habiles, car ce ne sont pas les mêmes pays qui répondent chaque année.",

  "story.skills.unknown.title": "Ce qu’on ne sait pas",
  "story.skills.unknown.literacy":
    "Lire vient d’abord. Sur {literacyAreas} pays qui ont un chiffre de l’alphabétisation des adultes depuis {literacySince}, {fewReaders} ont moins de trois adultes sur quatre qui savent lire ; les plus bas : {lowest}. Combien de ceux qui ne lisent pas se servent d’Internet par la voix et par l’image, aucune enquête ne le dit.",
  "story.skills.unknown.targets":
    "Les cibles de l’UIT pour 2030, 70 % des gens avec des compétences de base et 50 % avec des compétences intermédiaires, ne peuvent pas être vérifiées avec ces chiffres : ils donnent chaque domaine à part, jamais les cinq d’une même personne.",
  "story.skills.unknown.self":
    "Qui dit avoir changé un réglage de confidentialité n’a peut-être pas trouvé le bon. Et les personnes hors ligne sont le plus souvent comptées comme n’ayant aucune de ces compétences : un chiffre bas peut vouloir dire peu d’utilisateurs autant que des utilisateurs peu habiles.",

  "story.skills.chart.map.title": "Qui sait trouver une information en ligne : connu pour {mapAreas} pays",
  "story.skills.chart.map.measure":
    "Part des personnes ayant au moins des compétences de base en information et données, %",
  "story.skills.chart.people.title": "En Asie du Sud, presque personne ne vit là où l’on a posé la question récemment",
  "story.skills.chart.people.measure":
    "Population selon ce qui a été mesuré dans le pays, jusqu’en {to} ; population de {peopleYear}",
  "story.skills.chart.spread.title": "Cinq domaines, {all} pays : la sécurité vient en dernier",
  "story.skills.chart.spread.measure":
    "Part des personnes ayant au moins des compétences de base dans chaque domaine, %, dernier chiffre de {from} à {to} ; un point par pays",
  "story.skills.chart.women.title": "Dans la plupart des pays, les hommes sont devant, parfois de peu",
  "story.skills.chart.women.measure":
    "Part des hommes moins part des femmes qui l’ont fait, en points de pourcentage, dernier chiffre de {oldFrom} à {oldTo} ; à droite, les pays où les hommes sont devant",
  "story.skills.chart.years.title": "Une enquête s’est arrêtée avant que l’autre ne commence",
  "story.skills.chart.years.measure": "Pays ayant un chiffre pour l’année, par mesure, de {oldFrom} à {to}",
  "story.skills.men-lead": "plus d’hommes que de femmes",
  "story.skills.women-lead": "plus de femmes que d’hommes, ou autant",
  "story.skills.equal-line": "Trait : autant de femmes que d’hommes. Les points au bord sont au-delà.",
  "story.skills.countries": "Pays",
  "story.skills.five": "cinq domaines, depuis {from}",
  "story.skills.other": "autre mesure ou année plus ancienne seulement",
  "story.skills.never": "jamais mesurées",
  "story.skills.nine": "neuf activités",
  "story.skills.areas": "cinq domaines",

  "story.skills.question.1":
    "Qu’avez-vous fait au cours des trois derniers mois : transférer un fichier, utiliser une formule dans un tableur, changer un réglage de confidentialité, écrire un programme ? Comptez dans la classe, filles et garçons à part.",
  "story.skills.question.2":
    "Avoir fait une chose une fois, est-ce savoir la faire ? Quelle question poseriez-vous à la place ?",
  "story.skills.question.3":
    "Votre pays est peut-être hachuré sur la carte. Qui devrait poser la question, à qui, et combien cela coûterait-il ?",
  "story.skills.question.4": "Pourquoi saurait-on moins souvent se protéger qu’envoyer un message ?",
  "story.skills.question.5":
    "Quelqu’un ne sait pas lire. Écrivez ce que cette personne peut faire avec un téléphone, et ce qu’elle ne peut pas faire."
};
