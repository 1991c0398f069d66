import type { interfaceQuote as english } from "../en/interfaceQuote.ts";
import type { Translation } from "../message.ts";

export const interfaceQuote: Translation<typeof english> = {
  "quote.open": "Citer",
  "quote.copy": "Copier",
  "quote.copied": "Copié",
  "quote.failed": "La copie n’a pas réussi. Le texte est sélectionné : copiez-le à la main.",
  "quote.note": "{label} : {text}",
  "quote.basis": "D’où vient le chiffre",
  "quote.source": "Source",
  "quote.link": "Lien",
  "quote.alternative": "Texte de remplacement pour un graphique",
  "quote.caution": "À lire avec précaution",
  "quote.alternative.series":
    "Courbe par année de l’indicateur « {indicator} » {in} : de {first} en {firstYear} à {last} en {lastYear}.",
  "quote.alternative.single": "{indicator} {in} : {last} en {lastYear}.",
  "quote.source.by": "{publisher}, d’après {origin}",
  "quote.basis.survey": "Publié par une enquête, un registre ou un organisme nommé."
};
