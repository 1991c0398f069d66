import type { Messages } from "../message.ts";

export const places = {
  "region.EAS": "East Asia and Pacific",
  "region.ECS": "Europe and Central Asia",
  "region.LCN": "Latin America and Caribbean",
  "region.MEA": "Middle East, North Africa, Afghanistan and Pakistan",
  "region.NAC": "North America",
  "region.SAS": "South Asia",
  "region.SSF": "Sub-Saharan Africa",
  "income.LIC": "Low income",
  "income.LMC": "Lower middle income",
  "income.UMC": "Upper middle income",
  "income.HIC": "High income",
  "group.ldc": "Least developed countries",
  "group.ldc.short": "LDC",
  "group.lldc": "Landlocked developing countries",
  "group.lldc.short": "LLDC",
  "group.sids": "Small island developing states",
  "group.sids.short": "SIDS",
  "group.world": "World"
} satisfies Messages;
