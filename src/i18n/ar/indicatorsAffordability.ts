import type { indicatorsAffordability as english } from "../en/indicatorsAffordability.ts";
import type { Translation } from "../message.ts";

export const indicatorsAffordability: Translation<typeof english> = {
  "indicator.data-only-mobile-basket.name": "سعر بيانات الهاتف المحمول (5 غيغابايت)، نسبة من الدخل",
  "indicator.data-only-mobile-basket.short": "بيانات المحمول، % من الدخل",
  "indicator.data-only-mobile-basket.definition":
    "السعر الشهري لخطة هاتف محمول لا تقل بياناتها عن 5 غيغابايت ولا تشمل المكالمات، كنسبة من نصيب الفرد الشهري من الدخل القومي الإجمالي. ونصيب الفرد متوسط: فالسعر نفسه أثقل على من دخله أقل.",
  "indicator.data-only-mobile-basket.measure":
    "السعر الشهري لـ 5 غيغابايت من بيانات الهاتف المحمول (% من نصيب الفرد الشهري من الدخل القومي الإجمالي)",
  "indicator.data-only-mobile-basket.unit": "% من نصيب الفرد من الدخل القومي الإجمالي",

  "indicator.data-only-mobile-basket-usd.name": "سعر بيانات الهاتف المحمول (5 غيغابايت)، بالدولار الأمريكي",
  "indicator.data-only-mobile-basket-usd.short": "بيانات المحمول، بالدولار",
  "indicator.data-only-mobile-basket-usd.definition":
    "السعر الشهري لخطة هاتف محمول لا تقل بياناتها عن 5 غيغابايت ولا تشمل المكالمات، بالدولار الأمريكي وفق أسعار الصرف.",
  "indicator.data-only-mobile-basket-usd.measure":
    "السعر الشهري لـ 5 غيغابايت من بيانات الهاتف المحمول، بالدولار الأمريكي",
  "indicator.data-only-mobile-basket-usd.unit": "دولار أمريكي في الشهر",

  "indicator.data-only-mobile-basket-ppp.name": "سعر بيانات الهاتف المحمول (5 غيغابايت)، بالدولار الدولي",
  "indicator.data-only-mobile-basket-ppp.short": "بيانات المحمول، دولار دولي",
  "indicator.data-only-mobile-basket-ppp.definition":
    "السعر الشهري لخطة هاتف محمول لا تقل بياناتها عن 5 غيغابايت ولا تشمل المكالمات، بالدولار الدولي الذي يراعي ما يشتريه المال في كل بلد (تعادل القوة الشرائية).",
  "indicator.data-only-mobile-basket-ppp.measure":
    "السعر الشهري لـ 5 غيغابايت من بيانات الهاتف المحمول، بالدولار الدولي (تعادل القوة الشرائية)",
  "indicator.data-only-mobile-basket-ppp.unit": "دولار دولي في الشهر",

  "indicator.fixed-broadband-basket.name": "سعر النطاق العريض الثابت (5 غيغابايت)، نسبة من الدخل",
  "indicator.fixed-broadband-basket.short": "الخط الثابت، % من الدخل",
  "indicator.fixed-broadband-basket.definition":
    "السعر الشهري لأبسط خطط النطاق العريض الثابت التي لا تقل بياناتها عن 5 غيغابايت، كنسبة من نصيب الفرد الشهري من الدخل القومي الإجمالي. ونصيب الفرد متوسط: فالسعر نفسه أثقل على من دخله أقل.",
  "indicator.fixed-broadband-basket.measure":
    "السعر الشهري لأبسط خطط النطاق العريض الثابت (% من نصيب الفرد الشهري من الدخل القومي الإجمالي)",
  "indicator.fixed-broadband-basket.unit": "% من نصيب الفرد من الدخل القومي الإجمالي",

  "indicator.fixed-broadband-basket-usd.name": "سعر النطاق العريض الثابت (5 غيغابايت)، بالدولار الأمريكي",
  "indicator.fixed-broadband-basket-usd.short": "الخط الثابت، بالدولار",
  "indicator.fixed-broadband-basket-usd.definition":
    "السعر الشهري لأبسط خطط النطاق العريض الثابت التي لا تقل بياناتها عن 5 غيغابايت، بالدولار الأمريكي وفق أسعار الصرف.",
  "indicator.fixed-broadband-basket-usd.measure": "السعر الشهري لأبسط خطط النطاق العريض الثابت، بالدولار الأمريكي",
  "indicator.fixed-broadband-basket-usd.unit": "دولار أمريكي في الشهر",

  "indicator.fixed-broadband-basket-ppp.name": "سعر النطاق العريض الثابت (5 غيغابايت)، بالدولار الدولي",
  "indicator.fixed-broadband-basket-ppp.short": "الخط الثابت، دولار دولي",
  "indicator.fixed-broadband-basket-ppp.definition":
    "السعر الشهري لأبسط خطط النطاق العريض الثابت التي لا تقل بياناتها عن 5 غيغابايت، بالدولار الدولي الذي يراعي ما يشتريه المال في كل بلد (تعادل القوة الشرائية).",
  "indicator.fixed-broadband-basket-ppp.measure":
    "السعر الشهري لأبسط خطط النطاق العريض الثابت، بالدولار الدولي (تعادل القوة الشرائية)",
  "indicator.fixed-broadband-basket-ppp.unit": "دولار دولي في الشهر",

  "indicator.mobile-data-voice-low-basket.name": "سعر المكالمات و1 غيغابايت من بيانات الهاتف المحمول، نسبة من الدخل",
  "indicator.mobile-data-voice-low-basket.short": "استخدام قليل، % من الدخل",
  "indicator.mobile-data-voice-low-basket.definition":
    "السعر الشهري لاستخدام متواضع للهاتف المحمول: 70 دقيقة من المكالمات وبعض الرسائل النصية و1 غيغابايت من البيانات، كنسبة من نصيب الفرد الشهري من الدخل القومي الإجمالي. ونصيب الفرد متوسط: فالسعر نفسه أثقل على من دخله أقل.",
  "indicator.mobile-data-voice-low-basket.measure":
    "السعر الشهري لـ 70 دقيقة من المكالمات ورسائل نصية و1 غيغابايت من بيانات الهاتف المحمول (% من نصيب الفرد الشهري من الدخل القومي الإجمالي)",
  "indicator.mobile-data-voice-low-basket.unit": "% من نصيب الفرد من الدخل القومي الإجمالي",

  "indicator.mobile-data-voice-low-basket-usd.name":
    "سعر المكالمات و1 غيغابايت من بيانات الهاتف المحمول، بالدولار الأمريكي",
  "indicator.mobile-data-voice-low-basket-usd.short": "استخدام قليل، بالدولار",
  "indicator.mobile-data-voice-low-basket-usd.definition":
    "السعر الشهري لاستخدام متواضع للهاتف المحمول: 70 دقيقة من المكالمات وبعض الرسائل النصية و1 غيغابايت من البيانات، بالدولار الأمريكي وفق أسعار الصرف.",
  "indicator.mobile-data-voice-low-basket-usd.measure":
    "السعر الشهري لـ 70 دقيقة من المكالمات ورسائل نصية و1 غيغابايت من بيانات الهاتف المحمول، بالدولار الأمريكي",
  "indicator.mobile-data-voice-low-basket-usd.unit": "دولار أمريكي في الشهر",

  "indicator.mobile-data-voice-low-basket-ppp.name":
    "سعر المكالمات و1 غيغابايت من بيانات الهاتف المحمول، بالدولار الدولي",
  "indicator.mobile-data-voice-low-basket-ppp.short": "استخدام قليل، دولار دولي",
  "indicator.mobile-data-voice-low-basket-ppp.definition":
    "السعر الشهري لاستخدام متواضع للهاتف المحمول: 70 دقيقة من المكالمات وبعض الرسائل النصية و1 غيغابايت من البيانات، بالدولار الدولي الذي يراعي ما يشتريه المال في كل بلد (تعادل القوة الشرائية).",
  "indicator.mobile-data-voice-low-basket-ppp.measure":
    "السعر الشهري لـ 70 دقيقة من المكالمات ورسائل نصية و1 غيغابايت من بيانات الهاتف المحمول، بالدولار الدولي (تعادل القوة الشرائية)",
  "indicator.mobile-data-voice-low-basket-ppp.unit": "دولار دولي في الشهر",

  "indicator.mobile-data-voice-high-basket.name": "سعر المكالمات و5 غيغابايت من بيانات الهاتف المحمول، نسبة من الدخل",
  "indicator.mobile-data-voice-high-basket.short": "استخدام كثير، % من الدخل",
  "indicator.mobile-data-voice-high-basket.definition":
    "السعر الشهري لاستخدام أكبر للهاتف المحمول: 140 دقيقة من المكالمات وبعض الرسائل النصية و5 غيغابايت من البيانات، كنسبة من نصيب الفرد الشهري من الدخل القومي الإجمالي. ونصيب الفرد متوسط: فالسعر نفسه أثقل على من دخله أقل.",
  "indicator.mobile-data-voice-high-basket.measure":
    "السعر الشهري لـ 140 دقيقة من المكالمات ورسائل نصية و5 غيغابايت من بيانات الهاتف المحمول (% من نصيب الفرد الشهري من الدخل القومي الإجمالي)",
  "indicator.mobile-data-voice-high-basket.unit": "% من نصيب الفرد من الدخل القومي الإجمالي",

  "indicator.mobile-data-voice-high-basket-usd.name":
    "سعر المكالمات و5 غيغابايت من بيانات الهاتف المحمول، بالدولار الأمريكي",
  "indicator.mobile-data-voice-high-basket-usd.short": "استخدام كثير، بالدولار",
  "indicator.mobile-data-voice-high-basket-usd.definition":
    "السعر الشهري لاستخدام أكبر للهاتف المحمول: 140 دقيقة من المكالمات وبعض الرسائل النصية و5 غيغابايت من البيانات، بالدولار الأمريكي وفق أسعار الصرف.",
  "indicator.mobile-data-voice-high-basket-usd.measure":
    "السعر الشهري لـ 140 دقيقة من المكالمات ورسائل نصية و5 غيغابايت من بيانات الهاتف المحمول، بالدولار الأمريكي",
  "indicator.mobile-data-voice-high-basket-usd.unit": "دولار أمريكي في الشهر",

  "indicator.mobile-data-voice-high-basket-ppp.name":
    "سعر المكالمات و5 غيغابايت من بيانات الهاتف المحمول، بالدولار الدولي",
  "indicator.mobile-data-voice-high-basket-ppp.short": "استخدام كثير، دولار دولي",
  "indicator.mobile-data-voice-high-basket-ppp.definition":
    "السعر الشهري لاستخدام أكبر للهاتف المحمول: 140 دقيقة من المكالمات وبعض الرسائل النصية و5 غيغابايت من البيانات، بالدولار الدولي الذي يراعي ما يشتريه المال في كل بلد (تعادل القوة الشرائية).",
  "indicator.mobile-data-voice-high-basket-ppp.measure":
    "السعر الشهري لـ 140 دقيقة من المكالمات ورسائل نصية و5 غيغابايت من بيانات الهاتف المحمول، بالدولار الدولي (تعادل القوة الشرائية)",
  "indicator.mobile-data-voice-high-basket-ppp.unit": "دولار دولي في الشهر",

  "indicator.price-cut-to-target.name": "خفض السعر اللازم لبلوغ 2 في المئة من الدخل",
  "indicator.price-cut-to-target.short": "خفض السعر اللازم",
  "indicator.price-cut-to-target.definition":
    "مقدار ما ينبغي أن ينخفض به سعر 5 غيغابايت من بيانات الهاتف المحمول ليعادل 2 في المئة من نصيب الفرد الشهري من الدخل القومي الإجمالي. والقيمة 0 حيث لا يتجاوز السعر 2 في المئة أصلًا. يحسبها هذا الموقع من نسبة الدخل المنشورة.",
  "indicator.price-cut-to-target.measure":
    "انخفاض سعر 5 غيغابايت من بيانات الهاتف المحمول اللازم ليبلغ 2 في المئة من نصيب الفرد الشهري من الدخل القومي الإجمالي (%)",
  "indicator.price-cut-to-target.unit": "% من السعر"
};
