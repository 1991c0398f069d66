import type { interfaceDownloads as english } from "../en/interfaceDownloads.ts";
import type { Translation } from "../message.ts";

export const interfaceDownloads: Translation<typeof english> = {
  "downloads.title": "خذ البيانات معك",
  "downloads.intro":
    "ملف مضغوط واحد يضم كل شيء: جدولًا لكل مؤشر، والأقاليم والمجموعات واللغات، ورخصة كل مصدر، ووصفًا تقرؤه البرامج (datapackage.json).",
  "downloads.archive": "كل شيء في ملف ZIP واحد",
  "downloads.archive.free": "الصفوف الحرة فقط في ملف ZIP واحد",
  "downloads.size": "{name} ({size})",
  "downloads.megabytes": "{value} ميغابايت",
  "downloads.release": "حالة البيانات: {release}.",
  "downloads.commercial": "للاستخدام التجاري",
  "downloads.commercial.text":
    "كل صف إما حر إعادة الاستخدام، وإما لغير الأغراض التجارية فقط، وإما غير واضح الشروط، ويبيّن ذلك عمود licence. وملفات «الصفوف الحرة» لا تضم سواها. وعدد الصفوف الحرة {free} من أصل {all}.",
  "downloads.area": "تنزيل كل الأرقام (CSV)",
  "downloads.all-rows": "كل الصفوف",
  "downloads.free-rows": "الصفوف الحرة فقط",
  "downloads.none-free": "لا شيء",
  "downloads.whole": "كل المؤشرات في جدول واحد",
  "downloads.addresses": "عناوين ثابتة",
  "downloads.addresses.text":
    "لكل ملف عنوان لا يتغير، ليتمكن أي برنامج من جلبه ثانية: مثل {pattern}، بصيغة أخرى أو مؤشر آخر أو all مكان اسمه. وأحدث البيانات في المكان نفسه دائمًا، أما الإصدار فتبقى أرقامه كما هي.",
  "downloads.columns": "الأعمدة",
  "downloads.columns.text":
    "في كل جدول هذه الأعمدة بهذا الترتيب، ما عدا ما لا يخصه. وتقول ملفات JSON وملف datapackage.json الشيء نفسه للبرامج.",
  "downloads.column": "العمود",
  "downloads.column.meaning": "المعنى",
  "downloads.cors": "للمواقع الأخرى",
  "downloads.cors.text":
    "يمكن لبرامج أي موقع أن تقرأ هذه الملفات إذا أرسل مضيف هذا الموقع معها الترويسة Access-Control-Allow-Origin: *، والإعدادات المرفقة بالشيفرة تطلبها.",
  "downloads.table.indicators": "المؤشرات: المحور والوحدة وأول سنة وآخر سنة وعدد الصفوف.",
  "downloads.table.areas": "البلدان والأقاليم: الرموز والأسماء والمنطقة وفئة الدخل.",
  "downloads.table.area_groups": "أي إقليم في أي مجموعة، بحسب السنة.",
  "downloads.table.languages": "اللغات وما يوجد منها على الويب.",
  "downloads.table.area_languages": "أي اللغات تُتكلم أين.",
  "downloads.table.differences": "أرقام يذكرها ناشران على نحو مختلف.",
  "downloads.table.withheld": "أرقام يمكن حسابها ولا تُنشر، مع السبب.",
  "readme.title": "{site}: البيانات",
  "readme.intro": "جداول تبيّن من لا يزال خارج الإنترنت ولماذا، بحسب البلد والسنة. حالة البيانات: {release}.",
  "readme.free": "لا يضم هذا الملف إلا الصفوف التي يجوز إعادة استخدامها لأي غرض مع ذكر المصدر.",
  "readme.files": "الملفات",
  "readme.file.tables": "جدول لكل مؤشر، وجداول الأقاليم والمجموعات واللغات",
  "readme.file.parquet": "الجداول نفسها بصيغة Parquet كما يحسب بها الموقع",
  "readme.file.package": "ما يحويه كل عمود، للبرامج (Frictionless Data Package)",
  "readme.file.manifest": "كل مصدر بعنوانه وبصمته، وبصمة كل ملف Parquet",
  "readme.file.licences": "كل مصدر ورخصته وكيفية ذكره",
  "readme.missing": "السنة التي لم ينشر أحد رقمها ليس لها صف: فالناقص ليس صفرًا أبدًا.",
  "readme.credit": "اذكر الناشرين الواردين في LICENCES.md، واذكر حالة البيانات."
};
