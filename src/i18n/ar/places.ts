import type { places as english } from "../en/places.ts";
import type { Translation } from "../message.ts";

export const places: Translation<typeof english> = {
  "region.EAS": "شرق آسيا والمحيط الهادئ",
  "region.ECS": "أوروبا وآسيا الوسطى",
  "region.LCN": "أمريكا اللاتينية والكاريبي",
  "region.MEA": "الشرق الأوسط وشمال أفريقيا وأفغانستان وباكستان",
  "region.NAC": "أمريكا الشمالية",
  "region.SAS": "جنوب آسيا",
  "region.SSF": "أفريقيا جنوب الصحراء",
  "income.LIC": "الدخل المنخفض",
  "income.LMC": "الشريحة الدنيا من الدخل المتوسط",
  "income.UMC": "الشريحة العليا من الدخل المتوسط",
  "income.HIC": "الدخل المرتفع",
  "group.ldc": "أقل البلدان نموًا",
  "group.ldc.short": "الأقل نموًا",
  "group.lldc": "البلدان النامية غير الساحلية",
  "group.lldc.short": "النامية غير الساحلية",
  "group.sids": "الدول الجزرية الصغيرة النامية",
  "group.sids.short": "الجزرية الصغيرة النامية",
  "group.world": "العالم"
};
