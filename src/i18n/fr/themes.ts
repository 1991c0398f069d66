import type { themes as english } from "../en/themes.ts";
import type { Translation } from "../message.ts";

export const themes: Translation<typeof english> = {
  "theme.unconnected.name": "Non connectés",
  "theme.unconnected.question": "Qui est hors ligne ?",
  "theme.unconnected.intro":
    "Bien plus de gens vivent à portée d’un réseau qu’il n’y en a pour l’utiliser. Ces chiffres disent combien de personnes sont en ligne, combien ne le sont pas, qui elles sont, et pour quelles raisons des ménages n’ont pas Internet chez eux.",
  "theme.affordability.name": "Accessibilité financière",
  "theme.affordability.question": "Combien cela coûte-t-il ?",
  "theme.affordability.intro":
    "Un prix ne dit pas grand-chose tant qu’on ne le rapporte pas à un revenu. Ces chiffres donnent le coût d’un mois d’Internet en part du revenu moyen et en dollars, et l’écart avec la cible de 2 % fixée par la Commission « Le large bande » de l’ONU.",
  "theme.skills.name": "Compétences",
  "theme.skills.question": "Qui a les compétences ?",
  "theme.skills.intro":
    "Une connexion ne sert guère à qui ne sait pas l’utiliser avec assurance et en sécurité. Ces chiffres viennent d’enquêtes où l’on demande aux gens ce qu’ils ont fait avec un ordinateur, un téléphone ou Internet ; beaucoup de pays n’en ont jamais mené.",
  "theme.content.name": "Contenus locaux",
  "theme.content.question": "Quelles langues sont en ligne ?",
  "theme.content.intro":
    "Dans la plupart des langues, il n’y a rien ou presque à lire sur le Web. Ces mesures montrent, avec leur incertitude, ce qui existe dans les langues que les gens parlent là où ils vivent.",
  "theme.safe-and-open.name": "Sûr et ouvert",
  "theme.safe-and-open.question": "Internet est-il sûr et ouvert ?",
  "theme.safe-and-open.intro":
    "Être connecté suppose aussi qu’Internet ne soit pas coupé et que la loi protège ceux qui s’en servent. Ces chiffres recensent les coupures constatées, les engagements des États en cybersécurité et les lois existantes.",
  "theme.context.name": "Contexte",
  "theme.context.question": "Qu’y a-t-il derrière les chiffres ?",
  "theme.context.intro":
    "Le revenu, l’électricité, l’instruction et le lieu de vie pèsent sur l’accès à Internet. Ces chiffres ne sont pas des obstacles en soi ; ils aident à lire les autres."
};
