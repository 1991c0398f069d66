import type { interfaceSite as english } from "../en/interfaceSite.ts";
import type { Translation } from "../message.ts";

export const interfaceSite: Translation<typeof english> = {
  "site.name": "مستكشف الاتصال الهادف",
  "site.tagline": "من لا يزال غير متصل بالإنترنت، ولماذا",
  "site.description":
    "من لا يزال غير متصل بالإنترنت، ولماذا: النفاذ والأسعار والمهارات والمحتوى باللغات المحلية، بحسب البلد والسنة، ومع كل رقم تاريخه ومصدره.",
  "site.skip": "انتقل إلى المحتوى",
  "site.menu": "المحاور والصفحات",
  "site.menu.short": "القائمة",
  "site.menu.all": "كل الصفحات",
  "site.menu.indicators": "كل المؤشرات",
  "site.menu.countries": "البلدان",
  "site.menu.compare": "المقارنة",
  "site.compare.indicator": "مقارنة البلدان والمجموعات",
  "site.compare.country": "المقارنة ببلدان أخرى",
  "site.menu.data": "البيانات والمصادر",
  "site.menu.borders": "الحدود",
  "site.languages": "اللغات",
  "site.footer.code": "الشيفرة برخصة MIT، والبيانات برخصة كل مصدر.",
  "site.footer.paper":
    "استنادًا إلى وثيقة «الإنترنت الذي نريد» (⁦The Internet We Want⁩) الصادرة عن فريق القيادة لمنتدى إدارة الإنترنت: إنترنت شامل للجميع لا يستثني أحدًا.",
  "site.footer.tracking": "لا ملفات تعريف ارتباط، ولا تتبّع، ولا طلبات إلى أطراف أخرى.",
  "site.not-found.title": "هذه الصفحة غير موجودة",
  "site.not-found.text": "قد يكون العنوان مكتوبًا خطأً أو الصفحة قد نُقلت. يمكن الوصول إلى البلدان والمؤشرات من هنا.",

  "map.definition": "ما الذي يُقاس",
  "map.cautions": "اقرأ بحذر",
  "map.missing": "ما الذي ينقص",
  "map.ranking": "الأعلى والأدنى",
  "map.table": "كل الأرقام",
  "map.map": "الخريطة",
  "map.sources": "المصادر والتنزيل",
  "map.source.line": "المصدر: {sources}. {licence}.",
  "map.source.credit": "{attribution} ({vintage})",
  "map.source.join": "{first}؛ {second}",
  "map.source.retrieved": "تاريخ البيانات: {vintage}، تاريخ الحصول عليها: {retrieved}.",
  "map.source.derived": "حسبه هذا الموقع من: {indicators}.",
  "map.source.people": "أعداد الأشخاص مقرّبة هنا إلى أربعة أرقام، وهي كاملة في الملفات.",
  "map.borders": "الحدود والأسماء: سياستنا",
  "map.download": "تنزيل كل الصفوف",
  "map.download.csv": "CSV",
  "map.download.xlsx": "XLSX",
  "map.download.json": "JSON",
  "map.download.parquet": "Parquet",
  "map.download.licence": "رخصة الصفوف: {licences}.",
  "map.no-script": "دون جافاسكربت تعرض هذه الصفحة أحدث الأرقام، وكل السنوات في الملفات المتاحة للتنزيل.",
  "map.other": "المزيد في هذا المحور",
  "map.break": "انقطاع في السلسلة",
  "map.withheld": {
    zero: "لا أرقام منشورة محجوبة.",
    one: "في الملفات التي تستند إليها هذه الصفحة حُجب رقم منشور واحد لأنه لا يمكن أن يكون صحيحًا.",
    two: "في الملفات التي تستند إليها هذه الصفحة حُجب رقمان منشوران لأنهما لا يمكن أن يكونا صحيحين.",
    few: "في الملفات التي تستند إليها هذه الصفحة حُجبت {count} أرقام منشورة لأنها لا يمكن أن تكون صحيحة.",
    many: "في الملفات التي تستند إليها هذه الصفحة حُجب {count} رقمًا منشورًا لأنها لا يمكن أن تكون صحيحة.",
    other: "في الملفات التي تستند إليها هذه الصفحة حُجب {count} رقم منشور لأنها لا يمكن أن تكون صحيحة."
  },
  "map.withheld.derived": {
    zero: "لا قيمة محجوبة: {reason}.",
    one: "قيمة واحدة محجوبة: {reason}.",
    two: "قيمتان محجوبتان: {reason}.",
    few: "{count} قيم محجوبة: {reason}.",
    many: "{count} قيمة محجوبة: {reason}.",
    other: "{count} قيمة محجوبة: {reason}."
  },
  "map.withheld.link": "القائمة",

  "indicators.title": "كل المؤشرات",
  "indicators.intro": "كل مقاييس هذا الموقع بحسب المحور. لكل منها خريطة وجدول ومصدر وملفات.",
  "countries.title": "البلدان والأقاليم",
  "countries.intro": "كل البلدان والأقاليم التي تتناولها البيانات. اختر واحدًا لترى كل أرقامه، ومع كل رقم سنته ومصدره.",
  "countries.all": "كل البلدان والأقاليم"
};
