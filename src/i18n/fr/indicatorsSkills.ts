import type { indicatorsSkills as english } from "../en/indicatorsSkills.ts";
import type { Translation } from "../message.ts";

export const indicatorsSkills: Translation<typeof english> = {
  "indicator.ict-skills.name": "Compétences numériques par domaine et niveau",
  "indicator.ict-skills.short": "Compétences numériques",
  "indicator.ict-skills.definition":
    "La part des personnes qui ont des compétences numériques dans l’un de cinq domaines, d’après ce qu’elles disent avoir fait au cours des trois derniers mois. En règle générale, une activité du domaine vaut le niveau de base, deux ou plus un niveau supérieur ; « au moins le niveau de base » est la somme des deux. Des pays européens appliquent leurs propres seuils dans certains domaines.",
  "indicator.ict-skills.measure": "Part des personnes ayant cette compétence à ce niveau, en %",
  "indicator.ict-skills.unit": "% des personnes",

  "indicator.safety-skills.name": "Compétences de sécurité",
  "indicator.safety-skills.short": "Compétences de sécurité",
  "indicator.safety-skills.definition":
    "La part des personnes qui disent avoir modifié les paramètres de confidentialité d’un appareil, d’un compte ou d’une application, ou avoir mis en place des mesures de sécurité comme un mot de passe fort, au cours des trois derniers mois. Chacune des deux activités a son propre chiffre.",
  "indicator.safety-skills.measure": "Part des personnes l’ayant fait au cours des trois derniers mois, en %",
  "indicator.safety-skills.unit": "% des personnes",

  "indicator.ict-activities.name": "Activités informatiques",
  "indicator.ict-activities.short": "Activités informatiques",
  "indicator.ict-activities.definition":
    "La part des jeunes et des adultes qui disent avoir fait une activité donnée sur un ordinateur ou un appareil semblable dans une période récente, en règle générale les trois derniers mois. Neuf activités sont suivies, jusqu’en 2019.",
  "indicator.ict-activities.measure": "Part des jeunes et des adultes l’ayant fait récemment, en %",
  "indicator.ict-activities.unit": "% des jeunes et des adultes",

  "indicator.adult-literacy.name": "Alphabétisation des adultes",
  "indicator.adult-literacy.short": "Alphabétisation des adultes",
  "indicator.adult-literacy.definition":
    "La part des personnes de 15 ans et plus qui savent lire et écrire, en le comprenant, un texte simple et bref sur leur vie quotidienne.",
  "indicator.adult-literacy.measure": "Part des personnes de 15 ans et plus sachant lire et écrire, en %",
  "indicator.adult-literacy.unit": "% des personnes de 15 ans et plus"
};
