import type { interfaceQuote as english } from "../en/interfaceQuote.ts";
import type { Translation } from "../message.ts";

export const interfaceQuote: Translation<typeof english> = {
  "quote.open": "اقتبس",
  "quote.copy": "انسخ",
  "quote.copied": "تم النسخ",
  "quote.failed": "تعذّر النسخ. النص محدّد، فانسخه بنفسك.",
  "quote.note": "{label}: {text}",
  "quote.basis": "كيف عُرف الرقم",
  "quote.source": "المصدر",
  "quote.link": "الرابط",
  "quote.alternative": "نص بديل للرسم البياني",
  "quote.caution": "اقرأ بحذر",
  "quote.alternative.series":
    "رسم خطي لمؤشر «{indicator}» {in} بحسب السنة: من {first} في سنة {firstYear} إلى {last} في سنة {lastYear}.",
  "quote.alternative.single": "{indicator} {in}: {last} في سنة {lastYear}.",
  "quote.source.by": "{publisher}، نقلًا عن {origin}",
  "quote.basis.survey": "نشره مسح أو سجل أو جهة معروفة الاسم."
};
