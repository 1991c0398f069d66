import type { storyAffordability as english } from "../en/storyAffordability.ts";
import type { Translation } from "../message.ts";

export const storyAffordability: Translation<typeof english> = {
  "story.affordability.title": "{dear} يعيشون حيث تكلّف 5 غيغابايت من بيانات المحمول أكثر من 2 في المئة من الدخل",
  "story.affordability.description":
    "كم يكلّف شهر من الإنترنت قياسًا إلى الدخل، وأين هو أغلى مما يُحتمل، وما الذي تغيّر: خرائط ورسوم من أسعار مؤرخة ومعروفة المصدر.",
  "story.affordability.lead":
    "في {met} من أصل {areas_of_countries} لها سعر لسنة {year}، لا تكلّف 5 غيغابايت من بيانات المحمول أكثر من 2 في المئة من متوسط الدخل. وفي غيرها يأخذ شهر البيانات نفسه نصيبًا أكبر مما يكسبه الناس، وأكبره بكثير حيث الدخل أدنى.",

  "story.affordability.means.title": "ما معنى «ميسور الكلفة»",
  "story.affordability.means.share":
    "لا يقول السعر شيئًا يُذكر حتى يُقاس إلى دخل. حددت لجنة الأمم المتحدة للنطاق العريض هدفًا في 2018: أن تقلّ كلفة خدمة النطاق العريض الأساسية عن 2 في المئة من نصيب الفرد الشهري من الدخل القومي الإجمالي. والاشتراك المأخوذ هنا هو 5 غيغابايت على الأقل من بيانات المحمول في الشهر من دون مكالمات، أما الهدف فيشمل الخطوط الثابتة أيضًا.",
  "story.affordability.means.basket":
    "ما قدر 5 غيغابايت؟ تكفي للرسائل والأخبار وبعض الدروس، وتستنفدها ساعات قليلة من الفيديو. أما 2 في المئة فحدّ متفق عليه وليس قانونًا من قوانين الطبيعة: فما تقدر الأسرة على دفعه أمر تقوله الأسرة.",

  "story.affordability.map.title": "في {year}، بلغ الهدفَ {met} من أصل {areas_of_countries}",
  "story.affordability.map.shows":
    "في الخريطة، الأزرق لا يتجاوز 2 في المئة من الدخل، ومن البرتقالي إلى الأحمر ما فوق ذلك. والحدّ بين اللونين هو أول ما ينبغي النظر إليه.",
  "story.affordability.map.hides":
    "تأخذ الخريطة متوسط الدخل في البلد. وحيث يتوزع الدخل بلا مساواة يكسب معظم الناس أقل من المتوسط، فيثقل عليهم السعر نفسه أكثر. وقد يكون في بلد أزرق عدد كبير جدًا ممن لا يقدرون على الدفع.",

  "story.affordability.where.title": "{veryDear} يعيشون حيث يكلّف ذلك أكثر من 5 في المئة من الدخل",
  "story.affordability.where.people":
    "إذا عددنا الناس لا البلدان، فإن {dear} يعيشون حيث كلّفت 5 غيغابايت أكثر من 2 في المئة من الدخل في {year}، و{veryDear_big} حيث كلّفت أكثر من 5 في المئة (عدد السكان في {peopleYear}).",
  "story.affordability.where.cut":
    "في {half_of_countries} يعيش فيها {halfPeople}، ينبغي أن ينخفض السعر بأكثر من النصف لبلوغ الهدف إذا بقي الدخل على حاله.",

  "story.affordability.income.title": "حيث يكسب الناس الأقل تأخذ البيانات النصيب الأكبر",
  "story.affordability.income.groups":
    "من بين {lowAreas_of_countries} منخفضة الدخل لها سعر لسنة {year}، تكلّف 5 غيغابايت في النصف منها {low} من الدخل أو أكثر. والوسيط في البلدان المرتفعة الدخل {high}. ويبلغ الهدف من البلدان المنخفضة الدخل: {lowMet_countries}.",
  "story.affordability.income.dearest":
    "أكبر النسب كما نُشرت لسنة {year}: {dearest}. وحيث يكون للبلد أسعار صرف عدة تتوقف النسبة على السعر المأخوذ.",

  "story.affordability.dollars.title": "بالدولار ينقلب الأمر",
  "story.affordability.dollars.dollars":
    "السعر الوسيط للاشتراك نفسه {lowDollars} في البلدان المنخفضة الدخل، و{highDollars} في البلدان المرتفعة الدخل ({year}). فالبيانات بالدولار أرخص حيث يصعب دفع ثمنها أكثر. ولذلك يهمّ طرفا الحساب معًا: أسعار تنخفض ودخل يرتفع.",

  "story.affordability.changed.title": "صار الخط الثابت أرخص، وما زال غاليًا",
  "story.affordability.changed.break":
    "لا يُرسم اتجاه لبيانات المحمول. ففي 2025 استبدل الاتحاد الدولي للاتصالات سلال المحمول، وصارت 5 غيغابايت بدل 2، وقيم 2023 و2024 لسلة 5 غيغابايت تجريبية. فما قبل وما بعد ليسا الشيء نفسه.",
  "story.affordability.changed.fixed":
    "أما سلة الخط الثابت فيمكن تتبّعها. ففي {fixedAreas_of_countries} لها سعر في كل سنة، انتقل الوسيط في البلدان المنخفضة الدخل، وهي {fixedLowAreas_countries}، من {fixedLowFrom} من الدخل في {fixedFrom} إلى {fixedLowTo} في {fixedTo}، وفي بلدان الشريحة الدنيا من الدخل المتوسط من {fixedMidFrom} إلى {fixedMidTo}. وكثيرًا ما يخدم الخط الثابت أسرة كاملة، ويخدم اشتراك المحمول شخصًا واحدًا. ومجموعات الدخل هي مجموعات اليوم.",

  "story.affordability.unknown.title": "ما لا نعرفه",
  "story.affordability.unknown.average":
    "ما يدفعه الناس حقًا. فالسلة هي أرخص اشتراك لدى مشغّل كبير، وكثيرون يشترون البيانات باليوم وبسعر أعلى لكل ميغابايت. ولا يدخل فيها ثمن الهاتف ولا كهرباء شحنه ولا الطريق إلى المتجر.",
  "story.affordability.unknown.published":
    "النسب هي كما ينشرها الاتحاد الدولي للاتصالات. وهي تختلف في بعض البلدان بأكثر من الربع عما يعطيه السعر والدخل عند إعادة حسابهما، بسبب أسعار الصرف غالبًا، وقد يكون الدخل دخل سنة سابقة.",
  "story.affordability.unknown.unpriced": "{unpriced_places} لا سعر لها لسنة {year}، ويعيش فيها {unpricedPeople}.",

  "story.affordability.chart.map.title": "2 في المئة من الدخل أو أقل في {met_of_countries}، وأكثر من ذلك في غيرها",
  "story.affordability.chart.map.measure":
    "السعر الشهري لـ5 غيغابايت من بيانات المحمول، % من نصيب الفرد الشهري من الدخل القومي",
  "story.affordability.chart.people.title": "معظم من يعيشون حيث تكلّف أكثر من 5 في المئة هم في أفريقيا جنوب الصحراء",
  "story.affordability.chart.people.measure":
    "الناس بحسب سعر 5 غيغابايت من بيانات المحمول في بلدهم، % من نصيب الفرد من الدخل القومي، {year}، وعدد السكان في {peopleYear}",
  "story.affordability.chart.shares.title": "كلما كان البلد أفقر كبرت النسبة",
  "story.affordability.chart.shares.measure":
    "السعر الشهري لـ5 غيغابايت من بيانات المحمول، % من نصيب الفرد من الدخل القومي، {year}، نقطة لكل بلد، وكل خطوة على المحور أضعاف ما قبلها",
  "story.affordability.chart.dollars.title": "كلما كان البلد أفقر قلّت الدولارات",
  "story.affordability.chart.dollars.measure":
    "السعر الشهري لـ5 غيغابايت من بيانات المحمول، بالدولار الأمريكي بسعر الصرف، {year}، نقطة لكل بلد",
  "story.affordability.chart.fixed.title": "ينخفض سعر الخط الثابت أكثر حيث كان أعلى",
  "story.affordability.chart.fixed.measure":
    "السعر الشهري الوسيط لخط ثابت أساسي، % من نصيب الفرد من الدخل القومي، من {fixedFrom} إلى {fixedTo}، البلدان نفسها في كل سنة ({fixedAreas_countries})",
  "story.affordability.target-line": "الخط: هدف 2 في المئة",

  "story.affordability.question.1":
    "اعرفوا كم تكلّف 5 غيغابايت من البيانات حيث تعيشون. ما نسبتها من دخل معلم، ومن دخل عامل نظافة، ومن دخل طالب؟",
  "story.affordability.question.2": "كيف يمكن أن يكون اشتراك بخمسة دولارات أغلى من اشتراك بخمسة عشر؟",
  "story.affordability.question.3":
    "متوسط الدخل يخفي توزيعه. ارسموا بلدين لهما المتوسط نفسه، يقدر معظم الناس على الدفع في أحدهما ولا يقدرون في الآخر.",
  "story.affordability.question.4":
    "هل ينبغي أن يكون الهدف نسبة من الدخل أم عددًا من الدولارات أم شيئًا آخر؟ من يربح ومن يخسر في كل حالة؟",
  "story.affordability.question.5": "ما الذي ينبغي أن يحدث في بلد لينخفض السعر إلى النصف؟ ومن الذي عليه أن يفعله؟"
};
