import type { interfaceFigureSentences as english } from "../en/interfaceFigureSentences.ts";
import type { Translation } from "../message.ts";

export const interfaceFigureSentences: Translation<typeof english> = {
  "say.figure.internet-use": "{In}، استخدم الإنترنت {value} من السكان في عام {year}.",
  "say.figure.people-offline": "{In}، لم يستخدم الإنترنت {value} في عام {year}.",
  "say.figure.households-online": "{In}، كان لدى {value} من الأسر اتصال بالإنترنت في المنزل في عام {year}.",
  "say.figure.daily-use-among-users":
    "{In}، بلغت نسبة الدخول إلى الإنترنت مرة على الأقل كل يوم بين {who} {value} في عام {year}.",
  "say.figure.daily-use-among-users-gender-parity":
    "{In}، بلغت نسبة من يدخلن الإنترنت يوميًا بين المستخدمات {value} من النسبة المقابلة بين المستخدمين الرجال في عام {year} (1 تعني التكافؤ).",
  "say.figure.daily-use-among-users-rural-parity":
    "{In}، بلغت نسبة من يدخلون الإنترنت يوميًا بين مستخدمي الريف {value} من النسبة المقابلة بين مستخدمي الحضر في عام {year} (1 تعني التكافؤ).",
  "say.figure.mobile-phone-ownership": "{In}، بلغت نسبة امتلاك هاتف محمول بين {who} {value} في عام {year}.",
  "say.figure.phone-ownership-gender-parity":
    "{In}، بلغت نسبة النساء اللواتي يملكن هاتفًا محمولًا {value} من نسبة الرجال في عام {year} (1 تعني التكافؤ).",
  "say.figure.coverage-2g":
    "{In}، كان {value} من السكان يعيشون في نطاق شبكة محمولة من الجيل الثاني أو أحدث في عام {year}.",
  "say.figure.coverage-3g":
    "{In}، كان {value} من السكان يعيشون في نطاق شبكة محمولة من الجيل الثالث أو أحدث في عام {year}.",
  "say.figure.coverage-4g":
    "{In}، كان {value} من السكان يعيشون في نطاق شبكة محمولة من الجيل الرابع أو أحدث في عام {year}.",
  "say.figure.coverage-5g": "{In}، كان {value} من السكان يعيشون في نطاق شبكة محمولة من الجيل الخامس في عام {year}.",
  "say.figure.coverage-gap":
    "{In}، كان {value} من السكان يعيشون خارج نطاق أي شبكة محمولة من الجيل الثالث أو أحدث في عام {year}.",
  "say.figure.usage-gap":
    "{In}، كان {value} من السكان يعيشون في نطاق شبكة محمولة من الجيل الثالث أو أحدث في عام {year} ولا يستخدمون الإنترنت.",
  "say.figure.mobile-broadband-subscriptions":
    "{In}، بلغ عدد الاشتراكات النشطة في النطاق العريض المحمول {plain} لكل 100 نسمة في عام {year}.",
  "say.figure.fixed-broadband-subscriptions":
    "{In}، بلغ عدد الاشتراكات في النطاق العريض الثابت {plain} لكل 100 نسمة في عام {year}.",
  "say.figure.mobile-cellular-subscriptions":
    "{In}، بلغ عدد اشتراكات الهاتف المحمول {plain} لكل 100 نسمة في عام {year}.",
  "say.figure.offline-reasons": "{In}، ذكر {value} من {who} هذا السبب في عام {year}: «{reason}».",
  "say.figure.share-of-income": "{In}، بلغ السعر الشهري {what} {value} من متوسط الدخل الشهري في عام {year}.",
  "say.figure.usd": "{In}، بلغ السعر الشهري {what} {value} في عام {year}.",
  "say.figure.ppp": "{In}، بلغ السعر الشهري {what} {value} في عام {year} بتعادل القوة الشرائية.",
  "say.figure.price-cut-to-target":
    "{In}، ينبغي أن ينخفض سعر 5 غيغابايت من بيانات الهاتف المحمول في عام {year} بنسبة {value} كي لا يتجاوز 2 في المئة من متوسط الدخل الشهري.",
  "say.figure.price-cut-to-target.zero":
    "{In}، لم يكن سعر 5 غيغابايت من بيانات الهاتف المحمول يتجاوز 2 في المئة من متوسط الدخل الشهري في عام {year}.",
  "say.figure.ict-skills": "{In}، كان لدى {value} من السكان مهارات {level} في {skill} في عام {year}.",
  "say.figure.safety-skills":
    "{In}، بلغت نسبة القيام بهذا النشاط بين {who} {value} في عام {year}، بحسب إجابات المشمولين بالمسح: «{activity}».",
  "say.figure.ict-activities":
    "{In}، بلغت نسبة القيام بهذا النشاط بين {who} {value} في عام {year}، بحسب إجابات المشمولين بالمسح: «{activity}».",
  "say.figure.adult-literacy": "{In}، كان {value} ممن بلغوا 15 عامًا فأكثر يعرفون القراءة والكتابة في عام {year}.",
  "say.figure.local-content-coverage-10k":
    "{In}، يتكلم {value} من السكان لغة محلية كان لها في ويكيبيديا 10,000 مقالة على الأقل كتبها بشر في عام {year}.",
  "say.figure.local-content-coverage-100k":
    "{In}، يتكلم {value} من السكان لغة محلية كان لها في ويكيبيديا 100,000 مقالة على الأقل كتبها بشر في عام {year}.",
  "say.figure.best-language-depth": "{In}، كان متاحًا لنصف السكان على الأقل {value} على الويب بلغة محلية في عام {year}.",
  "say.figure.language-use-bands": "{In}، كان {value} من استعمال اللغات بلغات {band} في عام {year}.",
  "say.figure.local-language-page-views":
    "{In}، ذهب {value} من مشاهدات صفحات ويكيبيديا إلى طبعات باللغات المحلية في عام {year}.",
  "say.figure.shutdowns": {
    zero: "{In}، لم يُسجَّل أي قطع للإنترنت في عام {year}.",
    one: "{In}، سُجِّلت حالة واحدة لقطع الإنترنت في عام {year}.",
    two: "{In}، سُجِّلت حالتان لقطع الإنترنت في عام {year}.",
    few: "{In}، سُجِّلت {plain} حالات لقطع الإنترنت في عام {year}.",
    many: "{In}، سُجِّلت {plain} حالة لقطع الإنترنت في عام {year}.",
    other: "{In}، سُجِّلت {plain} حالة لقطع الإنترنت في عام {year}."
  },
  "say.figure.cybersecurity-index":
    "{In}، نالت الالتزامات في مجال الأمن السيبراني {value} في مؤشر الاتحاد الدولي للاتصالات لعام {year}، ولا يقيس المؤشر مدى أمان الناس.",
  "say.figure.cyberlaw.0": "{In}، لم يكن هناك قانون مسجَّل بشأن {law} في عام {year}.",
  "say.figure.cyberlaw.1": "{In}، كان هناك مشروع قانون بشأن {law} في عام {year}.",
  "say.figure.cyberlaw.2": "{In}، كان هناك قانون نافذ بشأن {law} في عام {year}.",
  "say.figure.population": "{In}، بلغ عدد السكان {value} في عام {year}.",
  "say.figure.gni-per-capita": "{In}، بلغ نصيب الفرد من الدخل القومي الإجمالي {value} في عام {year}.",
  "say.figure.gdp-per-capita": "{In}، بلغ نصيب الفرد من الناتج المحلي الإجمالي {value} في عام {year}.",
  "say.figure.urban-population": "{In}، كان {value} من السكان يعيشون في مناطق حضرية في عام {year}.",
  "say.figure.electricity-access": "{In}، كانت الكهرباء متاحة لنسبة {value} من السكان في عام {year}.",
  "say.figure.poverty":
    "{In}، كان {value} من السكان يعيشون على أقل من 3.00 دولارات في اليوم في عام {year}، بتعادل القوة الشرائية لعام 2021.",
  "say.figure.median": "{In}، لم يتجاوز نصف البلدان التي لها رقم {value} في عام {year}: {indicator}.",

  "say.who.people._T": "السكان",
  "say.who.people.F": "النساء",
  "say.who.people.M": "الرجال",
  "say.who.people.URB": "سكان المناطق الحضرية",
  "say.who.people.RUR": "سكان المناطق الريفية",
  "say.who.people.Y0T14": "من هم دون 15 عامًا",
  "say.who.people.Y15T24": "من تتراوح أعمارهم بين 15 و24 عامًا",
  "say.who.people.Y25T74": "من تتراوح أعمارهم بين 25 و74 عامًا",
  "say.who.people.Y_GE75": "من بلغوا 75 عامًا فأكثر",
  "say.who.users._T": "مستخدمي الإنترنت",
  "say.who.users.F": "النساء اللواتي يستخدمن الإنترنت",
  "say.who.users.M": "الرجال الذين يستخدمون الإنترنت",
  "say.who.users.URB": "مستخدمي الإنترنت في المناطق الحضرية",
  "say.who.users.RUR": "مستخدمي الإنترنت في المناطق الريفية",
  "say.who.users.Y0T14": "مستخدمي الإنترنت دون 15 عامًا",
  "say.who.users.Y15T24": "مستخدمي الإنترنت بين 15 و24 عامًا",
  "say.who.users.Y25T74": "مستخدمي الإنترنت بين 25 و74 عامًا",
  "say.who.users.Y_GE75": "مستخدمي الإنترنت في سن 75 عامًا فأكثر",
  "say.who.households._T": "الأسر التي لا إنترنت في منازلها",
  "say.who.households.URB": "الأسر الحضرية التي لا إنترنت في منازلها",
  "say.who.households.RUR": "الأسر الريفية التي لا إنترنت في منازلها",
  "say.what.data-only-mobile-basket": "لحزمة 5 غيغابايت من بيانات الهاتف المحمول",
  "say.what.fixed-broadband-basket": "لاشتراك أساسي في النطاق العريض الثابت",
  "say.what.mobile-data-voice-low-basket": "لباقة من 70 دقيقة مكالمات و1 غيغابايت من بيانات الهاتف المحمول",
  "say.what.mobile-data-voice-high-basket": "لباقة من 140 دقيقة مكالمات و5 غيغابايت من بيانات الهاتف المحمول",
  "say.level.AT_LEAST_BASIC": "أساسية على الأقل",
  "say.level.ABOVE_BASIC": "تفوق المستوى الأساسي",
  "say.did.EMAIL": "إرسال بريد إلكتروني مع مرفق",
  "say.did.COPA": "النسخ واللصق في مستند",
  "say.did.CMFL": "نسخ الملفات أو نقلها",
  "say.did.ARSP": "استخدام معادلات في جدول حسابي",
  "say.did.TRAF": "نقل الملفات بين الأجهزة",
  "say.did.SOFT": "العثور على برنامج وتثبيته",
  "say.did.INST": "توصيل أجهزة جديدة",
  "say.did.EPRS": "إعداد عرض تقديمي",
  "say.did.PCPR": "كتابة برنامج حاسوبي",
  "say.did.PRIVACY_SETTINGS": "تغيير إعدادات الخصوصية",
  "say.did.SECURITY_MEASURES": "وضع تدابير أمنية",
  "say.band.GE300": "لها 300 صفحة ويب أو أكثر لكل 1,000 متحدث",
  "say.band.30T300": "لها من 30 إلى أقل من 300 صفحة ويب لكل 1,000 متحدث",
  "say.band.3T30": "لها من 3 إلى أقل من 30 صفحة ويب لكل 1,000 متحدث",
  "say.band.LT3": "لها أقل من 3 صفحات ويب لكل 1,000 متحدث",
  "say.band.NOT_DETECTED": "لم تُرصد لها صفحات ويب",
  "say.law.PRIVACY": "الخصوصية وحماية البيانات",
  "say.law.CYBERCRIME": "الجرائم السيبرانية",
  "say.law.CONSUMER": "حماية المستهلك على الإنترنت",
  "say.law.TRANSACTIONS": "المعاملات الإلكترونية"
};
