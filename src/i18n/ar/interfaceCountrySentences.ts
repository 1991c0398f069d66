import type { interfaceCountrySentences as english } from "../en/interfaceCountrySentences.ts";
import type { Translation } from "../message.ts";

export const interfaceCountrySentences: Translation<typeof english> = {
  "say.dated": "{year} ({status})",

  "say.sentence": "{main}.",
  "say.sentence.tail": "{main}، {tail}.",
  "say.aside": "{main} ({aside})",

  "say.one": "{use}، و{price}.",
  "say.one.alone": "{use}، أما سعر بيانات الهاتف المحمول فغير معروف.",
  "say.one.none": "لا يوجد {in} رقم لاستخدام الإنترنت ولا سعر لبيانات الهاتف المحمول.",
  "say.one.use.offline": "{in}، لم يستخدم الإنترنت {share} من السكان في سنة {year}",
  "say.one.use.all": "{in}، استخدم الجميع تقريبًا الإنترنت في سنة {year}",
  "say.one.use.none": "لا يوجد رقم لاستخدام الإنترنت {in}",
  "say.one.price.above":
    "كلّفت 5 غيغابايت من بيانات الهاتف المحمول {value} من متوسط الدخل في سنة {year}، أي فوق هدف 2 في المئة",
  "say.one.price.within":
    "كلّفت 5 غيغابايت من بيانات الهاتف المحمول {value} من متوسط الدخل في سنة {year}، أي ضمن هدف 2 في المئة",

  "say.offline.people": "{In}، لم يستخدم الإنترنت {people} في سنة {year}، أي {share} من السكان",
  "say.offline.share": "{In}، لم يستخدم الإنترنت {share} من السكان في سنة {year}",
  "say.offline.all": "{In}، استخدم الجميع تقريبًا الإنترنت في سنة {year} ({share} من السكان)",
  "say.offline.group": "مقابل {share} {inGroup} في السنة نفسها",
  "say.offline.before": "وفي سنة {year} لم يستخدمه {people}، أي {share} من السكان، مقابل {group} {inGroup}",
  "say.offline.none": "لم يُنشر أي رقم لاستخدام الإنترنت {in} منذ سنة 2000.",
  "say.basis.old": "لم يُنشر أي رقم منذ رقم سنة {year}.",
  "say.basis.survey.E": "هذا الرقم تقدير، فلم يُجرَ أي مسح {in} منذ سنة {year}.",
  "say.basis.survey._U": "لا يسمّي الناشر مصدرًا لهذا الرقم، وآخر رقم له مصدر مسمّى هو رقم سنة {year}.",
  "say.basis.never.E": "هذا الرقم تقدير، فلم يُنشر أي مسح {in} منذ سنة 2000.",
  "say.basis.never._U": "لا يسمّي الناشر مصدرًا لهذا الرقم ولا لأي رقم منذ سنة 2000.",

  "say.trend.rise":
    "ارتفعت نسبة المتصلين بالإنترنت {in} من {before} في سنة {beforeYear} إلى {after} في سنة {year}، أي بمقدار {points}",
  "say.trend.fall":
    "انخفضت نسبة المتصلين بالإنترنت {in} من {before} في سنة {beforeYear} إلى {after} في سنة {year}، أي بمقدار {points}",
  "say.trend.flat": "ظلت نسبة المتصلين بالإنترنت {in} على حالها بين سنة {beforeYear} وسنة {year}، عند {after}",
  "say.trend.group": "{inGroup}: {change}",
  "say.trend.none": "لا يُعرف كيف تغيّرت نسبة المتصلين بالإنترنت {in}، إذ لا يوجد رقم يسبق الرقم الأحدث بنحو خمس سنوات.",
  "say.trend.break":
    "لا يُعرف كيف تغيّرت نسبة المتصلين بالإنترنت {in} في خمس سنوات، لأن الأرقام تقيس شيئًا آخر ابتداءً من سنة {year}.",
  "say.points": {
    zero: "{value} نقطة مئوية",
    one: "{value} نقطة مئوية",
    two: "{value} نقطة مئوية",
    few: "{value} نقاط مئوية",
    many: "{value} نقطة مئوية",
    other: "{value} نقطة مئوية"
  },

  "say.price.above":
    "كلّفت 5 غيغابايت من بيانات الهاتف المحمول {value} من متوسط الدخل الشهري {in} في سنة {year}، ولا بد أن ينخفض السعر بنسبة {cut} لبلوغ هدف 2 في المئة",
  "say.price.within":
    "كلّفت 5 غيغابايت من بيانات الهاتف المحمول {value} من متوسط الدخل الشهري {in} في سنة {year}، أي ضمن هدف 2 في المئة",
  "say.price.group": "ولم يتجاوز نصف الأسعار {inGroup} نسبة {median} في السنة نفسها",
  "say.price.differs":
    "وقياسًا إلى دخل الفرد في سنة {incomeYear} يكون السعر بالدولار {recomputed} منه، فلتُقرأ النسبة المنشورة بحذر.",
  "say.price.none": "لا يُعرف أي سعر لبيانات الهاتف المحمول {in}.",

  "say.skills.areas":
    "{In}، كان لدى {share} من السكان مهارات أساسية على الأقل في {skill} في سنة {year}، ولدى {least} في {leastSkill}",
  "say.skills.area": "{In}، كان لدى {share} من السكان مهارات أساسية على الأقل في {skill} في سنة {year}",
  "say.skills.activity": "{In}، قال {share} من السكان في سنة {year} إنهم {activity}",
  "say.skills.median": {
    zero: "الوسيط: {median}",
    one: "بلد واحد له رقم: {median}",
    two: "وسيط بلدين لهما رقم: {median}",
    few: "وسيط {count} بلدان لها رقم: {median}",
    many: "وسيط {count} بلدًا لها رقم: {median}",
    other: "وسيط {count} بلد لها رقم: {median}"
  },
  "say.skills.none": "لم يُنشر أي مسح للمهارات الرقمية {in}.",
  "say.skill.INFORMATION": "العثور على المعلومات وتقييمها",
  "say.skill.COMMUNICATION": "التواصل عبر الإنترنت",
  "say.skill.CONTENT": "إنشاء محتوى رقمي",
  "say.skill.SAFETY": "الحفاظ على السلامة على الإنترنت",
  "say.skill.PROBLEM_SOLVING": "حل المشكلات بالتكنولوجيا",
  "say.activity.EMAIL": "أرسلوا بريدًا إلكترونيًا مع مرفق",
  "say.activity.COPA": "نسخوا نصًا ولصقوه في مستند",
  "say.activity.CMFL": "نسخوا ملفات أو نقلوها",
  "say.activity.ARSP": "استخدموا صيغًا في جدول بيانات",
  "say.activity.TRAF": "نقلوا ملفات بين أجهزة",
  "say.activity.SOFT": "وجدوا برنامجًا وثبّتوه",
  "say.activity.INST": "وصلوا جهازًا جديدًا",
  "say.activity.EPRS": "أعدّوا عرضًا تقديميًا",
  "say.activity.PCPR": "كتبوا برنامجًا حاسوبيًا",

  "say.language":
    "{In}، يتكلم {ten} من السكان لغة محلية لها في ويكيبيديا 10,000 مقالة على الأقل كتبها بشر، ويتكلم {hundred} لغة محلية لها 100,000 مقالة على الأقل، في سنة {year}",
  "say.language.same":
    "{In}، يتكلم {ten} من السكان لغة محلية لها في ويكيبيديا 10,000 مقالة على الأقل كتبها بشر، والنسبة نفسها لغة محلية لها 100,000 مقالة على الأقل، في سنة {year}",
  "say.language.depth":
    "ولدى نصف السكان على الأقل {depth} على الويب بلغة كهذه في سنة {year}، مقابل {world} لجميع اللغات معًا",
  "say.language.no-list": "لا تذكر مصادر هذا الموقع اللغات التي يتكلمها الناس {in}.",
  "say.language.languages-not-listed":
    "لا تغطي اللغات المذكورة نصف السكان {in}، وهذا أقل من أن يسمح بالقول ما الذي يُقرأ بها.",
  "say.language.no-local-language-listed": "لا تذكر المصادر أي لغة محلية {in}، فلا يُعرف ما يمكن أن يُقرأ بها."
};
