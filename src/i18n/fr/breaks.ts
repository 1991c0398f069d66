import type { breaks as english } from "../en/breaks.ts";
import type { Translation } from "../message.ts";

export const breaks: Translation<typeof english> = {
  "break.china-2023":
    "Depuis 2023, la Chine compte aussi les personnes qui se servent d’applications mobiles mais disent ne pas utiliser Internet.",
  "break.baskets-2025":
    "En 2025, l’UIT a remplacé ses paniers de prix mobiles ; les valeurs antérieures pour 5 Go sont expérimentales.",
  "break.skills-2021":
    "Jusqu’en 2019, les enquêtes interrogeaient jeunes et adultes sur neuf activités sur ordinateur ; depuis 2021, l’UIT mesure des compétences dans cinq domaines, à deux niveaux. Ce sont deux mesures, jamais réunies en une seule courbe."
};
