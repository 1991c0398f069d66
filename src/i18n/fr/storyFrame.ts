import type { storyFrame as english } from "../en/storyFrame.ts";
import type { Translation } from "../message.ts";

export const storyFrame: Translation<typeof english> = {
  "story.listed": "{area} ({value})",
  "story.listed.flagged": "{area} ({value}, {status})",
  "story.publisher-year": "{publisher}, {year}",
  "story.dated": "{year}, {status}",
  "story.tenths.1": "une",
  "story.tenths.2": "deux",
  "story.tenths.3": "trois",
  "story.tenths.4": "quatre",
  "story.tenths.5": "cinq",
  "story.tenths.6": "six",
  "story.tenths.7": "sept",
  "story.tenths.8": "huit",
  "story.tenths.9": "neuf",
  "story.median": "médiane {value}",
  "story.of": "{part} sur {all}",
  "story.table": "Les chiffres en tableau",
  "story.table.group": "Groupe",
  "story.table.value": "Valeur",
  "story.group-count": { one: "{group} ({count} pays)", other: "{group} ({count} pays)" },
  "story.contents": "Dans cette page",
  "story.embed": "À emporter",
  "story.questions": "Questions pour la classe",
  "story.indicators": "Tous les indicateurs de ce thème",
  "story.others": "Les autres récits",
  "story.map.full": "La carte complète, par année",
  "story.map.keys": "Carte : {title}. Les flèches mènent d’un pays à l’autre.",
  "story.latest": "dernier chiffre de chaque pays, de {oldest} à {newest}",
  "story.computed": "Chaque nombre de ce texte est calculé à partir des données à la construction du site."
};
