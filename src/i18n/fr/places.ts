import type { places as english } from "../en/places.ts";
import type { Translation } from "../message.ts";

export const places: Translation<typeof english> = {
  "region.EAS": "Asie de l’Est et Pacifique",
  "region.ECS": "Europe et Asie centrale",
  "region.LCN": "Amérique latine et Caraïbes",
  "region.MEA": "Moyen-Orient, Afrique du Nord, Afghanistan et Pakistan",
  "region.NAC": "Amérique du Nord",
  "region.SAS": "Asie du Sud",
  "region.SSF": "Afrique subsaharienne",
  "income.LIC": "Revenu faible",
  "income.LMC": "Revenu intermédiaire, tranche inférieure",
  "income.UMC": "Revenu intermédiaire, tranche supérieure",
  "income.HIC": "Revenu élevé",
  "group.ldc": "Pays les moins avancés",
  "group.ldc.short": "PMA",
  "group.lldc": "Pays en développement sans littoral",
  "group.lldc.short": "PDSL",
  "group.sids": "Petits États insulaires en développement",
  "group.sids.short": "PEID",
  "group.world": "Monde"
};
