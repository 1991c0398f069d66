import type { indicatorsContext as english } from "../en/indicatorsContext.ts";
import type { Translation } from "../message.ts";

export const indicatorsContext: Translation<typeof english> = {
  "indicator.population.name": "عدد السكان",
  "indicator.population.short": "عدد السكان",
  "indicator.population.definition": "عدد الأشخاص الذين يعيشون في البلد في منتصف السنة.",
  "indicator.population.measure": "عدد الأشخاص في منتصف السنة",
  "indicator.population.unit": "عدد الأشخاص",

  "indicator.gni-per-capita.name": "نصيب الفرد من الدخل القومي الإجمالي",
  "indicator.gni-per-capita.short": "نصيب الفرد من الدخل القومي",
  "indicator.gni-per-capita.definition":
    "دخل جميع المقيمين في سنة، من داخل البلد ومن الخارج، مقسومًا على عدد السكان. وهو بالدولار الأمريكي الجاري وفق طريقة أطلس للبنك الدولي التي تخفف أثر تقلبات أسعار الصرف. وهو متوسط، لا ما يكسبه الشخص العادي.",
  "indicator.gni-per-capita.measure":
    "نصيب الفرد السنوي من الدخل القومي الإجمالي، بالدولار الأمريكي الجاري (طريقة أطلس)",
  "indicator.gni-per-capita.unit": "دولار أمريكي للفرد في السنة",

  "indicator.gdp-per-capita.name": "نصيب الفرد من الناتج المحلي الإجمالي",
  "indicator.gdp-per-capita.short": "نصيب الفرد من الناتج المحلي",
  "indicator.gdp-per-capita.definition":
    "قيمة جميع السلع والخدمات المنتجة في البلد خلال سنة مقسومة على عدد السكان، بالدولار الأمريكي الجاري.",
  "indicator.gdp-per-capita.measure": "نصيب الفرد السنوي من الناتج المحلي الإجمالي، بالدولار الأمريكي الجاري",
  "indicator.gdp-per-capita.unit": "دولار أمريكي للفرد في السنة",

  "indicator.urban-population.name": "سكان الحضر",
  "indicator.urban-population.short": "سكان الحضر",
  "indicator.urban-population.definition":
    "نسبة الأشخاص الذين يعيشون في مناطق يعدّها البلد نفسه حضرية. وتختلف التعريفات من بلد إلى آخر.",
  "indicator.urban-population.measure": "نسبة الأشخاص الذين يعيشون في مناطق حضرية (%)",
  "indicator.urban-population.unit": "% من الأشخاص",

  "indicator.electricity-access.name": "الحصول على الكهرباء",
  "indicator.electricity-access.short": "الحصول على الكهرباء",
  "indicator.electricity-access.definition":
    "نسبة الأشخاص الذين تصل إليهم الكهرباء. ولا يقول الرقم كم ساعة في اليوم ولا بأي سعر.",
  "indicator.electricity-access.measure": "نسبة الأشخاص الذين تصل إليهم الكهرباء (%)",
  "indicator.electricity-access.unit": "% من الأشخاص",

  "indicator.poverty.name": "الفقر المدقع",
  "indicator.poverty.short": "الفقر المدقع",
  "indicator.poverty.definition":
    "نسبة الأشخاص الذين يعيشون على أقل من 3.00 دولارات في اليوم، وهو خط الفقر الدولي، بتعادل القوة الشرائية لعام 2021.",
  "indicator.poverty.measure":
    "نسبة الأشخاص الذين يعيشون على أقل من 3.00 دولارات في اليوم (تعادل القوة الشرائية لعام 2021) (%)",
  "indicator.poverty.unit": "% من الأشخاص"
};
