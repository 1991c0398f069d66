import type { licences as english } from "../en/licences.ts";
import type { Translation } from "../message.ts";

export const licences: Translation<typeof english> = {
  "licence.CC-BY-4.0": "المشاع الإبداعي، نَسب المُصنَّف 4.0",
  "licence.CC-BY-SA-4.0": "المشاع الإبداعي، نَسب المُصنَّف والترخيص بالمثل 4.0",
  "licence.CC-BY-NC-SA-3.0-IGO": "المشاع الإبداعي، نَسب المُصنَّف وغير تجاري والترخيص بالمثل 3.0 للمنظمات الحكومية الدولية",
  "licence.CC0-1.0": "المشاع الإبداعي صفر 1.0 (ملك عام)",
  "licence.PDDL-1.0": "المشاع المفتوح للبيانات، الإتاحة للملك العام 1.0",
  "licence.MPL-2.0": "رخصة موزيلا العامة 2.0",
  "licence.Unicode-3.0": "رخصة يونيكود 3.0",
  "licence.UNdata terms, attribution": "شروط UNdata: استخدام حر مع ذكر المصدر",
  "licence.facts; Common Crawl terms of use": "أعداد فقط، وفق شروط استخدام Common Crawl",
  "licence.facts (page text CC-BY-SA-4.0)": "أعداد فقط، ونص الصفحة برخصة CC BY-SA 4.0",
  "licence.facts; texts OHCHR": "قائمة الترجمات فقط، والنصوص لمفوضية الأمم المتحدة السامية لحقوق الإنسان",
  "licence.facts, (c) ITU": "درجات فقط، © الاتحاد الدولي للاتصالات، دون رخصة مذكورة",
  "licence.open spreadsheet, licence unstated": "جدول متاح للعموم، دون رخصة مذكورة",
  "licence.UNCTAD, reuse on request": "الأونكتاد، إعادة الاستخدام عند الطلب",
  "licence-class.free": "إعادة استخدام حرة مع ذكر المصدر",
  "licence-class.free.long":
    "يجوز إعادة الاستخدام لأي غرض مع ذكر المصدر، وتشترط بعض الرخص أن يُتاح ما يُنتج من البيانات بالشروط نفسها.",
  "licence-class.non-commercial": "إعادة استخدام غير تجارية فقط",
  "licence-class.non-commercial.long":
    "يجوز إعادة الاستخدام مع ذكر المصدر لأغراض غير تجارية، ويُتاح ما يُنتج منها بالشروط نفسها.",
  "licence-class.unclear": "شروط إعادة الاستخدام غير واضحة",
  "licence-class.unclear.long": "لا يذكر الناشر رخصة، أو يمنح الإذن عند الطلب. اسأل الناشر قبل إعادة نشر هذه الصفوف."
};
