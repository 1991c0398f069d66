/**
 * Why a language counts as local in an area, and why not; the ids of texts of the site. Local: Glottolog lists the
 * country (`listed`); or it does not, and the language is the first of most people (`first`), is counted together with
 * the creole of the place (`creole`), is the written standard of a variety that Glottolog lists there (`variety`), or
 * is recognised in a region where it has long been spoken (`recognised`). Not local: Glottolog does not list the country
 * (`not-listed`); or it does, and the language came with colonial rule and is the first of few (`colonial`), or those
 * whom CLDR counts have mostly learned it, beside a small community (`learned`).
 */
export const localReasons = [
  "listed",
  "first",
  "creole",
  "variety",
  "recognised",
  "not-listed",
  "colonial",
  "learned"
] as const;
export type LocalReason = (typeof localReasons)[number];

const localOnes: ReadonlySet<LocalReason> = new Set(["listed", "first", "creole", "variety", "recognised"]);

/** True for a reason for which a language counts as local. */
export function isLocalReason(reason: LocalReason): boolean {
  return localOnes.has(reason);
}

/** True for a reason of the list above. */
export function isReason(text: string): text is LocalReason {
  return (localReasons as readonly string[]).includes(text);
}

/** What was decided against Glottolog's list, and why in the words of whoever looked. */
export interface LocalException {
  readonly reason: Exclude<LocalReason, "listed" | "not-listed">;
  readonly why: string;
}

const creole = (why: string): LocalException => ({ reason: "creole", why });
const first = (why: string): LocalException => ({ reason: "first", why });
const variety = (why: string): LocalException => ({ reason: "variety", why });
const recognised = (why: string): LocalException => ({ reason: "recognised", why });
const colonial = (why: string): LocalException => ({ reason: "colonial", why });
const learned = (why: string): LocalException => ({ reason: "learned", why });

/**
 * The reviewed exceptions to Glottolog's list, by language and area. A language of a country's own stays local where
 * many have it as a second language (Swahili in Kenya, Urdu in Pakistan, Russian in Latvia): only the share, which
 * mixes first and second language, says more than its community. Immigrants' languages are in no list and need no entry.
 */
export const localExceptions: Readonly<Record<string, Readonly<Record<string, LocalException>>>> = {
  en: {
    AIA: creole("Counted with the local creole, as censuses do."),
    ATG: creole("Counted with the local creole, as censuses do."),
    BHS: creole("Counted with Bahamian Creole."),
    BLZ: learned("Kriol, which CLDR counts by itself, is the first language."),
    BRA: learned("Learned at school; a few descendants of settlers."),
    BRB: creole("Counted with Bajan Creole."),
    CCK: learned("Cocos Malay is the first language of most."),
    COK: colonial("Of office and school; Cook Islands Maori is the language of the islands."),
    CXR: learned("First language of about a quarter, beside Chinese and Malay."),
    GRD: creole("Counted with Grenadian Creole."),
    GTM: learned("Learned; the community is that of the Caribbean coast."),
    IOT: colonial("Of those who serve there; nobody is settled."),
    KNA: creole("Counted with the local creole."),
    LBR: colonial("Of office and school; the creole and the African languages are first."),
    MEX: learned("Learned at school."),
    MSR: creole("Counted with the local creole."),
    NZL: first("First language of most, beside Maori."),
    PCN: learned("Pitkern is the first language."),
    SXM: first("Home language of about two thirds, with Virgin Islands Creole."),
    TCA: creole("Counted with the local creole."),
    TTO: creole("Counted with Trinidadian and Tobagonian Creole."),
    VCT: creole("Counted with Vincentian Creole."),
    VGB: creole("Counted with Virgin Islands Creole."),
    VIR: creole("Counted with Virgin Islands Creole; home language of about seven in ten."),
    ZAF: colonial("First language of about a tenth; the share is of those who speak it beside another.")
  },
  fr: {
    BLM: first("Home language of most."),
    GUF: colonial("The creoles and the languages of the Maroons and Amerindians are first for most."),
    ITA: learned("Learned at school; the community is that of the Aosta Valley."),
    LUX: learned("Of administration and school; Luxembourgish is first."),
    PYF: first("Most spoken at home by about three quarters, beside Tahitian (census of 2017).")
  },
  es: {
    FRA: learned("Learned at school."),
    PRT: learned("Learned, and understood by neighbours.")
  },
  pt: {
    AGO: first("Spoken at home by 71 % (census of 2014)."),
    STP: first("First language of most, beside Forro.")
  },
  ru: {
    EST: learned("About half of those who speak it have learned it; the first language of about a quarter."),
    GEO: learned("Learned; the community is small."),
    KAZ: colonial("Second language of most who speak it; Kazakh is the language of the country."),
    KGZ: colonial("Second language of most who speak it."),
    LTU: learned("Learned by most who speak it; the community is about a twentieth."),
    MDA: learned("Learned by most who read it; the first language of few."),
    POL: learned("Learned at school."),
    TKM: colonial("Second language of most who speak it."),
    UZB: colonial("Second language of most who speak it.")
  },
  ar: {
    COM: learned("Of religion and school; Comorian is first."),
    SOM: learned("Official and of religion; Somali is first.")
  },
  zh: { SGP: first("Mother tongue of the three quarters who are Chinese Singaporeans.") },
  de: {
    BEL: learned("Learned at school; the community of the east is under a hundredth."),
    CZE: learned("Learned at school; the community is small."),
    DNK: learned("Learned at school; the community is that of North Schleswig."),
    HUN: learned("Learned at school; the community is small."),
    LUX: learned("Of school and press; Luxembourgish is first."),
    NLD: learned("Learned at school; the community is that of the border."),
    POL: learned("Learned at school; the community of Silesia is small."),
    SVK: learned("Learned at school; the community is small."),
    SVN: learned("Learned at school; the community is small.")
  },
  da: { GRL: colonial("Of office and school; Greenlandic is first.") },
  nl: {
    ABW: colonial("Of office and school; Papiamento is first."),
    BES: colonial("Of office and school; Papiamento and English are first."),
    CUW: colonial("Of office and school; Papiamento is first."),
    DEU: learned("Learned in the border region."),
    SXM: colonial("Of office; English is first.")
  },
  af: { NAM: colonial("Common language of many; first of about a tenth.") },
  cs: { SVK: learned("Understood by neighbours; the community is small.") },
  fi: { EST: learned("Learned; the community of Ingria is small.") },
  hi: { FJI: variety("Counted for Fiji Hindi, the first language of the Indo-Fijians.") },
  hr: { SVN: learned("Understood since Yugoslavia; the community is small.") },
  it: { AUT: learned("Learned at school.") },
  ne: { IND: recognised("Of Sikkim and Darjeeling, official there.") },
  os: { GEO: recognised("Of South Ossetia and Shida Kartli, official in the former.") },
  sk: { CZE: learned("Understood since Czechoslovakia; the community is a hundredth or two.") },
  sv: { DNK: learned("Understood by neighbours.") },
  sw: { UGA: learned("Learned in school and army; first language of few.") }
};

/** Returns why a language counts as local in an area or not, where `listed` says whether Glottolog lists the country. */
export function localReason(area: string, language: string, listed: boolean): LocalReason {
  return localExceptions[language]?.[area]?.reason ?? (listed ? "listed" : "not-listed");
}
