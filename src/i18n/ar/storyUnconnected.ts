import type { storyUnconnected as english } from "../en/storyUnconnected.ts";
import type { Translation } from "../message.ts";

export const storyUnconnected: Translation<typeof english> = {
  "story.unconnected.title": "{share} من سكان العالم كانوا غير متصلين بالإنترنت في {year}",
  "story.unconnected.description":
    "من غير المتصلين بالإنترنت، وأين يعيشون، وما الذي يبعدهم عنه: خرائط ورسوم من أرقام مؤرخة ومعروفة المصدر.",
  "story.unconnected.lead":
    "{people} لم يستخدموا الإنترنت في {year}. إنهم لا يعيشون حيث تقع العين على خريطة العالم، ومعظمهم لا تنقصه الشبكة.",

  "story.unconnected.means.title": "ما معنى «غير متصل»",
  "story.unconnected.means.what":
    "يُعدّ الشخص متصلًا إذا استخدم الإنترنت مرة واحدة على الأقل في الأشهر الثلاثة الأخيرة، في أي مكان وبأي جهاز. وكل من عداه غير متصل. مرة واحدة تكفي، ولذلك لا يقول العدّ شيئًا عن السرعة أو الكلفة أو التكرار، وكثيرون ممن يُعدّون متصلين لا يجنون من الإنترنت إلا القليل.",
  "story.unconnected.means.basis":
    "من بين {people} غير متصلين في {year}، يعيش {measured_big} حيث الرقم لتلك السنة مقيس، و{estimated_big} حيث هو تقدير، و{carried_big} حيث آخر رقم أقدم من ذلك، وأقدم الأرقام من {carriedFrom}. وخارج المجموع {without} يعيشون في {withoutAreas_of_places} بلا رقم.",

  "story.unconnected.where.title": "{listedShare} من غير المتصلين يعيشون في {listed_of_countries} فقط",
  "story.unconnected.where.circles":
    "كل دائرة بلد، ومساحتها عدد الذين لا يستخدمون الإنترنت فيه. تقع الدائرة الكبيرة حيث يعيش أناس كثيرون، وليس ذلك دائمًا حيث النسبة أعلى.",
  "story.unconnected.where.most":
    "أكبر أعداد غير المتصلين في {year} بحسب البلد: {most}. وفي أول هذه البلدان معظم الناس متصلون أصلًا: {first}. فالنسبة الصغيرة من عدد كبير جدًا تبقى عددًا كبيرًا جدًا.",

  "story.unconnected.hides.title": "{manyShare} من غير المتصلين يعيشون حيث معظم الناس متصلون",
  "story.unconnected.hides.land":
    "في خريطة النسب تذهب العين إلى أفتح البلدان لونًا وإلى أوسعها أرضًا. في {few_of_countries} يستخدم الإنترنت أقل من نصف الناس، وفيها {fewPeople} غير متصلين. لكن أكثر من نصف غير المتصلين، أي {manyShare}، يعيشون في بلدان معظم الناس فيها متصلون (أرقام {year} أو آخر رقم قبلها).",
  "story.unconnected.hides.few":
    "أدنى نسب المستخدمين في {year}: {fewest}. والبلد المظلّل بخطوط لا رقم له، وليس هذا صفرًا.",

  "story.unconnected.network.title": "{reach} من كل عشرة أشخاص غير متصلين يعيشون في نطاق شبكة",
  "story.unconnected.network.reach":
    "في {year} كان {covered} يعيشون في نطاق شبكة من الجيل الثالث أو أحدث ولا يستخدمون الإنترنت، وكان {uncovered_big} يعيشون خارج نطاقها. هذا مجموع {gapAreas_of_countries} لها الرقمان معًا، وهو تقدير حيثما كان أحدهما تقديرًا. ولا تُعطى فجوة حيث يتناقض الرقمان، كما في {negative_of_countries}.",
  "story.unconnected.network.names":
    "يُسمى الأول فجوة الاستخدام، والثاني فجوة التغطية. وينشر غيرنا بالاسم نفسه فجوة أكبر لأنهم يعدّون الإنترنت المحمول على جهاز يملكه الشخص، أما هذا الموقع فيعدّ أي استخدام للإنترنت. والتغطية لا تضمن سرعةً ولا هاتفًا ولا سعرًا تقدر عليه أسرة.",

  "story.unconnected.women.title":
    "في {fewerWomen} من أصل {phoneAreas_of_countries}، نسبة مالكات الهاتف بين النساء أقل من نسبة مالكيه بين الرجال",
  "story.unconnected.women.phones":
    "الهاتف الذي يملكه المرء هو طريق معظم الناس إلى الإنترنت. وقد سُئل عنه النساء والرجال، بين {phoneFrom} و{phoneTo}، في {phoneAreas_of_countries} مجموعة هنا. وأوسع فجوة {widest_in}، حيث كان {widestWomen} من النساء و{widestMen} من الرجال يملكون هاتفًا في {widestYear}.",
  "story.unconnected.women.daily":
    "تبدو أرقام الاستخدام اليومي بحسب الجنس أقرب إلى التساوي بكثير. لكنها نسب ممن يستخدمون الإنترنت أصلًا: فالمرأة التي لم تتصل قط ليست فيها.",

  "story.unconnected.changed.title": "في أفريقيا جنوب الصحراء، عدد غير المتصلين كما كان قبل عشر سنوات",
  "story.unconnected.changed.africa":
    "بالمجموع نفسه كان {africaBefore} غير متصلين في أفريقيا جنوب الصحراء في {beforeYear}، و{africaNow_big} في {year}. زادت نسبة المتصلين وزاد السكان، فعوّض أحدهما الآخر.",
  "story.unconnected.changed.fall":
    "انتقل العالم من دون الصين من {before} غير متصلين في {beforeYear} إلى {now_big} في {year}، بما في ذلك التقديرات والأرقام الأقدم.",
  "story.unconnected.changed.china":
    "استُثنيت الصين لأنها تحسب بطريقة أخرى ابتداءً من {chinaYear}. فرقمها يشمل الآن من يستخدمون التطبيقات ويقولون إنهم لا يستخدمون الإنترنت، وقد ارتفع بين سنة وأخرى من {chinaBefore} إلى {chinaAfter}. وخط العالم كله مقطوع هناك لأن ما قبله وما بعده لا يعدّان الشيء نفسه.",

  "story.unconnected.unknown.title": "ما لا نعرفه",
  "story.unconnected.unknown.estimates":
    "من أصل {figures_of_figures} عن استخدام الإنترنت في سنة {year}، هناك {estimates_estimates} لا تستند إلى مسح. وتسأل المسوح الناس ابتداءً من سن 3 أو 5 أو 10 أو 15 سنة، أو من 16 إلى 74 سنة فقط. وهنا تُطبَّق نسبة كل مسح على الجميع.",
  "story.unconnected.unknown.nobody":
    "تُنشر الأرقام بحسب الجنس وبحسب المكان كلًّا على حدة، ولا تُقاطَع أبدًا. فلا رقم لنساء القرى، ولا يمكن استنتاجه.",
  "story.unconnected.unknown.reasons":
    "في بعض البلدان تُسأل الأسر التي لا إنترنت لديها عن السبب. في معظمها يجوز ذكر أسباب عدة، وفي بعضها السبب الرئيسي وحده، ولذلك لا يمكن ترتيب البلدان بحسب سبب ما. ونقص المهارات ليس في القائمة المنشورة، ولا يعني ذلك أنه غير موجود.",

  "story.unconnected.chart.circles.title": "{southShare} من غير المتصلين يعيشون في جنوب آسيا وأفريقيا جنوب الصحراء",
  "story.unconnected.chart.circles.measure": "عدد من لا يستخدمون الإنترنت بحسب البلد، وحصة المنطقتين في {year}",
  "story.unconnected.chart.most.title": "أكبر أعداد غير المتصلين، في {listed_of_countries}",
  "story.unconnected.chart.most.measure": "من لا يستخدمون الإنترنت، {year} أو آخر رقم قبلها",
  "story.unconnected.chart.share.title": "في {few_of_countries} يستخدم الإنترنت أقل من نصف الناس",
  "story.unconnected.chart.share.measure": "نسبة من يستخدمون الإنترنت، %",
  "story.unconnected.chart.reach.title": "في كل منطقة، معظم غير المتصلين تغطيهم شبكة",
  "story.unconnected.chart.reach.measure": "من لا يستخدمون الإنترنت، بحسب وصول الجيل الثالث أو أحدث إليهم، {year}",
  "story.unconnected.chart.phones.title": "حيث تتأخر النساء أكثر عن الرجال في ملكية الهاتف",
  "story.unconnected.chart.phones.measure":
    "نسبة النساء ونسبة الرجال ممن يملكون هاتفًا محمولًا، %: أوسع اثنتي عشرة فجوة، ولكل منها سنتها",
  "story.unconnected.chart.years.title": "ينقطع خط العالم حيث غيّرت الصين ما تعدّه",
  "story.unconnected.chart.years.measure": "من لا يستخدمون الإنترنت حتى {year}: مجموع كل البلدان مع ترحيل آخر الأرقام",
  "story.unconnected.covered": "في نطاق شبكة ولا يستخدمون الإنترنت",
  "story.unconnected.uncovered": "خارج نطاق الشبكة",
  "story.unconnected.without-china": "من دون الصين",

  "story.unconnected.question.1": "ابحثوا عن بلدكم في خريطة الدوائر وفي خريطة النسب. أيهما تعرضون على وزير، ولماذا؟",
  "story.unconnected.question.2":
    "كيف يمكن أن يكون عدد غير المتصلين في بلد معظم أهله متصلون أكبر منه في بلد لا يكاد أحد فيه يتصل؟",
  "story.unconnected.question.3": "قرية فيها شبكة ولا يستخدمها أحد. اكتبوا خمسة أسباب ممكنة. أيها يكشفه مسح؟",
  "story.unconnected.question.4": "غيّرت الصين ما تعدّه في {chinaYear}. ماذا تكتبون تحت رسم يعرض العالم في هذه السنوات؟",
  "story.unconnected.question.5":
    "من تعرفون ممن لا يتصل بالإنترنت؟ وهل يحسبه السؤال الرسمي، مرة في ثلاثة أشهر، حسابًا صحيحًا؟"
};
