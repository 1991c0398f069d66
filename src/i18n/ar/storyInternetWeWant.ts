import type { storyInternetWeWant as english } from "../en/storyInternetWeWant.ts";
import type { Translation } from "../message.ts";

export const storyInternetWeWant: Translation<typeof english> = {
  "story.internet-we-want.title": "الإنترنت الذي نريد: ما يمكن قياسه وما لا يمكن",
  "story.internet-we-want.description":
    "الخصائص الخمس في وثيقة فريق القيادة لمنتدى إدارة الإنترنت، وما يمكن قياسه من كل منها بحسب البلد، وما ينقص.",
  "story.internet-we-want.lead":
    "يطلب فريق القيادة لمنتدى إدارة الإنترنت إنترنت واحدًا مفتوحًا، شاملًا للجميع، حرّ التدفق جديرًا بالثقة، آمنًا مأمونًا، يحترم الحقوق. بعض هذا يمكن قياسه بحسب البلد. وكثير منه لا يمكن قياسه، أو لم يُقس.",

  "story.internet-we-want.paper.title": "خمس أمنيات، وتحذير من الأرقام",
  "story.internet-we-want.paper.paper":
    "وثيقة «الإنترنت الذي نريد» (⁦The Internet We Want⁩) وضعها فريق من أناس من الحكومات والشركات والبحث العلمي والمجتمع المدني عيّنهم الأمين العام للأمم المتحدة. وهي تطلب أن يكون السعي إلى أهدافها قائمًا على الأدلة. وتتناول هذه الصفحة الخصائص الخمس واحدة بعد أخرى: ما المطلوب، وما الذي يستطيع هذا الموقع عرضه، وما الذي ينقصه.",
  "story.internet-we-want.paper.measure":
    "ما يسهل عدّه ليس أهمّ ما في الأمر. فالقانون يمكن عدّه، أما هل يُطاع فلا. وما يغيب عن هذه الرسوم هو غياب للبيانات.",

  "story.internet-we-want.open.title": "واحد ومفتوح: {lastEvents_of_shutdowns} مسجّلة في {lastShut}",
  "story.internet-we-want.open.asks":
    "إنترنت واحد لا عدة: موصول في كل مكان، قائم على معايير مفتوحة، لا تقطّعه التقنية ولا التجارة ولا الحكومات.",
  "story.internet-we-want.open.has":
    "ما يمكن عدّه بحسب البلد هو متى قُطع. سجّلت منظمة أكسس ناو وتحالف ⁦#KeepItOn⁩ {firstEvents_of_shutdowns} في {firstCountries_of_countries} في سنة {firstShut}، و{lastEvents_of_shutdowns} في {lastCountries_of_countries} في سنة {lastShut}، والحالة التي تمس بلدانًا عدة تُحسب في كل منها. وجزء من الزيادة سببه أن ما يُبلَّغ عنه صار أكثر. وعدم التسجيل لا يعني أن الإنترنت ظل مفتوحًا، والبلد هو مكان القطع لا من أمر به.",
  "story.internet-we-want.open.lacks":
    "ما ينقص: المواقع والخدمات المحجوبة بحسب البلد، وكم مرة تتعطل المسارات والأسماء، وهل تتبادل الشبكات حركتها قرب مستخدميها، وكم خدمة لا تعمل إلا مع مثيلاتها. توجد قياسات لذلك، لكن لا رقم سنويًا لكل بلد يستطيع هذا الموقع نشره بمصدره ورخصته.",

  "story.internet-we-want.inclusive.title": "شامل للجميع: {people} غير متصلين في {year}",
  "story.internet-we-want.inclusive.asks":
    "أن يستطيع كل إنسان في كل مكان أن يتصل وأن ينتفع بالاتصال. وتنظر الوثيقة إلى ما بعد الكابلات: إلى السعر والمهارات والمحتوى باللغات المحلية، وإلى الفجوات داخل البلدان كما بينها. ولهذا الجزء صُنع هذا الموقع.",
  "story.internet-we-want.inclusive.has":
    "من كل عشرة أشخاص غير متصلين يعيش {reach} في نطاق شبكة. و{dear} يعيشون حيث تكلّف 5 غيغابايت من بيانات المحمول أكثر من 2 في المئة من الدخل ({priceYear}). وقيست المهارات الرقمية منذ {skillsFrom} في {skillsAreas_of_countries} يعيش فيها {skillsShare} من الناس. وفي {under_of_places}، يعيش فيها {underPeople}، لا يتكلم معظم الناس أي لغة محلية لها 10,000 مقالة في ويكيبيديا ({wikiYear}، كيفما عددنا).",
  "story.internet-we-want.inclusive.barriers":
    "وفي {fewerWomen} من أصل {phoneAreas_of_countries} سألت بين {phoneFrom} و{phoneTo}، نسبة مالكات الهاتف بين النساء أقل من نسبة مالكيه بين الرجال.",
  "story.internet-we-want.inclusive.lacks":
    "ما ينقص: ذوو الإعاقة، وكبار السن، واللاجئون، والمناطق داخل البلد، ونساء الريف. قليل من المسوح يسأل، ولا ينشر أي من المصادر هنا الجواب لبلدان كثيرة.",

  "story.internet-we-want.trustworthy.title": "حرّ التدفق وجدير بالثقة: قانون للخصوصية في {privacy_of_countries}",
  "story.internet-we-want.trustworthy.asks":
    "بيانات تستطيع عبور الحدود، وأناس يستطيعون أن يثقوا بما يُصنع بها: حماية وقواعد عادلة ومعلومات يُعتمد عليها.",
  "story.internet-we-want.trustworthy.has":
    "يسجّل الأونكتاد هل للبلد قانون. للخصوصية قانون نافذ في {privacy} من أصل {privacyKnown_of_countries} في السجل، ولحماية المستهلك على الإنترنت في {consumer} من أصل {consumerKnown} (كما في {lawYear}). والبلدان غير المسجّلة تظهر كذلك، لا على أنها بلا قانون.",
  "story.internet-we-want.trustworthy.lacks":
    "ما ينقص: هل تُطبَّق القوانين، وهل تستطيع البيانات فعلًا أن تخرج من البلد وتدخله، وكم يصادف الناس من المعلومات الكاذبة. توجد مؤشرات يضعها خبراء، ولا أحد منها عدّ.",

  "story.internet-we-want.secure.title": "آمن ومأمون: تُقيَّم الالتزامات لا السلامة",
  "story.internet-we-want.secure.asks": "شبكات وخدمات تصمد، وأناس لا يخافون استخدامها، والأطفال قبل غيرهم.",
  "story.internet-we-want.secure.has":
    "يقيّم المؤشر العالمي للأمن السيبراني ما تبلّغ عنه الحكومات من قوانين وهيئات وتدريب وتعاون. في {indexYear}، بين {indexAreas_of_countries}، كان الوسيط {indexLow} من 100 في البلدان المنخفضة الدخل و{indexHigh} في المرتفعة الدخل. وتختلف النسخ في درجات {disputed_of_countries}، وهي معلّمة بأنها محل خلاف. وسُئل الناس أيضًا في {safetyAreas_of_countries} هل يحمون أنفسهم.",
  "story.internet-we-want.secure.lacks":
    "ما ينقص: الأذى. فكم من الناس سُرق أو ضويق أو لوحق أو فُضح غير معروف بحسب البلد على نحو قابل للمقارنة. والدرجة العالية للالتزامات ليست إنترنت آمنًا.",

  "story.internet-we-want.rights.title":
    "يحترم الحقوق: البلدان التي لها قانون للجريمة السيبرانية تزيد {moreCrime_of_countries} على التي لها قانون للخصوصية",
  "story.internet-we-want.rights.asks":
    "الحقوق التي للناس خارج الإنترنت ينبغي أن تُحمى عليه أيضًا: أن يتكلموا ويعرفوا ويجتمعوا ويُتركوا وشأنهم.",
  "story.internet-we-want.rights.has":
    "قانون الجريمة السيبرانية نافذ في {crime} من أصل {crimeKnown_of_countries} في السجل، وقانون الخصوصية في {privacy} من أصل {privacyKnown} (كما في {lawYear}). ووجود القانون لا يعني أنه صالح: فبعض قوانين الجريمة السيبرانية يُستخدم ضد حرية القول. وحالات القطع من هذا الباب أيضًا: فمنذ {firstShut} سُجّلت في {everShut_of_places}.",
  "story.internet-we-want.rights.lacks":
    "ما ينقص: من اعتُقلوا لما كتبوا، وطلبات البيانات، والمراقبة، وسبل الإنصاف. تعدّ منظمات بعض هذا في بعض البلدان. أما رقم لكل بلد يقف إلى جانب الأرقام الأخرى فغير موجود، وهذا الموقع لا يخترعه.",

  "story.internet-we-want.chart.shutdowns.title": "حالات قطع مسجّلة أكثر، في بلدان أكثر",
  "story.internet-we-want.chart.shutdowns.measure":
    "حالات قطع الإنترنت المسجّلة محسوبة في كل بلد، والبلدان التي سُجّلت فيها حالة على الأقل، من {firstShut} إلى {lastShut}، وقد اتسع التسجيل أيضًا",
  "story.internet-we-want.chart.circles.title": "أين يعيش غير المتصلين",
  "story.internet-we-want.chart.circles.measure": "عدد من لا يستخدمون الإنترنت بحسب البلد",
  "story.internet-we-want.chart.laws.title": "قانون لمعظم الموضوعات في معظم البلدان",
  "story.internet-we-want.chart.laws.measure": "البلدان بحسب حال القانون، كما في {lawYear}",
  "story.internet-we-want.chart.security.title": "التفاوت داخل كل مجموعة واسع",
  "story.internet-we-want.chart.security.measure":
    "درجة الالتزامات الوطنية بالأمن السيبراني من 0 إلى 100، {indexYear}، نقطة لكل بلد",
  "story.internet-we-want.chart.privacy.title": "حيث قانون الخصوصية نافذ",
  "story.internet-we-want.chart.privacy.measure": "حال قانون الخصوصية وحماية البيانات",
  "story.iww.events": "حالات القطع",
  "story.iww.countries": "البلدان",
  "story.iww.no-record": "غير مسجّل",

  "story.internet-we-want.question.1": "أي الخصائص الخمس أهم عندكم؟ وهل يختار أجدادكم، أو إنسان في بلد آخر، مثلها؟",
  "story.internet-we-want.question.2":
    "اختاروا شيئًا ينقص في هذه الصفحة. كيف يمكن قياسه، ومن يقيسه، ومن قد لا يريد ذلك؟",
  "story.internet-we-want.question.3":
    "قد تتجاذب اثنتان من الخمس، كالسلامة وحرية القول مثلًا. ابحثوا عن مثال في الأخبار.",
  "story.internet-we-want.question.4": "سُجّلت حالات قطع أكثر كلما نظر أناس أكثر. كيف تعرفون هل زادت حقًا؟",
  "story.internet-we-want.question.5": "ما الإنترنت الذي يريده صفكم؟ اكتبوه في خمس كلمات، ثم قارنوا."
};
