import type { indicatorsContent as english } from "../en/indicatorsContent.ts";
import type { Translation } from "../message.ts";

export const indicatorsContent: Translation<typeof english> = {
  "indicator.local-content-coverage-10k.name": "من تتوافر لهم 10,000 مقالة في ويكيبيديا بلغة محلية",
  "indicator.local-content-coverage-10k.short": "10,000 مقالة",
  "indicator.local-content-coverage-10k.definition":
    "نسبة الأشخاص الذين يتكلمون لغة محلية واحدة على الأقل لها 10,000 مقالة أو أكثر في ويكيبيديا. وهي مدى بين حدّين: فهناك أرقام لعدد المتكلمين بكل لغة، لا لعدد من يتكلمون عدة لغات.",
  "indicator.local-content-coverage-10k.measure":
    "نسبة من يتكلمون لغة محلية لها 10,000 مقالة على الأقل في ويكيبيديا (%، من أدنى حد ممكن إلى أعلاه)",
  "indicator.local-content-coverage-10k.unit": "% من الأشخاص، من–إلى",

  "indicator.local-content-coverage-100k.name": "من تتوافر لهم 100,000 مقالة في ويكيبيديا بلغة محلية",
  "indicator.local-content-coverage-100k.short": "100,000 مقالة",
  "indicator.local-content-coverage-100k.definition":
    "نسبة الأشخاص الذين يتكلمون لغة محلية واحدة على الأقل لها 100,000 مقالة أو أكثر في ويكيبيديا. وهي مدى بين حدّين: فهناك أرقام لعدد المتكلمين بكل لغة، لا لعدد من يتكلمون عدة لغات.",
  "indicator.local-content-coverage-100k.measure":
    "نسبة من يتكلمون لغة محلية لها 100,000 مقالة على الأقل في ويكيبيديا (%، من أدنى حد ممكن إلى أعلاه)",
  "indicator.local-content-coverage-100k.unit": "% من الأشخاص، من–إلى",

  "indicator.best-language-depth.name": "صفحات الويب بلغة محلية",
  "indicator.best-language-depth.short": "صفحات بلغة محلية",
  "indicator.best-language-depth.definition":
    "عدد صفحات الويب المجموعة آليًا لكل 1,000 متحدث باللغات المحلية التي تصل إلى نصف السكان على الأقل: أكبر عدد يتوافر لنصفهم بلغة محلية يتكلمونها. وهو مدى بين حدّين، لأن عدد من يتكلمون عدة لغات غير معروف.",
  "indicator.best-language-depth.measure":
    "صفحات الويب لكل 1,000 متحدث المتوافرة لنصف السكان على الأقل بلغة محلية، من أدنى حد ممكن إلى أعلاه",
  "indicator.best-language-depth.unit": "صفحات لكل 1,000 متحدث، من–إلى",

  "indicator.language-use-bands.name": "استخدام اللغات بحسب عدد صفحات الويب",
  "indicator.language-use-bands.short": "اللغات بحسب صفحات الويب",
  "indicator.language-use-bands.definition":
    "كيف يتوزع استخدام اللغات في البلد بين لغات لها صفحات ويب كثيرة مجموعة آليًا لكل 1,000 متحدث ولغات صفحاتها قليلة أو لم تُرصد لها صفحات. وتُحسب كل اللغات، محلية كانت أم لا، وتُعدَّل نسب المتحدثين ليصبح مجموعها 100.",
  "indicator.language-use-bands.measure": "نسبة استخدام اللغات التي لها هذا العدد من صفحات الويب لكل 1,000 متحدث (%)",
  "indicator.language-use-bands.unit": "% من استخدام اللغات",

  "indicator.local-language-page-views.name": "مشاهدات ويكيبيديا باللغات المحلية (2017)",
  "indicator.local-language-page-views.short": "مشاهدات اللغات المحلية",
  "indicator.local-language-page-views.definition":
    "نسبة ما كان لنسخ ويكيبيديا باللغات المحلية من مشاهدات صفحات ويكيبيديا في البلد، في يونيو 2017.",
  "indicator.local-language-page-views.measure": "نسبة مشاهدات النسخ باللغات المحلية من مشاهدات صفحات ويكيبيديا (%)",
  "indicator.local-language-page-views.unit": "% من مشاهدات الصفحات"
};
