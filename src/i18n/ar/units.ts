import type { units as english } from "../en/units.ts";
import type { Translation } from "../message.ts";

export const units: Translation<typeof english> = {
  "unit.percent.name": "%",
  "unit.per-100.name": "لكل 100 نسمة",
  "unit.per-100.value": "{value} لكل 100 نسمة",
  "unit.people.name": "أشخاص",
  "unit.share-of-income.name": "% من نصيب الفرد من الدخل القومي الإجمالي",
  "unit.usd.name": "دولار أمريكي",
  "unit.ppp.name": "دولار دولي",
  "unit.ppp.value": "{value} دولار دولي",
  "unit.ratio.name": "نسبة",
  "unit.events.name": "أحداث",
  "unit.events.value": {
    zero: "{value} أحداث",
    one: "حدث واحد",
    two: "حدثان",
    few: "{value} أحداث",
    many: "{value} حدثًا",
    other: "{value} حدث"
  },
  "unit.score.name": "درجة",
  "unit.score.value": "{value} من 100",
  "unit.pages-per-1000.name": "صفحات لكل 1,000 متحدث",
  "unit.pages-per-1000.value": {
    zero: "{value} صفحة لكل 1,000 متحدث",
    one: "{value} صفحة لكل 1,000 متحدث",
    two: "{value} صفحة لكل 1,000 متحدث",
    few: "{value} صفحات لكل 1,000 متحدث",
    many: "{value} صفحة لكل 1,000 متحدث",
    other: "{value} صفحة لكل 1,000 متحدث"
  },
  "unit.law.name": "الوضع",
  "law.none": "لا قانون",
  "law.draft": "مشروع قانون",
  "law.in-force": "قانون نافذ"
};
