import type { interfaceCountryPeers as english } from "../en/interfaceCountryPeers.ts";
import type { Translation } from "../message.ts";

export const interfaceCountryPeers: Translation<typeof english> = {
  "peers.title": "بلدان للمقارنة",
  "peers.intro":
    "أقرب البلدان إلى {of}. اختر معنى القرب، فالمسافة محسوبة بالانحرافات المعيارية على جميع الاقتصادات، والدخل والسكان بلوغاريتميهما.",
  "peers.choose": "الأقرب بحسب",
  "peers.by.all": "كل شيء معًا",
  "peers.by.income": "الدخل",
  "peers.by.rural": "نسبة الريف",
  "peers.by.people": "عدد السكان",
  "peers.by.place": "جزيرة أو بلا ساحل",
  "peers.measure.all":
    "الأقرب بحسب الدخل ونسبة الريف وعدد السكان والورود في قائمة الأمم المتحدة للجزر الصغيرة أو للبلدان غير الساحلية، بأوزان متساوية.",
  "peers.measure.income": "الأقرب بحسب نصيب الفرد من الدخل القومي الإجمالي.",
  "peers.measure.rural": "الأقرب بحسب نسبة من يعيشون خارج المدن.",
  "peers.measure.people": "الأقرب بحسب عدد السكان.",
  "peers.measure.place":
    "الأقرب بحسب الدخل بين بلدان النوع نفسه: في قائمة الأمم المتحدة للجزر الصغيرة، أو للبلدان النامية غير الساحلية، أو خارج القائمتين.",
  "peers.country": "البلد",
  "peers.use": "المتصلون، السنة",
  "peers.income": "دخل الفرد",
  "peers.rural": "نسبة الريف",
  "peers.people": "السكان",
  "peers.none": "تنقص المقاييس التي تدل على البلدان القريبة من {of}.",
  "peers.start.title": "من بدأ من هنا وتقدّم أكثر",
  "peers.start": {
    zero: "{In}، كان {value} من السكان متصلين في سنة {year}. وفي السنة نفسها كانت {started_countries} على بعد {near} نقاط أو أقل من ذلك، ولم يسبق أي منها في سنة {nowYear}.",
    one: "{In}، كان {value} من السكان متصلين في سنة {year}. وفي السنة نفسها كانت {started_countries} على بعد {near} نقاط أو أقل من ذلك، وسبق بلد واحد منها في سنة {nowYear}.",
    two: "{In}، كان {value} من السكان متصلين في سنة {year}. وفي السنة نفسها كانت {started_countries} على بعد {near} نقاط أو أقل من ذلك، وسبق بلدان اثنان منها في سنة {nowYear}.",
    few: "{In}، كان {value} من السكان متصلين في سنة {year}. وفي السنة نفسها كانت {started_countries} على بعد {near} نقاط أو أقل من ذلك، وسبقت {count} بلدان منها في سنة {nowYear}.",
    many: "{In}، كان {value} من السكان متصلين في سنة {year}. وفي السنة نفسها كانت {started_countries} على بعد {near} نقاط أو أقل من ذلك، وسبق {count} بلدًا منها في سنة {nowYear}.",
    other:
      "{In}، كان {value} من السكان متصلين في سنة {year}. وفي السنة نفسها كانت {started_countries} على بعد {near} نقاط أو أقل من ذلك، وسبق {count} بلد منها في سنة {nowYear}."
  },
  "peers.start.alone": "لم يكن أي بلد له رقم في السنتين قريبًا من النسبة {in} في سنة {year}.",
  "peers.journey": "{before} في سنة {beforeYear}، ثم {after} في سنة {year}",
  "peers.machine.title": "آلة الزمن",
  "peers.machine":
    "مع اتصال {value} من السكان في سنة {year}، {is} {area} حيث {was} {other} في سنة {otherYear}، مع {otherValue}.",
  "peers.machine.note":
    "هذا مثال للتوضيح وليس تنبؤًا، فقد بُلغت النسبة نفسها في زمن آخر وبأسعار وهواتف أخرى. والبلدان هي التي تقدّمت منذ ذلك الحين خمس نقاط على الأقل، وأشبهها أولًا.",
  "peers.machine.none": "لا بلد كان قبل خمس سنوات أو أكثر على بعد نقطة من النسبة {in} ثم تقدّم بعدها.",
  "peers.verb.is.m": { zero: "يقف", one: "يقف", two: "يقف", few: "يقف", many: "يقف", other: "يقف" },
  "peers.verb.is.f": { zero: "تقف", one: "تقف", two: "تقف", few: "تقف", many: "تقف", other: "تقف" },
  "peers.verb.was.m": { zero: "كان", one: "كان", two: "كان", few: "كان", many: "كان", other: "كان" },
  "peers.verb.was.f": { zero: "كانت", one: "كانت", two: "كانت", few: "كانت", many: "كانت", other: "كانت" }
};
