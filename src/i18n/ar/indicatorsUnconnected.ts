import type { indicatorsUnconnected as english } from "../en/indicatorsUnconnected.ts";
import type { Translation } from "../message.ts";

export const indicatorsUnconnected: Translation<typeof english> = {
  "indicator.internet-use.name": "مستخدمو الإنترنت",
  "indicator.internet-use.short": "استخدام الإنترنت",
  "indicator.internet-use.definition":
    "نسبة الأشخاص الذين استخدموا الإنترنت مرة واحدة على الأقل في الأشهر الثلاثة الأخيرة، من أي مكان وعبر أي شبكة. تكفي مرة واحدة: فالرقم لا يقول شيئًا عن السرعة أو الكلفة أو عدد مرات الاستخدام. وتختلف أعمار من تشملهم المسوح من بلد إلى آخر.",
  "indicator.internet-use.measure": "نسبة الأشخاص الذين استخدموا الإنترنت في الأشهر الثلاثة الأخيرة (%)",
  "indicator.internet-use.unit": "% من الأشخاص",

  "indicator.people-offline.name": "الأشخاص غير المتصلين بالإنترنت",
  "indicator.people-offline.short": "غير المتصلين بالإنترنت",
  "indicator.people-offline.definition":
    "عدد الأشخاص الذين لا يستخدمون الإنترنت: عدد السكان مضروبًا في نسبة من لم يستخدموه في الأشهر الثلاثة الأخيرة. يحسبه هذا الموقع لكل سنة يتوافر فيها الرقمان، ويطبّق نسبة المسح على الأشخاص من كل الأعمار.",
  "indicator.people-offline.measure": "عدد الأشخاص الذين لا يستخدمون الإنترنت",
  "indicator.people-offline.unit": "عدد الأشخاص",

  "indicator.households-online.name": "الأسر التي لديها إنترنت في المنزل",
  "indicator.households-online.short": "الأسر المتصلة بالإنترنت",
  "indicator.households-online.definition":
    "نسبة الأسر التي لديها نفاذ إلى الإنترنت في المنزل، عبر شبكة ثابتة أو متنقلة. ويُحسب الهاتف المتصل بالإنترنت إذا كان متاحًا لجميع أفراد الأسرة.",
  "indicator.households-online.measure": "نسبة الأسر التي لديها نفاذ إلى الإنترنت في المنزل (%)",
  "indicator.households-online.unit": "% من الأسر",

  "indicator.daily-use-among-users.name": "الاستخدام اليومي بين مستخدمي الإنترنت",
  "indicator.daily-use-among-users.short": "يوميًا بين المستخدمين",
  "indicator.daily-use-among-users.definition":
    "نسبة مستخدمي الإنترنت الذين يتصلون به مرة واحدة على الأقل في اليوم. وأساس النسبة هو مستخدمو الإنترنت، لا جميع السكان.",
  "indicator.daily-use-among-users.measure": "نسبة مستخدمي الإنترنت الذين يتصلون به مرة واحدة على الأقل في اليوم (%)",
  "indicator.daily-use-among-users.unit": "% من مستخدمي الإنترنت",

  "indicator.daily-use-among-users-gender-parity.name": "التكافؤ بين الجنسين في الاستخدام اليومي بين مستخدمي الإنترنت",
  "indicator.daily-use-among-users-gender-parity.short": "مستخدمون يوميًا: نساء/رجال",
  "indicator.daily-use-among-users-gender-parity.definition":
    "نسبة مستخدمات الإنترنت اللواتي يتصلن به كل يوم، مقسومة على النسبة نفسها بين المستخدمين الرجال. القيمة 1 تعني التساوي، وما دونها يعني أن نسبة من يتصلن يوميًا بين المستخدمات أقل.",
  "indicator.daily-use-among-users-gender-parity.measure":
    "الاستخدام اليومي بين مستخدمات الإنترنت مقسومًا على الاستخدام اليومي بين المستخدمين الرجال",
  "indicator.daily-use-among-users-gender-parity.unit": "نسبة النساء إلى الرجال",

  "indicator.daily-use-among-users-rural-parity.name":
    "التكافؤ بين الريف والحضر في الاستخدام اليومي بين مستخدمي الإنترنت",
  "indicator.daily-use-among-users-rural-parity.short": "مستخدمون يوميًا: ريف/حضر",
  "indicator.daily-use-among-users-rural-parity.definition":
    "نسبة مستخدمي الإنترنت في الريف الذين يتصلون به كل يوم، مقسومة على النسبة نفسها بين المستخدمين في الحضر. القيمة 1 تعني التساوي، وما دونها يعني أن نسبة من يتصلون يوميًا بين مستخدمي الريف أقل.",
  "indicator.daily-use-among-users-rural-parity.measure":
    "الاستخدام اليومي بين مستخدمي الإنترنت في الريف مقسومًا على الاستخدام اليومي بين المستخدمين في الحضر",
  "indicator.daily-use-among-users-rural-parity.unit": "نسبة الريف إلى الحضر",

  "indicator.mobile-phone-ownership.name": "الأشخاص الذين يملكون هاتفًا محمولًا",
  "indicator.mobile-phone-ownership.short": "ملكية الهاتف المحمول",
  "indicator.mobile-phone-ownership.definition":
    "نسبة الأشخاص الذين لديهم هاتف محمول لاستخدامهم الشخصي مع شريحة اتصال نشطة واحدة على الأقل. ويُحسب أي هاتف محمول، سواء اتصل بالإنترنت أم لا.",
  "indicator.mobile-phone-ownership.measure": "نسبة الأشخاص الذين يملكون هاتفًا محمولًا (%)",
  "indicator.mobile-phone-ownership.unit": "% من الأشخاص",

  "indicator.phone-ownership-gender-parity.name": "التكافؤ بين الجنسين في ملكية الهاتف المحمول",
  "indicator.phone-ownership-gender-parity.short": "الهاتف: النساء/الرجال",
  "indicator.phone-ownership-gender-parity.definition":
    "نسبة النساء اللواتي يملكن هاتفًا محمولًا، مقسومة على نسبة الرجال الذين يملكونه. القيمة 1 تعني التساوي، وما دونها يعني أن نسبة المالكات بين النساء أقل.",
  "indicator.phone-ownership-gender-parity.measure":
    "ملكية الهاتف المحمول بين النساء مقسومة على ملكية الهاتف المحمول بين الرجال",
  "indicator.phone-ownership-gender-parity.unit": "نسبة النساء إلى الرجال",

  "indicator.coverage-2g.name": "السكان المشمولون بتغطية شبكة متنقلة (الجيل الثاني أو أحدث)",
  "indicator.coverage-2g.short": "تغطية الجيل الثاني",
  "indicator.coverage-2g.definition":
    "نسبة الأشخاص الذين يعيشون في نطاق شبكة متنقلة من أي جيل، سواء استخدموها أم لا. والجيل الثاني وحده ينقل المكالمات والرسائل النصية، ولا يكاد ينقل الإنترنت.",
  "indicator.coverage-2g.measure": "نسبة الأشخاص الذين يعيشون في نطاق شبكة متنقلة من الجيل الثاني أو أحدث (%)",
  "indicator.coverage-2g.unit": "% من الأشخاص",

  "indicator.coverage-3g.name": "السكان المشمولون بتغطية الجيل الثالث أو أحدث",
  "indicator.coverage-3g.short": "تغطية الجيل الثالث",
  "indicator.coverage-3g.definition":
    "نسبة الأشخاص الذين يعيشون في نطاق شبكة متنقلة من الجيل الثالث أو أحدث، سواء استخدموها أم لا. والجيل الثالث هو الحد الأدنى لما يُعد نطاقًا عريضًا متنقلًا.",
  "indicator.coverage-3g.measure": "نسبة الأشخاص الذين يعيشون في نطاق شبكة متنقلة من الجيل الثالث أو أحدث (%)",
  "indicator.coverage-3g.unit": "% من الأشخاص",

  "indicator.coverage-4g.name": "السكان المشمولون بتغطية الجيل الرابع أو أحدث",
  "indicator.coverage-4g.short": "تغطية الجيل الرابع",
  "indicator.coverage-4g.definition":
    "نسبة الأشخاص الذين يعيشون في نطاق شبكة متنقلة من الجيل الرابع أو أحدث، سواء استخدموها أم لا.",
  "indicator.coverage-4g.measure": "نسبة الأشخاص الذين يعيشون في نطاق شبكة متنقلة من الجيل الرابع أو أحدث (%)",
  "indicator.coverage-4g.unit": "% من الأشخاص",

  "indicator.coverage-5g.name": "السكان المشمولون بتغطية الجيل الخامس",
  "indicator.coverage-5g.short": "تغطية الجيل الخامس",
  "indicator.coverage-5g.definition":
    "نسبة الأشخاص الذين يعيشون في نطاق شبكة متنقلة من الجيل الخامس، سواء استخدموها أم لا.",
  "indicator.coverage-5g.measure": "نسبة الأشخاص الذين يعيشون في نطاق شبكة متنقلة من الجيل الخامس (%)",
  "indicator.coverage-5g.unit": "% من الأشخاص",

  "indicator.coverage-gap.name": "فجوة التغطية",
  "indicator.coverage-gap.short": "فجوة التغطية",
  "indicator.coverage-gap.definition":
    "نسبة الأشخاص الذين يعيشون خارج تغطية النطاق العريض المتنقل، أي خارج شبكات الجيل الثالث أو أحدث. يحسبها هذا الموقع بطرح تغطية الجيل الثالث من 100.",
  "indicator.coverage-gap.measure": "نسبة الأشخاص الذين يعيشون خارج تغطية شبكات الجيل الثالث أو أحدث (%)",
  "indicator.coverage-gap.unit": "% من الأشخاص",

  "indicator.usage-gap.name": "فجوة الاستخدام",
  "indicator.usage-gap.short": "فجوة الاستخدام",
  "indicator.usage-gap.definition":
    "نسبة الأشخاص المشمولين بتغطية النطاق العريض المتنقل الذين لا يستخدمون الإنترنت بأي طريقة. يحسبها هذا الموقع بطرح نسبة استخدام الإنترنت من تغطية الجيل الثالث في السنة نفسها، ابتداءً من 2019.",
  "indicator.usage-gap.measure": "نسبة من تشملهم تغطية الجيل الثالث أو أحدث ولا يستخدمون الإنترنت (% من جميع السكان)",
  "indicator.usage-gap.unit": "% من الأشخاص",

  "indicator.mobile-broadband-subscriptions.name": "اشتراكات النطاق العريض المتنقل النشطة",
  "indicator.mobile-broadband-subscriptions.short": "النطاق العريض المتنقل",
  "indicator.mobile-broadband-subscriptions.definition":
    "عدد الاشتراكات المتنقلة النشطة التي تتيح الإنترنت بالنطاق العريض، لكل 100 نسمة. ويشمل الاشتراكات على الهواتف وعلى أجهزة أخرى مثل مودم «يو إس بي».",
  "indicator.mobile-broadband-subscriptions.measure": "اشتراكات النطاق العريض المتنقل النشطة لكل 100 نسمة",
  "indicator.mobile-broadband-subscriptions.unit": "لكل 100 نسمة",

  "indicator.fixed-broadband-subscriptions.name": "اشتراكات النطاق العريض الثابت",
  "indicator.fixed-broadband-subscriptions.short": "النطاق العريض الثابت",
  "indicator.fixed-broadband-subscriptions.definition":
    "عدد اشتراكات الإنترنت عبر خط ثابت بسرعة 256 كيلوبت في الثانية أو أكثر، لكل 100 نسمة. وكثيرًا ما يخدم الاشتراك الواحد أسرة أو مكتبًا بأكمله.",
  "indicator.fixed-broadband-subscriptions.measure": "اشتراكات النطاق العريض الثابت لكل 100 نسمة",
  "indicator.fixed-broadband-subscriptions.unit": "لكل 100 نسمة",

  "indicator.mobile-cellular-subscriptions.name": "اشتراكات الهاتف المحمول",
  "indicator.mobile-cellular-subscriptions.short": "اشتراكات الهاتف المحمول",
  "indicator.mobile-cellular-subscriptions.definition":
    "عدد اشتراكات الهاتف المحمول، أي العقود والحسابات النشطة المدفوعة مسبقًا معًا، لكل 100 نسمة. ولدى كثير من الناس أكثر من اشتراك.",
  "indicator.mobile-cellular-subscriptions.measure": "اشتراكات الهاتف المحمول لكل 100 نسمة",
  "indicator.mobile-cellular-subscriptions.unit": "لكل 100 نسمة",

  "indicator.offline-reasons.name": "لماذا لا إنترنت في منازل بعض الأسر",
  "indicator.offline-reasons.short": "أسباب غياب الإنترنت",
  "indicator.offline-reasons.definition":
    "الأسباب التي تذكرها الأسر التي ليس لديها نفاذ إلى الإنترنت في المنزل. كل رقم هو نسبة من يذكر السبب من بين هذه الأسر. وفي معظم البلدان يمكن للأسرة أن تذكر عدة أسباب، فيتجاوز مجموعها 100 في المئة.",
  "indicator.offline-reasons.measure": "نسبة من تذكر هذا السبب من بين الأسر التي ليس لديها إنترنت في المنزل (%)",
  "indicator.offline-reasons.unit": "% من الأسر دون إنترنت"
};
