import type { storyFrame as english } from "../en/storyFrame.ts";
import type { Translation } from "../message.ts";

export const storyFrame: Translation<typeof english> = {
  "story.listed": "{area} ({value})",
  "story.listed.flagged": "{area} ({value}، {status})",
  "story.publisher-year": "{publisher}، {year}",
  "story.dated": "{year}، {status}",
  "story.tenths.1": "واحد",
  "story.tenths.2": "اثنان",
  "story.tenths.3": "ثلاثة",
  "story.tenths.4": "أربعة",
  "story.tenths.5": "خمسة",
  "story.tenths.6": "ستة",
  "story.tenths.7": "سبعة",
  "story.tenths.8": "ثمانية",
  "story.tenths.9": "تسعة",
  "story.median": "الوسيط {value}",
  "story.of": "{part} من أصل {all}",
  "story.table": "الأرقام في جدول",
  "story.table.group": "المجموعة",
  "story.table.value": "القيمة",
  "story.group-count": {
    zero: "{group} (لا بلدان)",
    one: "{group} (بلد واحد)",
    two: "{group} (بلدان)",
    few: "{group} ({count} بلدان)",
    many: "{group} ({count} بلدًا)",
    other: "{group} ({count} بلد)"
  },
  "story.contents": "في هذه الصفحة",
  "story.embed": "خذها معك",
  "story.questions": "أسئلة للصف",
  "story.indicators": "كل مؤشرات هذا المحور",
  "story.others": "الحكايات الأخرى",
  "story.map.full": "الخريطة الكاملة بحسب السنة",
  "story.map.keys": "خريطة: {title}. تنقل مفاتيح الأسهم من بلد إلى بلد.",
  "story.latest": "آخر رقم لكل بلد، من {oldest} إلى {newest}",
  "story.computed": "كل عدد في هذا النص محسوب من البيانات عند بناء الموقع."
};
