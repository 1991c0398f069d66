import type { interfaceReceipt as english } from "../en/interfaceReceipt.ts";
import type { Translation } from "../message.ts";

export const interfaceReceipt: Translation<typeof english> = {
  "receipt.link": "كيف نعرف ذلك؟",
  "receipt.indicator.title": "كيف نعرف ذلك؟ {indicator}",
  "receipt.indicator.intro": "{indicator}: الصفوف، والحساب، وملفات المصدر ببصماتها، وحالة كل رقم.",
  "receipt.country.note": "اسم المصدر رابط إلى سند رقمه: كل خاناته وحالته والملف.",
  "receipt.country.title": "كيف نعرف ذلك؟ {area}",
  "receipt.country.intro": {
    zero: "{area}: لا رقم في هذا الموقع.",
    one: "{area}: الرقم الوحيد في هذا الموقع، بحالته ومصدره.",
    two: "{area}: الرقمان اللذان في هذا الموقع، ولكل منهما حالته ومصدره.",
    few: "{area}: كل ما في هذا الموقع، وهو {count} أرقام من كل السنوات، لكل منها حالته ومصدره.",
    many: "{area}: كل ما في هذا الموقع، وهو {count} رقمًا من كل السنوات، لكل منها حالته ومصدره.",
    other: "{area}: كل ما في هذا الموقع، وهو {count} رقم من كل السنوات، لكل منها حالته ومصدره."
  },
  "receipt.computation": "كيف يُحسب",
  "receipt.computation.link": "كيف يُحسب",
  "receipt.as-published": "الأرقام أرقام الناشرين كما هي في الملفات أدناه: لم يُحسب شيء ولم يُكمَّل ولم يُقرَّب.",
  "receipt.from-languages":
    "يحسبها هذا الموقع من جداول اللغات فيه (من يتكلم ماذا وأين، وما يوجد في كل لغة) وفق التعريف أعلاه، والجداول من بين الملفات التي يمكن أخذها.",
  "receipt.levels-added":
    "الأرقام أرقام الناشر. و«أساسي على الأقل» هو مجموع حصتيه للمستوى الأساسي وما فوقه، ولم يُكمَّل شيء.",
  "receipt.events-counted": "يعدّها هذا الموقع من قائمة الأحداث لدى الناشر، بحسب البلد والسنة.",
  "receipt.sql.rows": "يعطي هذا الاستعلام آخر رقم لكل بلد وإقليم:",
  "receipt.sql.area": "الاستعلام الذي يعطي هذه الصفوف",
  "receipt.sql.run": "افتح هذا الاستعلام حيث يمكن تنفيذه",
  "receipt.world": "رقم العالم",
  "receipt.world.mean":
    "متوسط مرجّح بعدد السكان. وإذا كان من لهم رقم أقل من نصف سكان العالم فلا يُعرض. ويحسب الموقع المتوسط من أرقام مقرّبة كما يعرضها، ولذلك قد تختلف خانته الأخيرة بواحد عن نتيجة الاستعلام.",
  "receipt.world.sum": "مجموع البلدان التي لها رقم للسنة، ولا يُنقل رقم من سنة أخرى.",
  "receipt.world.median": "القيمة الوسطى بين البلدان التي لها رقم للسنة.",
  "receipt.world.met": "عدد البلدان التي تبلغ الهدف من بين البلدان التي لها رقم للسنة.",
  "receipt.group.intro":
    "يحسب هذا الموقع كل رقم للمجموعة من أرقام أعضائها اليوم. وفيما يلي سنواته وما يستند إليه كل منها والاستعلام الذي يعطيه.",
  "receipt.group.mean":
    "متوسط مرجّح بعدد السكان. ويُعرض إذا كان الأعضاء الذين لهم رقم للسنة يضمّون نصف سكان المجموعة على الأقل ولا يقلّون عن ربع الأعضاء، ويُحسب الباقون بآخر رقم لهم إذا كان المؤشر يُرحَّل. ويحسب الموقع المتوسط من أرقام مقرّبة كما يعرضها، ولذلك قد تختلف خانته الأخيرة بواحد عن نتيجة الاستعلام.",
  "receipt.group.sum": "مجموع الأعضاء الذين لهم رقم.",
  "receipt.group.median": "القيمة الوسطى بين الأعضاء الذين لهم رقم.",
  "receipt.group.members": "أرقام الأعضاء وملفات مصادرها",
  "receipt.group.coverage": "الحصة من سكان المجموعة",
  "receipt.areas": "البلدان التي لها رقم",
  "receipt.areas.carried": "البلدان المحسوبة، وبعضها برقم سابق",
  "receipt.coverage": "الحصة من سكان العالم",
  "receipt.too-few": "لا يُعرض",
  "receipt.flags": "مقيس أو مقدّر أو غير مذكور",
  "receipt.sources": "ملفات المصدر",
  "receipt.sources.intro":
    "الملفات التي قُرئت. ومن يجلب الملف نفسه يمكنه مقارنة بصمته SHA-256: فإن اختلفت فقد غيّره الناشر منذ ذلك.",
  "receipt.publisher": "الناشر",
  "receipt.file": "الملف",
  "receipt.retrieved": "تاريخ الجلب",
  "receipt.rows": "آخر رقم لكل بلد",
  "receipt.rows.intro": {
    zero: "لا صفوف:",
    one: "صف واحد بكل خاناته:",
    two: "صفان بكل خاناتهما:",
    few: "{count} صفوف بكل خاناتها:",
    many: "{count} صفًا بكل خاناتها:",
    other: "{count} صف بكل خاناتها:"
  },
  "receipt.count": {
    zero: "لا أرقام",
    one: "رقم واحد",
    two: "رقمان",
    few: "{count} أرقام",
    many: "{count} رقمًا",
    other: "{count} رقم"
  },
  "receipt.figures": "الأرقام بحسب السنة، بكل خاناتها",
  "receipt.source": "المصدر",
  "receipt.offline.title": "كيف نعرف ذلك؟ من هم خارج الإنترنت في العالم",
  "receipt.offline.intro":
    "مجموع يحسبه هذا الموقع: عدد سكان كل اقتصاد في قائمة البنك الدولي مضروبًا في حصة من لا يستخدمون الإنترنت. والاقتصاد الذي ليس له رقم للسنة يأخذ آخر رقم له قبلها.",
  "receipt.offline.people-offline": "العالم",
  "receipt.offline.people-offline-without-china": "العالم دون الصين التي تنقطع سلسلتها في 2023",
  "receipt.offline.people": "من هم خارج الإنترنت",
  "receipt.offline.without": "سكان الاقتصادات التي ليس لها أي رقم، وليسوا في أي جزء من المجموع: {people}.",
  "receipt.offline.lines": "ما يُجمع لسنة {year}",
  "receipt.offline.lines.intro": "كل اقتصاد في المجموع، مع سنة حصة المستخدمين التي أُخذت.",
  "receipt.rests-on": "يستند إلى",
  "receipt.rests-on.measured": "قياس",
  "receipt.rests-on.estimated": "تقدير",
  "receipt.rests-on.carried": "سنة سابقة",
  "receipt.carried-areas": "منقول من سنة سابقة",
  "receipt.carried-from": "من {year} فصاعدًا",
  "cite.title": "الاستشهاد",
  "cite.intro": "حالة البيانات جزء من الاستشهاد: فالأرقام تُراجع، وهي تبيّن أي الأرقام رأيت.",
  "cite.style.apa": "أسلوب APA",
  "cite.style.chicago": "أسلوب Chicago",
  "cite.style.bibtex": "صيغة BibTeX",
  "cite.style.ris": "صيغة RIS",
  "cite.medium.chart": "رسم بياني",
  "cite.medium.data-set": "مجموعة بيانات",
  "cite.joined": "{all}؛ {next}",
  "cite.version": "الإصدار {release}",
  "cite.basis": "استنادًا إلى بيانات: {publishers}."
};
