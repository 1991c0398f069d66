import type { interfaceGaps as english } from "../en/interfaceGaps.ts";
import type { Translation } from "../message.ts";

export const interfaceGaps: Translation<typeof english> = {
  "gaps.title": "ما لا يُعرف",
  "gaps.description":
    "حيث لم يقس أحد: لكل مقياس وكل بلد عدد السنوات منذ آخر مسح، ونسبة السكان المشمولين، والبلدان التي لا رقم لها.",
  "gaps.lead": {
    zero: "قيس استخدام الإنترنت في كل البلدان منذ {year}.",
    one: "في بلد أو إقليم واحد، يعيش فيه {people}، قيس استخدام الإنترنت آخر مرة قبل {year} أو لم يُقس قط. وما تعرضه الخرائط فيه تقدير أو رقم قديم أو لا شيء.",
    two: "في بلدين أو إقليمين، يعيش فيهما {people}، قيس استخدام الإنترنت آخر مرة قبل {year} أو لم يُقس قط. وما تعرضه الخرائط فيهما تقدير أو رقم قديم أو لا شيء.",
    few: "في {count} بلدان وأقاليم، يعيش فيها {people}، قيس استخدام الإنترنت آخر مرة قبل {year} أو لم يُقس قط. وما تعرضه الخرائط فيها تقدير أو رقم قديم أو لا شيء.",
    many: "في {count} بلدًا وإقليمًا، يعيش فيها {people}، قيس استخدام الإنترنت آخر مرة قبل {year} أو لم يُقس قط. وما تعرضه الخرائط فيها تقدير أو رقم قديم أو لا شيء.",
    other:
      "في {count} بلد وإقليم، يعيش فيها {people}، قيس استخدام الإنترنت آخر مرة قبل {year} أو لم يُقس قط. وما تعرضه الخرائط فيها تقدير أو رقم قديم أو لا شيء."
  },
  "gaps.estimates":
    "من بين {figures_of_figures} عن استخدام الإنترنت، {estimates} ({share}) تقديرات أو لا تسمّي مصدرًا. ومن أرقام سنة {year} هي {estimatesOfYear} من {figuresOfYear}.",
  "gaps.measured":
    "«مقيس» تعني أن الناشر يسمّي مسحًا أو سجلًا أو جهة. وتُحسب السنوات رجوعًا من {year}، سنة أحدث نسخة من البيانات.",
  "gaps.map.title": "استخدام الإنترنت: آخر قياس",
  "gaps.map.label":
    "خريطة العالم. {indicator}: عدد السنوات منذ آخر رقم مقيس. عدد البلدان والأقاليم: سنتان أو أقل {fresh}، من ثلاث إلى خمس {recent}، من ست إلى عشر {ageing}، أكثر من عشر {old}، تقديرات فقط {estimated}، لا رقم {none}.",
  "gaps.legend": "السنوات منذ آخر رقم مقيس",
  "gaps.age.fresh": "2 أو أقل ({from} أو بعدها)",
  "gaps.age.recent": "من 3 إلى 5 ({from}–{to})",
  "gaps.age.ageing": "من 6 إلى 10 ({from}–{to})",
  "gaps.age.old": "أكثر من 10 (قبل {from})",
  "gaps.age.estimated": "تقديرات فقط",
  "gaps.age.none": "لا رقم",
  "gaps.describe.measured": "{area}: آخر قياس في {year}",
  "gaps.describe.estimated": "{area}: تقديرات فقط، أحدثها عن {year}",
  "gaps.describe.none": "{area}: لا رقم",
  "gaps.matrix.title": "كل مقياس وكل بلد",
  "gaps.matrix.intro":
    "سطر لكل مقياس، وفيه علامة لكل بلد أو إقليم من {count_of_places}: بحسب المنطقة، وفي كل منطقة الأكثر سكانًا أولًا. اسم السطر يقود إلى خريطته وقائمته.",
  "gaps.matrix.order": "ترتيب المناطق: {regions}.",
  "gaps.matrix.row": {
    zero: "لم يُقس في أي بلد منذ {year}",
    one: "مقيس منذ {year} في بلد واحد ({share} من الناس)",
    two: "مقيس منذ {year} في بلدين ({share} من الناس)",
    few: "مقيس منذ {year} في {count} بلدان ({share} من الناس)",
    many: "مقيس منذ {year} في {count} بلدًا ({share} من الناس)",
    other: "مقيس منذ {year} في {count} بلد ({share} من الناس)"
  },
  "gaps.matrix.estimated": "التقديرات {share}",
  "gaps.matrix.none": {
    zero: "لا بلد دون رقم",
    one: "بلد واحد دون رقم",
    two: "بلدان دون رقم",
    few: "{count} بلدان دون رقم",
    many: "{count} بلدًا دون رقم",
    other: "{count} بلد دون رقم"
  },
  "gaps.matrix.label":
    "{indicator}، عدد البلدان والأقاليم: مقيس منذ سنتين أو أقل {fresh}، من ثلاث إلى خمس سنوات {recent}، من ست إلى عشر {ageing}، أكثر من عشر {old}، تقديرات فقط {estimated}، لا رقم {none}.",
  "gaps.coverage.title": "كم شخصًا يشملهم رقم",
  "gaps.coverage.note": "نسبة سكان العالم الذين يعيشون حيث يوجد رقم عن السنة نفسها، وحيث هو مقيس.",
  "gaps.coverage.any": "أي رقم",
  "gaps.coverage.measured": "مقيس",
  "gaps.coverage.label":
    "رسم خطي: نسبة سكان العالم في الاقتصادات التي لها رقم لـ«{indicator}» بحسب السنة من {first} إلى {last}. أعلاها {any} بأي رقم في {anyYear}، و{measured} برقم مقيس في {measuredYear}.",
  "gaps.coverage.label.one": "في {last} يعيش {any} من سكان العالم حيث لـ«{indicator}» رقم، و{measured} حيث هو مقيس.",
  "gaps.countries.title": "أقل البلدان قياسًا",
  "gaps.countries.intro":
    "الاقتصادات بحسب عدد المقاييس التي قيست فيها منذ {year} (من مجموع {count}): الأقل أولًا، ومنها الأكثر سكانًا.",
  "gaps.countries.all": "كل البلدان والأقاليم",
  "gaps.countries.country": "البلد أو الإقليم",
  "gaps.countries.people": "السكان",
  "gaps.countries.measured": "مقيس منذ {year}",
  "gaps.countries.older": "مقيس قبل ذلك",
  "gaps.countries.estimated": "تقديرات فقط",
  "gaps.countries.none": "لا رقم",
  "gaps.without.title": "دون أي رقم",
  "gaps.without": {
    zero: "لكل بلد وإقليم رقم لـ«{indicator}».",
    one: "بلد أو إقليم واحد لا رقم له لـ«{indicator}»، ويعيش فيه {people}:",
    two: "بلدان أو إقليمان لا رقم لهما لـ«{indicator}»، ويعيش فيهما {people}:",
    few: "{count} بلدان وأقاليم لا رقم لها لـ«{indicator}»، ويعيش فيها {people}:",
    many: "{count} بلدًا وإقليمًا لا رقم لها لـ«{indicator}»، ويعيش فيها {people}:",
    other: "{count} بلد وإقليم لا رقم لها لـ«{indicator}»، ويعيش فيها {people}:"
  },
  "gaps.without.nobody": "لكل بلد وإقليم في هذا الموقع رقم.",
  "gaps.without.area": "{area} ({people})",
  "gaps.withheld.title": "منشور أو محسوب، ولا يُعرض",
  "gaps.withheld.intro": "الرقم الذي لا يمكن أن يكون صحيحًا أسوأ من غيابه. هذه الأرقام متروكة ومسمّاة:",
  "gaps.withheld.quarantined": {
    zero: "لا قيم منشورة محجوبة.",
    one: "قيمة منشورة واحدة محجوبة لأنها لا يمكن أن تكون صحيحة: تذكرها القائمة وتذكر السبب.",
    two: "قيمتان منشورتان محجوبتان لأنهما لا يمكن أن تكونا صحيحتين: تذكرهما القائمة وتذكر السبب.",
    few: "{count} قيم منشورة محجوبة لأنها لا يمكن أن تكون صحيحة: تذكرها القائمة وتذكر السبب.",
    many: "{count} قيمة منشورة محجوبة لأنها لا يمكن أن تكون صحيحة: تذكرها القائمة وتذكر السبب.",
    other: "{count} قيمة منشورة محجوبة لأنها لا يمكن أن تكون صحيحة: تذكرها القائمة وتذكر السبب."
  },
  "gaps.withheld.derived": {
    zero: "{reason}: لا قيم محجوبة ({indicators}).",
    one: "{reason}: قيمة واحدة يمكن حسابها لكنها مضلِّلة ({indicators}).",
    two: "{reason}: قيمتان يمكن حسابهما لكنهما مضلِّلتان ({indicators}).",
    few: "{reason}: {count} قيم يمكن حسابها لكنها مضلِّلة ({indicators}).",
    many: "{reason}: {count} قيمة يمكن حسابها لكنها مضلِّلة ({indicators}).",
    other: "{reason}: {count} قيمة يمكن حسابها لكنها مضلِّلة ({indicators})."
  },
  "gaps.withheld.list": "قائمة القيم المحجوبة",
  "gaps.nobody.title": "ما لا ينشره أحد",
  "gaps.nobody.skills":
    "نقص المهارات سببًا للبقاء دون إنترنت: فهو ليس بين الأسباب التي ينشرها الاتحاد الدولي للاتصالات.",
  "gaps.nobody.crossed": "التصنيفات مجتمعةً: استخدام نساء الريف مثلًا. فالجنس والمكان والعمر تُنشر كل منها على حدة.",
  "gaps.nobody.daily": "الاستخدام اليومي نسبةً إلى كل الناس: فكل الأرقام تقريبًا نسب من المتصلين أصلًا.",
  "gaps.nobody.languages":
    "كم شخصًا يستطيع أن يقرأ على الإنترنت شيئًا بلغته: لا تُعرف إلا حدود، من نسب المتحدثين وعدد الصفحات.",
  "gaps.nobody.events":
    "هل خلا من القطع بلدٌ لم يُسجَّل فيه قطع للإنترنت: «{indicator}» يعدّ ما سُجّل، ولذلك لا سطر له أعلاه.",
  "gaps.indicator.title": "{indicator}: ما لا يُعرف",
  "gaps.indicator.description": "{indicator}: أين قيس آخر مرة، وكم شخصًا يعيشون حيث يوجد رقم، وأي البلدان لا رقم لها.",
  "gaps.indicator.lead":
    "{measured} من أصل {areas_of_places} لها رقم مقيس من {year} أو بعدها، ويعيش فيها {share} من سكان العالم.",
  "gaps.indicator.figures": {
    zero: "لا أرقام.",
    one: "هناك رقم واحد، والتقديرات أو ما لا يسمّي مصدرًا {estimates} ({share}).",
    two: "هناك رقمان، والتقديرات أو ما لا يسمّي مصدرًا {estimates} ({share}).",
    few: "هناك {count} أرقام، منها {estimates} ({share}) تقديرات أو لا تسمّي مصدرًا.",
    many: "هناك {count} رقمًا، منها {estimates} ({share}) تقديرات أو لا تسمّي مصدرًا.",
    other: "هناك {count} رقم، منها {estimates} ({share}) تقديرات أو لا تسمّي مصدرًا."
  },
  "gaps.indicator.all-estimates": "كل أرقامه تقديرات بحكم تركيبها: فهي محسوبة من نسب متحدثين هي نفسها تقديرات.",
  "gaps.indicator.back": "خريطة الأرقام نفسها",
  "gaps.indicator.all": "كل المقاييس",
  "gaps.indicator.link": "ما لا يُعرف: السنوات منذ آخر قياس، بحسب البلد",
  "gaps.list.title": "بلدًا بلدًا",
  "gaps.list.measured": "آخر قياس",
  "gaps.list.newest": "أحدث رقم",
  "gaps.list.never": "لم يُقس",
  "gaps.list.none": "لا يوجد"
};
