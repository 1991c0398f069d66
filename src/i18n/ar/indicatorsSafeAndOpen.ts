import type { indicatorsSafeAndOpen as english } from "../en/indicatorsSafeAndOpen.ts";
import type { Translation } from "../message.ts";

export const indicatorsSafeAndOpen: Translation<typeof english> = {
  "indicator.shutdowns.name": "عمليات قطع الإنترنت",
  "indicator.shutdowns.short": "عمليات قطع الإنترنت",
  "indicator.shutdowns.definition":
    "عدد عمليات القطع المتعمّد للإنترنت التي سجّلتها منظمة Access Now وتحالف ⁦#KeepItOn⁩ في بلد ما خلال سنة. وقد يشمل القطع البلد كله أو جزءًا منه، والإنترنت كله أو بعض الخدمات. ويُحسب حيث وقع، أيًّا كان من أمر به.",
  "indicator.shutdowns.measure": "عمليات قطع الإنترنت المسجّلة خلال السنة",
  "indicator.shutdowns.unit": "عمليات قطع مسجّلة",

  "indicator.cybersecurity-index.name": "المؤشر العالمي للأمن السيبراني",
  "indicator.cybersecurity-index.short": "مؤشر الأمن السيبراني",
  "indicator.cybersecurity-index.definition":
    "درجة من 0 إلى 100 يمنحها الاتحاد الدولي للاتصالات لالتزامات البلد في مجال الأمن السيبراني: القوانين والهيئات الفنية والتنظيم والتدريب والتعاون. وهي لا تقيس مدى أمان الناس على الإنترنت. ويعرض الموقع إصداري 2020 و2024.",
  "indicator.cybersecurity-index.measure": "درجة الالتزامات الوطنية في مجال الأمن السيبراني، من 0 إلى 100",
  "indicator.cybersecurity-index.unit": "درجة من 0 إلى 100",

  "indicator.cyberlaw.name": "قوانين العالم الرقمي",
  "indicator.cyberlaw.short": "قوانين العالم الرقمي",
  "indicator.cyberlaw.definition":
    "يبيّن هل لدى البلد قانون من نوع معيّن بحسب ما رصده الأونكتاد: قانون نافذ أو مشروع قانون أو لا قانون. والسنة هي سنة الرصد لا سنة القانون.",
  "indicator.cyberlaw.measure": "هل لدى البلد قانون من هذا النوع",
  "indicator.cyberlaw.unit": "وضع القانون"
};
