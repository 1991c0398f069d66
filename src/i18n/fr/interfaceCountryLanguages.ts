import type { interfaceCountryLanguages as english } from "../en/interfaceCountryLanguages.ts";
import type { Translation } from "../message.ts";

export const interfaceCountryLanguages: Translation<typeof english> = {
  "languages.international": "Compter aussi les langues internationales là où elles ne sont pas locales",
  "languages.bounds":
    "On sait combien de personnes parlent chaque langue, mais non combien en parlent plusieurs : la vraie part se trouve entre les deux bouts d’une barre.",
  "languages.a": "A. Personnes ayant tant d’articles Wikipédia dans une langue qu’elles parlent",
  "languages.threshold": "{articles} articles ou plus",
  "languages.cliff":
    "La part tombe de {before} à {beforeArticles} articles à {after} à {articles} : le seuil choisi entre les deux décide de qui compte comme servi.",
  "languages.slider": "Seuil : articles Wikipédia",
  "languages.slider.local": "{articles} articles ou plus : {share} des personnes, dans une langue locale.",
  "languages.slider.all": "{articles} articles ou plus : {share} des personnes, dans une langue qu’elles parlent.",
  "languages.b": "B. La langue la mieux pourvue de la moitié au moins des personnes",
  "languages.depth.local":
    "La moitié au moins des personnes disposent de {depth} sur le Web dans une langue locale. Pour toutes les langues ensemble : {world}.",
  "languages.depth.all":
    "La moitié au moins des personnes disposent de {depth} sur le Web dans une langue qu’elles parlent. Pour toutes les langues ensemble : {world}.",
  "languages.depth.none":
    "La collecte ne détecte pas les langues de la moitié des personnes. Non détecté ne veut pas dire zéro.",
  "languages.c": "C. Usage des langues, selon les pages web pour 1 000 locuteurs",
  "languages.c.note":
    "Des parts d’usage, non de personnes : qui parle deux langues compte dans les deux. Toutes les langues, locales ou non."
};
