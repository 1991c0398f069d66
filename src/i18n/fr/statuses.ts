import type { statuses as english } from "../en/statuses.ts";
import type { Translation } from "../message.ts";

export const statuses: Translation<typeof english> = {
  "status.A": "Valeur publiée",
  "status.A.long":
    "Valeur publiée par une enquête, un registre ou un organisme nommé, ou calculée par ce site à partir de telles valeurs.",
  "status.B": "Rupture de série",
  "status.B.long": "La façon de compter a changé ici : ne pas comparer avec les années précédentes.",
  "status.D": "Autre définition",
  "status.D.long": "Le pays emploie une autre définition que celle donnée ici.",
  "status.E": "Estimation",
  "status.E.long":
    "Valeur estimée par l’éditeur ou par le pays, ou calculée par ce site à partir d’au moins une estimation ; elle n’a pas été mesurée directement.",
  "status.G": "Expérimentale",
  "status.G.long": "Valeur signalée comme expérimentale : la méthode était encore à l’essai.",
  "status.P": "Provisoire",
  "status.P.long": "Valeur que l’éditeur peut encore réviser.",
  "status.V": "Contestée",
  "status.V.long": "Les copies de la source divergent sur cette valeur, ou personne n’a pu la confirmer.",
  "status._U": "Source non précisée",
  "status._U.long": "L’éditeur ne dit pas d’où vient la valeur : elle peut être mesurée ou estimée."
};
