import type { interfaceCountrySentences as english } from "../en/interfaceCountrySentences.ts";
import type { Translation } from "../message.ts";

export const interfaceCountrySentences: Translation<typeof english> = {
  "say.dated": "{year} ({status})",

  "say.sentence": "{main}.",
  "say.sentence.tail": "{main} ; {tail}.",
  "say.aside": "{main} ({aside})",

  "say.one": "{use}, et {price}.",
  "say.one.alone": "{use} ; le prix des données mobiles n’est pas connu.",
  "say.one.none": "Il n’existe ni chiffre de l’usage d’Internet ni prix des données mobiles {in}.",
  "say.one.use.offline": "{in}, {share} des personnes n’utilisaient pas Internet en {year}",
  "say.one.use.all": "{in}, presque tout le monde utilisait Internet en {year}",
  "say.one.use.none": "il n’existe pas de chiffre de l’usage d’Internet {in}",
  "say.one.price.above":
    "5 Go de données mobiles coûtaient {value} du revenu moyen en {year}, ce qui dépasse la cible de 2 %",
  "say.one.price.within":
    "5 Go de données mobiles coûtaient {value} du revenu moyen en {year}, ce qui respecte la cible de 2 %",

  "say.offline.people": "{In}, {people} n’utilisaient pas Internet en {year}, soit {share} de la population",
  "say.offline.share": "{In}, {share} des personnes n’utilisaient pas Internet en {year}",
  "say.offline.all": "{In}, presque tout le monde utilisait Internet en {year} ({share} des personnes)",
  "say.offline.group": "{inGroup}, {share} ne l’utilisaient pas la même année",
  "say.offline.before":
    "en {year}, c’était le cas de {people}, soit {share} de la population, contre {group} {inGroup}",
  "say.offline.none": "Aucun chiffre de l’usage d’Internet {in} n’a été publié depuis 2000.",
  "say.basis.old": "Aucun chiffre n’a été publié depuis celui de {year}.",
  "say.basis.survey.E": "Ce chiffre est une estimation : il n’y a pas eu d’enquête {in} depuis {year}.",
  "say.basis.survey._U":
    "L’éditeur ne nomme pas de source pour ce chiffre ; le dernier dont la source est nommée est de {year}.",
  "say.basis.never.E": "Ce chiffre est une estimation : aucune enquête {in} n’a été publiée depuis 2000.",
  "say.basis.never._U": "L’éditeur ne nomme de source ni pour ce chiffre ni pour aucun autre depuis 2000.",

  "say.trend.rise":
    "La part des personnes en ligne {in} est passée de {before} en {beforeYear} à {after} en {year}, une hausse de {points}",
  "say.trend.fall":
    "La part des personnes en ligne {in} est passée de {before} en {beforeYear} à {after} en {year}, une baisse de {points}",
  "say.trend.flat": "La part des personnes en ligne {in} était la même en {beforeYear} et en {year} : {after}",
  "say.trend.group": "{inGroup} : {change}",
  "say.trend.none":
    "On ne peut dire comment la part des personnes en ligne a changé {in} : il n’y a pas de chiffre datant d’environ cinq ans plus tôt.",
  "say.trend.break":
    "On ne peut dire comment la part des personnes en ligne a changé {in} en cinq ans : à partir de {year}, les chiffres comptent autre chose.",
  "say.points": { one: "{value} point de pourcentage", other: "{value} points de pourcentage" },

  "say.price.above":
    "5 Go de données mobiles coûtaient {value} du revenu mensuel moyen {in} en {year}, et il faudrait que le prix baisse de {cut} pour atteindre la cible de 2 %",
  "say.price.within":
    "5 Go de données mobiles coûtaient {value} du revenu mensuel moyen {in} en {year}, ce qui respecte la cible de 2 %",
  "say.price.group": "la moitié des prix {inGroup} ne dépassaient pas {median} la même année",
  "say.price.differs":
    "Rapporté au revenu par habitant de {incomeYear}, le prix en dollars en ferait {recomputed} : la part publiée est à lire avec prudence.",
  "say.price.none": "Aucun prix des données mobiles {in} n’est connu.",

  "say.skills.areas":
    "{In}, {share} des personnes avaient au moins des compétences de base pour {skill} en {year}, et {least} pour {leastSkill}",
  "say.skills.area": "{In}, {share} des personnes avaient au moins des compétences de base pour {skill} en {year}",
  "say.skills.activity": "{In}, {share} des personnes ont déclaré en {year} avoir {activity}",
  "say.skills.median": {
    one: "un seul pays a un chiffre : {median}",
    other: "médiane des {count} pays ayant un chiffre : {median}"
  },
  "say.skills.none": "Aucune enquête sur les compétences numériques {in} n’a été publiée.",
  "say.skill.INFORMATION": "trouver et évaluer l’information",
  "say.skill.COMMUNICATION": "communiquer en ligne",
  "say.skill.CONTENT": "créer des contenus numériques",
  "say.skill.SAFETY": "se protéger en ligne",
  "say.skill.PROBLEM_SOLVING": "résoudre des problèmes techniques",
  "say.activity.EMAIL": "envoyé un courriel avec une pièce jointe",
  "say.activity.COPA": "copié et collé dans un document",
  "say.activity.CMFL": "copié ou déplacé des fichiers",
  "say.activity.ARSP": "utilisé des formules dans un tableur",
  "say.activity.TRAF": "transféré des fichiers entre appareils",
  "say.activity.SOFT": "trouvé et installé un logiciel",
  "say.activity.INST": "branché un nouvel appareil",
  "say.activity.EPRS": "fait une présentation",
  "say.activity.PCPR": "écrit un programme informatique",

  "say.language":
    "{In}, {ten} des personnes parlent une langue locale qui a au moins 10 000 articles Wikipédia écrits par des personnes, et {hundred} une qui en a au moins 100 000, en {year}",
  "say.language.same":
    "{In}, {ten} des personnes parlent une langue locale qui a au moins 10 000 articles Wikipédia écrits par des personnes, et autant une qui en a au moins 100 000, en {year}",
  "say.language.depth":
    "la moitié au moins des personnes disposent de {depth} sur le Web dans une telle langue, en {year}, contre {world} pour toutes les langues ensemble",
  "say.language.no-list": "Les sources de ce site ne disent pas quelles langues sont parlées {in}.",
  "say.language.languages-not-listed":
    "Les langues recensées couvrent moins de la moitié des personnes {in} : trop peu pour dire ce qu’il y a à y lire.",
  "say.language.no-local-language-listed":
    "Les sources ne recensent aucune langue locale {in} : on ne peut dire ce qu’il y a à y lire."
};
