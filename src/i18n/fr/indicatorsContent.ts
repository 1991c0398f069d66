import type { indicatorsContent as english } from "../en/indicatorsContent.ts";
import type { Translation } from "../message.ts";

export const indicatorsContent: Translation<typeof english> = {
  "indicator.local-content-coverage-10k.name":
    "Personnes disposant de 10 000 articles Wikipédia dans une langue locale",
  "indicator.local-content-coverage-10k.short": "10 000 articles",
  "indicator.local-content-coverage-10k.definition":
    "La part des personnes qui parlent au moins une langue locale comptant 10 000 articles Wikipédia ou plus. C’est une fourchette : il existe des chiffres sur le nombre de locuteurs de chaque langue, mais non sur le nombre de ceux qui en parlent plusieurs.",
  "indicator.local-content-coverage-10k.measure":
    "Part des personnes parlant une langue locale d’au moins 10 000 articles Wikipédia, en %, du minimum au maximum possibles",
  "indicator.local-content-coverage-10k.unit": "% des personnes, de–à",

  "indicator.local-content-coverage-100k.name":
    "Personnes disposant de 100 000 articles Wikipédia dans une langue locale",
  "indicator.local-content-coverage-100k.short": "100 000 articles",
  "indicator.local-content-coverage-100k.definition":
    "La part des personnes qui parlent au moins une langue locale comptant 100 000 articles Wikipédia ou plus. C’est une fourchette : il existe des chiffres sur le nombre de locuteurs de chaque langue, mais non sur le nombre de ceux qui en parlent plusieurs.",
  "indicator.local-content-coverage-100k.measure":
    "Part des personnes parlant une langue locale d’au moins 100 000 articles Wikipédia, en %, du minimum au maximum possibles",
  "indicator.local-content-coverage-100k.unit": "% des personnes, de–à",

  "indicator.best-language-depth.name": "Pages web dans une langue locale",
  "indicator.best-language-depth.short": "Pages, langue locale",
  "indicator.best-language-depth.definition":
    "Combien de pages web collectées il y a pour 1 000 locuteurs dans les langues locales qui touchent au moins la moitié de la population : le plus grand nombre dont la moitié des gens disposent dans une langue locale qu’ils parlent. C’est une fourchette, car on ne sait pas combien de personnes parlent plusieurs langues.",
  "indicator.best-language-depth.measure":
    "Pages web pour 1 000 locuteurs dont la moitié au moins des gens disposent dans une langue locale, du minimum au maximum possibles",
  "indicator.best-language-depth.unit": "pages pour 1 000 locuteurs, de–à",

  "indicator.language-use-bands.name": "Usage des langues selon le nombre de pages web",
  "indicator.language-use-bands.short": "Langues selon les pages web",
  "indicator.language-use-bands.definition":
    "Comment l’usage des langues d’un pays se répartit entre des langues qui ont beaucoup de pages web collectées pour 1 000 locuteurs et des langues qui en ont peu, ou dont aucune n’a été détectée. Toutes les langues comptent, locales ou non ; les parts de locuteurs sont ramenées à un total de 100.",
  "indicator.language-use-bands.measure":
    "Part de l’usage des langues qui revient à des langues ayant ce nombre de pages web pour 1 000 locuteurs, en %",
  "indicator.language-use-bands.unit": "% de l’usage des langues",

  "indicator.local-language-page-views.name": "Consultations de Wikipédia dans les langues locales (2017)",
  "indicator.local-language-page-views.short": "Pages vues, langues locales",
  "indicator.local-language-page-views.definition":
    "La part des pages de Wikipédia vues dans un pays qui l’ont été dans les éditions en langues locales, en juin 2017.",
  "indicator.local-language-page-views.measure":
    "Part des pages de Wikipédia vues dans les éditions en langues locales, en %",
  "indicator.local-language-page-views.unit": "% des pages vues"
};
