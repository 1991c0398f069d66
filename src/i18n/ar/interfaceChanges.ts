import type { interfaceChanges as english } from "../en/interfaceChanges.ts";
import type { Translation } from "../message.ts";

export const interfaceChanges: Translation<typeof english> = {
  "changes.title": "ما الذي تغيّر",
  "changes.intro":
    "يراجع الناشرون أرقام الماضي. وتقارن هذه الصفحة بين نسختين من السلاسل التي لدينا منها أكثر من نسخة: أي الأرقام جديد، وأيها رُوجع وبكم، وأيها سُحب. ويُقارَن كل إصدار من هذا الموقع بالإصدار السابق بالطريقة نفسها، في الأرقام التي تُفتح عليها كل خريطة (الجميع، لا النساء أو الرجال، ولا المدن أو الأرياف).",
  "changes.rule":
    "تُعدّ النسبة المئوية مراجَعة إذا اختلفت بأكثر من 0.05 نقطة (أو نصف نقطة حيث قُرّبت إحدى النسختين إلى أعداد صحيحة)، ويُعدّ العدد أو المبلغ مراجَعًا إذا اختلف بأكثر من واحد في الألف منه. وتُترك السنوات التي لا تصل إليها إلا إحدى النسختين. والنسخة الأحدث هي التي يعرضها هذا الموقع.",
  "changes.csv": "كل التغييرات رقمًا رقمًا (CSV)",
  "changes.in-both": "في النسختين",
  "changes.kind.new": "جديدة",
  "changes.kind.revised": "مراجَعة",
  "changes.kind.gone": "مسحوبة",
  "changes.editions": "النسختان",
  "changes.from-to": "من {from} إلى {to}",
  "changes.feed": "تغذية (Atom)",
  "changes.largest": "أكبر مراجعة",
  "changes.text.new": "{year}: جديد، {after}",
  "changes.text.revised": "{year}: من {before} إلى {after}",
  "changes.text.gone": "{year}: {before}، سُحب",
  "changes.feed.indicator": "{indicator}: ما الذي تغيّر",
  "changes.feed.country": "{area}: ما الذي تغيّر",
  "changes.feed.subtitle": "الأرقام الجديدة والمراجَعة والمسحوبة، نسخة بعد نسخة.",
  "changes.entry": "{area}، {indicator}: {counts}",
  "changes.entry.editions": "مقارنة نسخة {to} بنسخة {from}.",
  "changes.since": "منذ سنة",
  "changes.link": "ما الذي تغيّر",
  "changes.by-country": {
    zero: "لا بلدان فيها تغييرات",
    one: "بلد أو إقليم واحد فيه تغييرات",
    two: "بلدان أو إقليمان فيهما تغييرات",
    few: "{count} بلدان وأقاليم فيها تغييرات",
    many: "{count} بلدًا وإقليمًا فيها تغييرات",
    other: "{count} بلد وإقليم فيها تغييرات"
  },
  "changes.count.new": {
    zero: "لا أرقام جديدة",
    one: "رقم جديد واحد",
    two: "رقمان جديدان",
    few: "{count} أرقام جديدة",
    many: "{count} رقمًا جديدًا",
    other: "{count} رقم جديد"
  },
  "changes.count.revised": {
    zero: "لا أرقام مراجَعة",
    one: "رقم مراجَع واحد",
    two: "رقمان مراجَعان",
    few: "{count} أرقام مراجَعة",
    many: "{count} رقمًا مراجَعًا",
    other: "{count} رقم مراجَع"
  },
  "changes.count.gone": {
    zero: "لا أرقام مسحوبة",
    one: "رقم مسحوب واحد",
    two: "رقمان مسحوبان",
    few: "{count} أرقام مسحوبة",
    many: "{count} رقمًا مسحوبًا",
    other: "{count} رقم مسحوب"
  }
};
