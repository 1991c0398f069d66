import type { interfaceCountryBarriers as english } from "../en/interfaceCountryBarriers.ts";
import type { Translation } from "../message.ts";

export const interfaceCountryBarriers: Translation<typeof english> = {
  "barriers.title": "ما الذي يحول دون الاتصال",
  "barriers.split.text":
    "{In}، كان {notCovered} من السكان يعيشون خارج نطاق شبكة الجيل الثالث في سنة {year}، وكان {notUsing} داخل النطاق ولا يستخدمون الإنترنت، و{using} يستخدمونه.",
  "barriers.split.not-covered": "خارج النطاق",
  "barriers.split.not-using": "داخل النطاق، غير متصلين",
  "barriers.split.using": "متصلون",
  "barriers.split.note":
    "النطاق هو ما يعلنه المشغّلون والهيئات التنظيمية للجيل الثالث أو أفضل، والاستخدام يشمل كل شبكة وكل جهاز، فليست هذه الفجوةَ التي ينشرها غيرنا للإنترنت عبر الهاتف المحمول.",
  "barriers.split.later": "وفي سنة أحدث يناقض الرقمان أحدهما الآخر {in}، ولذلك حُجبا.",
  "barriers.split.none":
    "لا توجد {in} سنة لها رقم للتغطية ورقم للاستخدام معًا، فلا يمكن تقسيم غير المتصلين إلى من لا شبكة لديهم ومن لديهم شبكة.",
  "barriers.split.negative-usage-gap":
    "لا يمكن تقسيم غير المتصلين إلى من لا شبكة لديهم ومن لديهم شبكة، لأن عدد المستخدمين في الأرقام يفوق عدد من تصلهم الشبكة، أي أن الرقمين متناقضان.",
  "barriers.scales": "كل عائق، بجانب البلدان المماثلة في الدخل",
  "barriers.scales.note":
    "النقطة هي أحدث رقم {in}، وهي مفرغة إن لم يكن مصدره مسحًا. وخلفها أحدث أرقام فئة الدخل: من الأدنى إلى الأعلى، والنصف الأوسط أسمك، والوسيط خط قصير.",
  "barriers.row.price": "5 غيغابايت من بيانات الهاتف، نسبة من الدخل",
  "barriers.row.skills": "من يجيدون التواصل عبر الإنترنت",
  "barriers.row.language": "من لهم 10,000 مقالة في ويكيبيديا بلغة محلية",
  "barriers.row.phones-women": "نساء يملكن هاتفًا محمولًا",
  "barriers.row.phones-men": "رجال يملكون هاتفًا محمولًا",
  "barriers.row.daily-urban": "الاستخدام اليومي بين المستخدمين، المدن",
  "barriers.row.daily-rural": "الاستخدام اليومي بين المستخدمين، الأرياف",
  "barriers.own": "{value}، {year}",
  "barriers.missing": "لا رقم",
  "barriers.range": {
    zero: "{group}: {range} (لا بلد له رقم)",
    one: "{group}: {range} (بلد واحد له رقم)",
    two: "{group}: {range} (بلدان اثنان لهما رقم)",
    few: "{group}: {range} ({count} بلدان لها رقم)",
    many: "{group}: {range} ({count} بلدًا لها رقم)",
    other: "{group}: {range} ({count} بلد لها رقم)"
  },
  "barriers.range.none": "{group}: أقل من خمسة أرقام",
  "barriers.scale": "المقياس من 0 إلى {end}.",
  "barriers.reasons": "لماذا لا إنترنت في بعض المنازل",
  "barriers.reasons.note": "نسبة الأسر التي لا إنترنت لديها وذكرت كل سبب، مسح سنة {year}.",
  "barriers.reasons.none": "لا تضم البيانات مسحًا {in} سأل الأسر لماذا لا إنترنت في المنزل.",
  "targets.title": "ما تحقق من الأهداف",
  "targets.intro":
    "نشر الاتحاد الدولي للاتصالات ومكتب مبعوث الأمين العام للأمم المتحدة المعني بالتكنولوجيا في {itu} أهدافًا لسنة 2030. وهي تقول 100 في المئة، أما لوحة متابعة الاتحاد فتعدّ الهدف محققًا ابتداءً من 95 في المئة. وهنا القراءتان معًا.",
  "targets.target": "الهدف",
  "targets.figure": "الرقم",
  "targets.counted": "كما تحسبه لوحة المتابعة",
  "targets.strict": "حرفيًا",
  "targets.use": "الجميع يستخدمون الإنترنت",
  "targets.households": "لكل أسرة اتصال بالإنترنت",
  "targets.phones": "الجميع يملكون هاتفًا محمولًا",
  "targets.coverage": "الجيل الرابع يغطي الجميع",
  "targets.parity-phones": "نسبة النساء المالكات لهاتف محمول مساوية لنسبة الرجال",
  "targets.price-mobile": "لا تتجاوز كلفة 5 غيغابايت من بيانات الهاتف 2 في المئة من الدخل",
  "targets.price-fixed": "لا تتجاوز كلفة النطاق العريض الثابت 2 في المئة من الدخل",
  "targets.parity-use": "نسبة النساء المستخدمات للإنترنت مساوية لنسبة الرجال",
  "targets.skills": "لأكثر من 70 في المئة من الناس مهارات رقمية أساسية، ولأكثر من 50 في المئة مهارات متوسطة",
  "targets.schools": "كل مدرسة وكل شركة متصلة",
  "targets.commission": "تقل كلفة النطاق العريض الأساسي عن 2 في المئة من الدخل",
  "targets.by.itu": "الاتحاد الدولي للاتصالات، {date}، لسنة {year}",
  "targets.by.broadband-commission": "لجنة الأمم المتحدة للنطاق العريض، {date}، لسنة {year}",
  "targets.no-data": "لا بيانات",
  "targets.no-figure": "لم يُنشر أي رقم.",
  "targets.parity-use.why": "لا يُنشر استخدام النساء والرجال إلا بين المستخدمين، وهذا يخفي من ليس متصلًا أصلًا.",
  "targets.skills.why": "تُنشر الأرقام بحسب مجال المهارة، ولا يمكن بها اختبار هذا الهدف.",
  "targets.schools.why": "ليست لدى هذا الموقع أرقام عن المدارس أو الشركات.",
  "targets.band.limited": "محدود",
  "targets.band.satisfactory": "مُرضٍ",
  "targets.band.advanced": "متقدم",
  "targets.band.met": "الهدف محقق",
  "targets.met": "محقق",
  "targets.not-met": "غير محقق",
  "targets.short": {
    zero: "تنقصه {points} نقطة",
    one: "تنقصه {points} نقطة",
    two: "تنقصه {points} نقطة",
    few: "تنقصه {points} نقاط",
    many: "تنقصه {points} نقطة",
    other: "تنقصه {points} نقطة"
  },
  "targets.parity.not-met": "خارج 0.98 إلى 1.02",
  "targets.price.not-met": "فوق 2 في المئة",
  "targets.note":
    "مستويات لوحة المتابعة: محدود دون 50 في المئة، ومُرضٍ دون 75، ومتقدم دون 95، والهدف محقق ابتداءً من 95. والأهداف لمن بلغوا 15 سنة فأكثر، أما المسوح فتسأل أعمارًا أخرى أيضًا. وهدف لجنة النطاق العريض للبلدان المنخفضة والمتوسطة الدخل وللنطاق العريض الأساسي ثابتًا كان أم محمولًا، ولا يقارن به هنا إلا 5 غيغابايت من بيانات الهاتف.",
  "safe.title": "آمن ومفتوح",
  "safe.none-recorded": "لم يُسجَّل أي قطع للإنترنت {in}، ولا يعني ذلك أن الإنترنت ظل مفتوحًا.",
  "safe.intro":
    "ما سُجّل من عمليات قطع ومن التزامات بالأمن السيبراني ومن قوانين. ولا يقول أي من هذه الأرقام مدى أمان الناس."
};
