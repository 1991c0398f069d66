import type { columns as english } from "../en/columns.ts";
import type { Translation } from "../message.ts";

export const columns: Translation<typeof english> = {
  "column.indicator": "معرّف المؤشر كما يرد في عنوان صفحته.",
  "column.area": "رمز البلد أو الإقليم (ISO 3166-1 alpha-3)، وXKX لكوسوفو وCHI لجزر القنال.",
  "column.name": "الاسم الإنجليزي للبلد أو الإقليم وفق قائمة الأمم المتحدة.",
  "column.period": "السنة التي يخصها الرقم.",
  "column.sex": "F للنساء وM للرجال و_T للجميع.",
  "column.location": "RUR للريف وURB للحضر و_T للجميع.",
  "column.age": "الفئة العمرية: Y15T24 من 15 إلى 24 سنة، وY_GE75 من 75 سنة فأكثر، و_T للجميع.",
  "column.reason": "السبب الذي تذكره الأسرة لعدم وجود الإنترنت في المنزل.",
  "column.skill": "مجال المهارات الرقمية.",
  "column.level": "مستوى المهارة: أساسي على الأقل، أو فوق الأساسي.",
  "column.activity": "نشاط على الحاسوب يدل على مهارة.",
  "column.band": "فئة اللغات بحسب عدد صفحات الويب لكل 1,000 متكلم.",
  "column.law": "نوع القانون.",
  "column.value": "الرقم. والنسب المئوية من 0 إلى 100.",
  "column.low": "الحد الأدنى حيث لا يُعرف إلا مجال.",
  "column.high": "الحد الأعلى حيث لا يُعرف إلا مجال.",
  "column.unit": "ما يعدّه الرقم.",
  "column.status": "حالة الرقم وفق SDMX: A أو B أو D أو E أو G أو P أو V أو _U.",
  "column.base": "ما تُنسب إليه حصة المستخدمين يوميًا: users (المستخدمون) أو population (السكان) أو unknown (غير معروف).",
  "column.source": "معرّف ملف المصدر، وتُوصل المعرّفات بعلامة + حيث يُحسب الرقم من عدة مصادر.",
  "column.origin": "المسح أو الجهة كما يسميها الناشر.",
  "column.licence":
    "ما يجوز فعله بالصف: free (حر مع ذكر المصدر) أو non-commercial (غير تجاري) أو unclear (غير واضح: اسأل الناشر)."
};
