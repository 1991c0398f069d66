import type { interfaceCountryLanguages as english } from "../en/interfaceCountryLanguages.ts";
import type { Translation } from "../message.ts";

export const interfaceCountryLanguages: Translation<typeof english> = {
  "languages.international": "احسب اللغات الدولية أيضًا حيث ليست محلية",
  "languages.bounds": "عدد المتحدثين بكل لغة معروف، لا عدد من يتكلمون عدة لغات، فالنسبة الصحيحة تقع بين طرفي الشريط.",
  "languages.a": "أ. من لهم هذا العدد من مقالات ويكيبيديا بلغة يتكلمونها",
  "languages.threshold": "{articles} مقالة أو أكثر",
  "languages.cliff":
    "تنخفض النسبة من {before} عند {beforeArticles} من المقالات إلى {after} عند {articles}، فالعتبة بينهما تقرر من يُحسب مخدومًا.",
  "languages.slider": "العتبة: مقالات ويكيبيديا",
  "languages.slider.local": "{articles} مقالة أو أكثر: {share} من السكان بلغة محلية.",
  "languages.slider.all": "{articles} مقالة أو أكثر: {share} من السكان بأي لغة يتكلمونها.",
  "languages.b": "ب. أعمق لغة لنصف السكان على الأقل",
  "languages.depth.local": "لدى نصف السكان على الأقل {depth} على الويب بلغة محلية. وعلى مستوى جميع اللغات معًا {world}.",
  "languages.depth.all":
    "لدى نصف السكان على الأقل {depth} على الويب بلغة يتكلمونها. وعلى مستوى جميع اللغات معًا {world}.",
  "languages.depth.none": "لا ترصد عملية الجمع لغات نصف السكان. وما لم يُرصد ليس صفرًا.",
  "languages.c": "ج. استخدام اللغات بحسب صفحات الويب لكل 1,000 متحدث",
  "languages.c.note": "نسب من الاستخدام لا من السكان، فمن يتكلم لغتين يُحسب في كلتيهما. جميع اللغات، محلية كانت أم لا."
};
