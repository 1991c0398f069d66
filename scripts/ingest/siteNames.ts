import type { SiteLanguage } from "../../src/model/language.ts";

/**
 * Names that replace those of the UN's list: it lacks two areas, holds slips, and in Arabic stands a dash where the
 * name belongs into the title of the state. Reviewed one by one; the UN's own short forms where it has one.
 */
const repairs: Readonly<Record<string, Readonly<Partial<Record<SiteLanguage, string>>>>> = {
  XKX: { en: "Kosovo", fr: "Kosovo", ar: "كوسوفو" },
  CHI: { en: "Channel Islands", fr: "Îles Anglo-Normandes", ar: "جزر القنال" },
  ATF: { ar: "الأراضي الفرنسية الجنوبية" },
  BOL: { ar: "دولة بوليفيا المتعددة القوميات" },
  CIV: { en: "Côte d’Ivoire" },
  FLK: { en: "Falkland Islands (Malvinas)" },
  FSM: { ar: "ولايات ميكرونيزيا الموحدة" },
  GBR: { en: "United Kingdom", fr: "Royaume-Uni", ar: "المملكة المتحدة" },
  GNB: { ar: "غينيا-بيساو" },
  HKG: { en: "Hong Kong SAR, China", fr: "Hong Kong (RAS), Chine", ar: "منطقة هونغ كونغ الإدارية الخاصة، الصين" },
  IOT: { ar: "الإقليم البريطاني في المحيط الهندي" },
  IRL: { ar: "أيرلندا" },
  IRN: { ar: "جمهورية إيران الإسلامية" },
  MAC: { en: "Macao SAR, China", fr: "Macao (RAS), Chine", ar: "منطقة ماكاو الإدارية الخاصة، الصين" },
  MAF: { en: "Saint Martin (French part)" },
  NLD: { fr: "Pays-Bas", ar: "هولندا" },
  SJM: { ar: "جزيرتا سفالبارد وجان ماين" },
  TLS: { ar: "تيمور-ليشتي" },
  UMI: { ar: "جزر الولايات المتحدة الصغيرة النائية" },
  VEN: { ar: "جمهورية فنزويلا البوليفارية" }
};

/** Returns an area's names for the site: the published ones, repaired, in NFC, with typographic apostrophes. */
export function siteNames(
  code: string,
  published: Readonly<Record<SiteLanguage, string>>
): Readonly<Record<SiteLanguage, string>> {
  const repaired = { ...published, ...repairs[code] };
  const tidy = (name: string): string => name.normalize("NFC").replace(/\s+/g, " ").replaceAll("'", "’").trim();
  return { en: tidy(repaired.en), fr: tidy(repaired.fr), ar: tidy(repaired.ar) };
}
