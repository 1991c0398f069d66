import type { indicatorsSkills as english } from "../en/indicatorsSkills.ts";
import type { Translation } from "../message.ts";

export const indicatorsSkills: Translation<typeof english> = {
  "indicator.ict-skills.name": "المهارات الرقمية بحسب المجال والمستوى",
  "indicator.ict-skills.short": "المهارات الرقمية",
  "indicator.ict-skills.definition":
    "نسبة الأشخاص الذين لديهم مهارات رقمية في أحد خمسة مجالات، بحسب ما يقولون إنهم فعلوه في الأشهر الثلاثة الأخيرة. والقاعدة أن نشاطًا واحدًا من أنشطة المجال يُعد مستوى أساسيًا، ونشاطين أو أكثر يُعدّان فوق الأساسي، و«الأساسي على الأقل» هو مجموع الاثنين. وتطبّق بلدان أوروبية عتبات خاصة بها في بعض المجالات.",
  "indicator.ict-skills.measure": "نسبة الأشخاص الذين لديهم هذه المهارة بهذا المستوى (%)",
  "indicator.ict-skills.unit": "% من الأشخاص",

  "indicator.safety-skills.name": "مهارات الأمان",
  "indicator.safety-skills.short": "مهارات الأمان",
  "indicator.safety-skills.definition":
    "نسبة الأشخاص الذين يقولون إنهم غيّروا إعدادات الخصوصية في جهاز أو حساب أو تطبيق، أو وضعوا تدابير أمنية مثل كلمة سر قوية، في الأشهر الثلاثة الأخيرة. ولكل من النشاطين رقمه.",
  "indicator.safety-skills.measure": "نسبة الأشخاص الذين فعلوا ذلك في الأشهر الثلاثة الأخيرة (%)",
  "indicator.safety-skills.unit": "% من الأشخاص",

  "indicator.ict-activities.name": "الأنشطة الحاسوبية",
  "indicator.ict-activities.short": "الأنشطة الحاسوبية",
  "indicator.ict-activities.definition":
    "نسبة الشباب والبالغين الذين يقولون إنهم قاموا بنشاط معيّن على حاسوب أو جهاز مشابه في فترة قريبة، هي في الغالب الأشهر الثلاثة الأخيرة. وتشمل البيانات تسعة أنشطة حتى 2019.",
  "indicator.ict-activities.measure": "نسبة الشباب والبالغين الذين قاموا بذلك في فترة قريبة (%)",
  "indicator.ict-activities.unit": "% من الشباب والبالغين",

  "indicator.adult-literacy.name": "إلمام البالغين بالقراءة والكتابة",
  "indicator.adult-literacy.short": "القراءة والكتابة",
  "indicator.adult-literacy.definition":
    "نسبة الأشخاص البالغين 15 عامًا فأكثر القادرين على قراءة وكتابة عبارة قصيرة بسيطة عن حياتهم اليومية مع فهمها.",
  "indicator.adult-literacy.measure": "نسبة القادرين على القراءة والكتابة بين من بلغوا 15 عامًا فأكثر (%)",
  "indicator.adult-literacy.unit": "% ممن بلغوا 15 عامًا فأكثر"
};
