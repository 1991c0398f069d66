import type { columns as english } from "../en/columns.ts";
import type { Translation } from "../message.ts";

export const columns: Translation<typeof english> = {
  "column.indicator": "Identifiant de l’indicateur, comme dans l’adresse de sa page.",
  "column.area":
    "Code du pays ou territoire (ISO 3166-1 alpha-3) ; XKX pour le Kosovo, CHI pour les îles Anglo-Normandes.",
  "column.name": "Nom anglais du pays ou territoire, d’après la liste des Nations Unies.",
  "column.period": "Année du chiffre.",
  "column.sex": "F pour les femmes, M pour les hommes, _T pour l’ensemble.",
  "column.location": "RUR pour le milieu rural, URB pour le milieu urbain, _T pour l’ensemble.",
  "column.age": "Groupe d’âge : Y15T24 de 15 à 24 ans, Y_GE75 à partir de 75 ans, _T pour l’ensemble.",
  "column.reason": "Raison qu’un ménage donne de ne pas avoir Internet à la maison.",
  "column.skill": "Domaine de compétences numériques.",
  "column.level": "Niveau de compétence : au moins de base, ou au-dessus de la base.",
  "column.activity": "Activité sur ordinateur qui tient lieu de compétence.",
  "column.band": "Tranche de langues, selon le nombre de pages web pour 1 000 locuteurs.",
  "column.law": "Type de loi.",
  "column.value": "Le chiffre. Les pourcentages vont de 0 à 100.",
  "column.low": "Borne inférieure, quand seule une fourchette est connue.",
  "column.high": "Borne supérieure, quand seule une fourchette est connue.",
  "column.unit": "Ce que le chiffre compte.",
  "column.status": "Statut du chiffre, d’après SDMX : A, B, D, E, G, P, V ou _U.",
  "column.base": "Base d’une part d’utilisateurs quotidiens : users (utilisateurs), population ou unknown (inconnue).",
  "column.source":
    "Identifiant du fichier source ; plusieurs sont reliés par + quand le chiffre est calculé à partir d’eux.",
  "column.origin": "Enquête ou organisme, tel que l’éditeur le nomme.",
  "column.licence":
    "Ce que l’on peut faire de la ligne : free (libre avec mention de la source), non-commercial (non commercial) ou unclear (incertain : demander à l’éditeur)."
};
