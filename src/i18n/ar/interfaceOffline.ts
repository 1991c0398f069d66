import type { interfaceOffline as english } from "../en/interfaceOffline.ts";
import type { Translation } from "../message.ts";

export const interfaceOffline: Translation<typeof english> = {
  "offline.title": "كم عدد غير المتصلين بالإنترنت؟ الرقم وتاريخه",
  "offline.description":
    "كل رقم منشور لعدد غير المتصلين بالإنترنت، مع تاريخه ومراجعاته، وإلى جانبه مجموع أرقام البلدان اليوم: بحسب المنطقة والسنة، وبحسب ما يستند إليه.",
  "offline.lead":
    "{people} لم يستخدموا الإنترنت في {year}: هذا هو مجموع أرقام البلدان في نسخة {ofDate}. وعن السنة نفسها نشر الاتحاد الدولي للاتصالات {published} ({publishedDate}) ثم {revised} ({revisedDate}). كل رقم صحيح في يومه، ولذلك يلزم ذكر تاريخه معه.",
  "offline.quote.title": "للاقتباس",
  "offline.quote.sum":
    "في {year}، {people} لم يستخدموا الإنترنت: وهو مجموع أرقام البلدان في نسخة {ofDate}، منه {measured} بحسب أرقام مقيسة، و{estimated} بحسب تقديرات، و{carried} بحسب أرقام سنوات سابقة (مستكشف الاتصال الهادف، من بيانات البنك الدولي والاتحاد الدولي للاتصالات).",
  "offline.quote.sum.basis":
    "مجموع من حساب هذا الموقع، عدد السكان × (1 − نسبة الاستخدام)، في {count_of_places}. وليس رقمًا نشره الاتحاد الدولي للاتصالات.",
  "offline.quote.headline":
    "في {published} قدّر الاتحاد الدولي للاتصالات عدد غير المتصلين بالإنترنت في {year} بـ{people}، ومجموع أرقام البلدان في نسخة {ofDate} هو {sum} عن السنة نفسها.",
  "offline.quote.headline.basis":
    "الاتحاد الدولي للاتصالات، {publication}: تقدير للعالم وُضع قبل أن تصل معظم مسوح تلك السنة.",
  "offline.quote.caution":
    "اذكر من أي يوم هذا الرقم، فكل نسخة من البيانات تراجع السنوات السابقة. والمسوح تسأل أشخاصًا من أعمار مختلفة، والمجموع يعمّم إجاباتهم على الجميع.",
  "offline.published.title": "كما نُشر، وكما رُوجع",
  "offline.chart.title": "السنوات نفسها كما رُويت في أيام مختلفة",
  "offline.chart.note":
    "غير المتصلين بالإنترنت بالمليارات. خطّان، يحمل كل منهما تاريخه، يجمعان البلدان نفسها والسكان أنفسهم من نسختين من البيانات، والثالث يصل بين عناوين الاتحاد الدولي للاتصالات كما نُشرت أول مرة.",
  "offline.chart.headlines": "عناوين الاتحاد",
  "offline.chart.label":
    "رسم خطي لعدد غير المتصلين بالإنترنت بحسب السنة، بالمليارات. بيانات {ofAfter}: {afterFirst} في {first}، و{afterLast} في {afterYear}. بيانات {ofBefore}: {beforeLast} في {beforeYear}. عناوين الاتحاد الدولي للاتصالات: {headlines}.",
  "offline.chart.point": "{value} عن {year}",
  "offline.why.title": "لماذا تختلف الأرقام",
  "offline.why.revised":
    "الماضي يُراجَع. بين نسختي {ofBefore} و{ofAfter}، منذ سنة 2000، {common_values} مشتركة تغيّر منها {changed} بأكثر من 0.05 نقطة، وبين ما تغيّر {estimates_estimates}. وسُحبت {withdrawn_values} كانت في النسخة الأقدم.",
  "offline.why.early":
    "يصدر العنوان قبل معظم مسوح سنته. فحتى اليوم، من أصل {count_of_countries} لها رقم عن {year}، هناك {measured_countries} رقمها مقيس.",
  "offline.why.method":
    "يجمع الاتحاد الدولي للاتصالات الأرقام بطريقته، مع تقديرات لبلدان ومناطق. أما هذا الموقع فيضرب عدد السكان في (1 − نسبة الاستخدام) ويرحّل آخر رقم لكل بلد، و{people} في اقتصادات لا رقم لها لا يدخلون في أي جزء من مجموعه.",
  "offline.why.rounding":
    "العناوين مقرّبة إلى عُشر المليار. والتقريب وحده قد يخفي ما يصل إلى 50 مليون شخص زيادةً أو نقصانًا.",
  "offline.sum.title": "مجموع الموقع سنةً بسنة",
  "offline.sum.intro": "المجموع نفسه مفكَّكًا: أين يعيش الناس، وكيف عُرف رقم بلدهم. والرقم المرحَّل رقم قديم في سنة جديدة.",
  "offline.region.title": "بحسب المنطقة",
  "offline.region.note": "غير المتصلين بالإنترنت بالمليارات، بحسب مناطق البنك الدولي اليوم.",
  "offline.region.label":
    "أعمدة مكدّسة لغير المتصلين بالإنترنت بحسب المنطقة، من {first} إلى {last}. في {last}: {parts}.",
  "offline.region.SSF": "أفريقيا جنوب الصحراء",
  "offline.region.SAS": "جنوب آسيا",
  "offline.region.EAS": "شرق آسيا والهادئ",
  "offline.region.MEA": "شمال أفريقيا–باكستان",
  "offline.region.LCN": "أمريكا اللاتينية",
  "offline.region.ECS": "أوروبا ووسط آسيا",
  "offline.region.NAC": "أمريكا الشمالية",
  "offline.basis.title": "بحسب ما يستند إليه الرقم",
  "offline.basis.note": "غير المتصلين بالإنترنت بالمليارات، بحسب كيفية معرفة رقم بلدهم في تلك السنة.",
  "offline.basis.label":
    "أعمدة مكدّسة لغير المتصلين بالإنترنت من {first} إلى {last} بحسب ما يستند إليه الرقم. في {last}: مقيس {measured}، وتقدير {estimated}، ومرحّل {carried}.",
  "offline.basis.measured": "مقيس",
  "offline.basis.estimated": "تقدير",
  "offline.basis.carried": "مرحّل",
  "offline.table.title": "مجموع {year}: {people}",
  "offline.table.region": "المنطقة",
  "offline.table.people": "غير المتصلين",
  "offline.table.oldest": "أقدم رقم",
  "offline.table.note": {
    zero: "بملايين الأشخاص. لا رقم مرحّلًا.",
    one: "بملايين الأشخاص. رقم بلد واحد مرحّل، وهو من {oldest}.",
    two: "بملايين الأشخاص. رقما بلدين مرحّلان، وأقدمهما من {oldest}.",
    few: "بملايين الأشخاص. أرقام {count} بلدان مرحّلة، وأقدمها من {oldest}.",
    many: "بملايين الأشخاص. أرقام {count} بلدًا مرحّلة، وأقدمها من {oldest}.",
    other: "بملايين الأشخاص. أرقام {count} بلد مرحّلة، وأقدمها من {oldest}."
  },
  "offline.vintage.title": "ما الذي غيّرته المراجعات",
  "offline.vintage.intro":
    "نسختان من السلسلة نفسها مجموعتان على السكان أنفسهم. عن سنة {year} تعطي بيانات {ofBefore} {before} مليار غير متصلين، وبيانات {ofAfter} ما مقداره {after} مليار.",
  "offline.vintage.parts":
    "بحسب السبب: {revised} بقيم رُوجعت للسنة نفسها، و{reported} بقيم نُشرت حديثًا، و{withdrawn} بقيم سُحبت فرُحّلت قيمة أقدم منها.",
  "offline.vintage.year": "عن سنة",
  "offline.vintage.difference": "الفرق",
  "offline.vintage.countries": "البلدان التي غيّرت مجموع {year} أكثر من غيرها",
  "offline.vintage.country": "البلد",
  "offline.vintage.online": "المتصلون، بيانات {ofDate}",
  "offline.vintage.what": "ما الذي حدث",
  "offline.vintage.people": "غير المتصلين",
  "offline.vintage.value": "{value} ({year})",
  "offline.vintage.none": "لا رقم",
  "offline.kind.revised": "رُوجعت القيمة",
  "offline.kind.reported": "نُشرت حديثًا",
  "offline.kind.withdrawn": "سُحبت القيمة",
  "offline.china.title": "الصين تحسب بطريقة أخرى ابتداءً من 2023",
  "offline.china.with": "العالم",
  "offline.china.without": "العالم دون الصين",
  "offline.china.fall": "التغيّر عن السنة السابقة",
  "offline.further": "كيف حُسبت هذه المجاميع، والصفوف التي تستند إليها",
  "offline.further.methods": "المنهجية",
  "offline.further.gaps": "ما لا يُعرف",
  "offline.further.data": "البيانات والمصادر"
};
