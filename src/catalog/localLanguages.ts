/** The languages that are read across continents, and so count as local only where `localAreas` says so. */
export const internationalLanguages = ["en", "fr", "es", "pt", "ru", "ar", "zh"] as const;
export type InternationalLanguage = (typeof internationalLanguages)[number];

/** True for a language of the list above; its varieties with a code of their own (Cantonese, Tunisian Arabic) are not. */
export function isInternationalLanguage(code: string): code is InternationalLanguage {
  return (internationalLanguages as readonly string[]).includes(code);
}

/**
 * Where an international language is local: indigenous, or the first language of most people. A text says why where
 * that is not plain. Where the evidence is contested, the language is set aside.
 *
 * English creoles: where CLDR counts a creole by itself (Jamaica, Belize, Sierra Leone), that is the first language
 * and English is not. Where it does not, as in most of the Caribbean, creole and standard are counted as one English
 * there, as censuses do, and English is local. Arabic: CLDR's share is of the written standard that belongs to the
 * spoken varieties, so it is local wherever Arabic is spoken from birth by a long-settled people.
 */
export const localAreas: Readonly<Record<InternationalLanguage, Readonly<Record<string, string>>>> = {
  en: {
    AIA: "Counted with the local creole.",
    ATG: "Counted with the local creole.",
    AUS: "",
    BHS: "Counted with Bahamian Creole.",
    BMU: "",
    BRB: "Counted with Bajan Creole.",
    CAN: "First language of a little over half.",
    CYM: "",
    FLK: "",
    GBR: "",
    GGY: "",
    GIB: "Home language of most; Spanish and Llanito beside it.",
    GRD: "Counted with Grenadian Creole.",
    GUY: "Counted with Guyanese Creole.",
    IMN: "",
    IRL: "First language of most, beside Irish.",
    JEY: "",
    KNA: "Counted with the local creole.",
    MSR: "Counted with the local creole.",
    NFK: "Home language of about half, beside Norfuk.",
    NZL: "First language of most, beside Maori.",
    SHN: "",
    SXM: "Home language of about two thirds, with Virgin Islands Creole.",
    TCA: "Counted with the local creole.",
    TTO: "First language of most, counted with Trinidadian and Tobagonian Creole.",
    USA: "",
    VCT: "Counted with Vincentian Creole.",
    VGB: "Counted with Virgin Islands Creole.",
    VIR: "Home language of about seven in ten, with Virgin Islands Creole."
  },
  fr: {
    BEL: "Indigenous in Wallonia.",
    BLM: "",
    CAN: "First language of most people in Quebec, long settled.",
    CHE: "Indigenous in the west.",
    FRA: "",
    MCO: "",
    PYF: "Most spoken at home by about three quarters, beside Tahitian (census of 2017).",
    SPM: ""
  },
  es: {
    ARG: "",
    BOL: "First language of about two thirds, beside Quechua and Aymara.",
    CHL: "",
    COL: "",
    CRI: "",
    CUB: "",
    DOM: "",
    ECU: "",
    ESP: "",
    GTM: "First language of seven in ten, beside the Maya languages (census of 2018).",
    HND: "",
    MEX: "First language of most, beside the indigenous languages.",
    NIC: "",
    PAN: "",
    PER: "First language of more than four fifths, beside Quechua and Aymara (census of 2017).",
    PRI: "",
    SLV: "",
    URY: "",
    VEN: ""
  },
  pt: {
    AGO: "Spoken at home by 71 % (census of 2014).",
    BRA: "First language of nearly all.",
    PRT: "",
    STP: "First language of most, beside Forro."
  },
  ru: {
    BLR: "Spoken at home by most, though most name Belarusian as their mother tongue (census of 2019).",
    RUS: ""
  },
  ar: {
    ARE: "Indigenous, though most residents come from elsewhere.",
    BHR: "",
    CMR: "Shuwa Arabs of the far north.",
    CYP: "The Maronites of Kormakitis.",
    DZA: "Beside Tamazight.",
    EGY: "",
    ESH: "",
    IRN: "Indigenous in Khuzestan.",
    IRQ: "",
    ISR: "First language of a fifth, indigenous.",
    JOR: "",
    KWT: "",
    LBN: "",
    LBY: "",
    MAR: "Beside Tamazight.",
    MLI: "Arabs of the north.",
    MRT: "Hassaniya Arabic is the first language of most.",
    NER: "Arabs of Diffa and the north.",
    NGA: "Shuwa Arabs of Borno.",
    OMN: "",
    PSE: "",
    QAT: "Indigenous, though most residents come from elsewhere.",
    SAU: "",
    SDN: "First language of most.",
    SYR: "",
    TCD: "Chadian Arabic: first language of a long-settled people and the common language of the north.",
    TUN: "",
    TUR: "Indigenous in Hatay, Mardin and Siirt.",
    YEM: ""
  },
  zh: {
    CHN: "",
    HKG: "Written Chinese of Cantonese speakers.",
    MAC: "Written Chinese of Cantonese speakers.",
    SGP: "Mother tongue of the three quarters who are Chinese Singaporeans.",
    TWN: ""
  }
};

/**
 * Where an international language is spoken and has been looked at, and is not local. Some were close:
 * - en: ASM, GUM, MNP (home language of fewer than half), BLZ, JAM, LBR, SLE (the creole is first), COK, DMA, LCA, PCN
 *   (contested), SGP (home language of 48 %, census of 2020), ZAF (first language of 9 %), CXR (of about a quarter).
 * - fr: GAB (of a minority, mostly in Libreville), GLP, MTQ, REU, GUF (the creole is first), ITA (Aosta only; the share
 *   counts learners), LUX (administration, not home), MAF, NCL (contested), HTI, MUS, SYC (the creole is first).
 * - es: AND (43 %), BLZ (about half, contested), GIB, GNQ (second language), PRY (Guarani first; contested), PHL.
 * - pt: CPV (Kabuverdianu first), GNB, MOZ (first language of 17 %, census of 2017), TLS (Tetum first), MAC (2 %).
 * - ru: KAZ, KGZ (widely spoken, second language of most), EST, LVA, UKR, MDA (first language of a minority; contested).
 * - ar: COM, DJI, SOM (official, second language), ERI, SSD (common language, first of few), TJK, KEN.
 * - zh: MYS, BRN, THA, IDN (long settled, neither indigenous nor of most).
 */
export const setAsideAreas: Readonly<Record<InternationalLanguage, string>> = {
  en:
    "ABW ARE ARG ASM AUT BDI BEL BGD BGR BIH BLZ BRA BRN BTN BWA CCK CHE CHL CHN CMR COK CXR CYP CZE DEU DMA DNK DOM " +
    "DZA EGY ERI ESP EST ETH FIN FJI FRA FSM GHA GMB GRC GTM GUM HKG HND HRV HUN IND IOT IRQ ISR ITA JAM JOR KAZ KEN " +
    "KIR LBN LBR LCA LKA LSO LTU LUX LVA MAC MAR MDG MDV MEX MHL MLT MNP MUS MWI MYS NAM NGA NIU NLD NPL NRU PAK PAN " +
    "PCN PHL PLW PNG POL PRI PRT ROU RWA SDN SGP SLB SLE SPM SSD SVK SVN SWE SWZ SYC THA TKL TON TUR TUV TZA UGA " +
    "VUT WSM YEM ZAF ZMB ZWE",
  fr:
    "AND AUT BDI BEN BFA CAF CIV CMR COD COG COM CYP DEU DJI DZA GAB GBR GIN GLP GNB GNQ GRC GUF HTI HUN IRL ITA " +
    "LBN LUX MAF MAR MDG MLI MLT MRT MTQ MUS MYT NCL NER NLD PRT REU ROU RWA SEN STP SYC SYR TCD TGO TUN USA VUT WLF",
  es: "AND BLZ BRA CAN CUW DEU FRA GBR GIB GNQ MAR PHL PRT PRY ROU SXM TTO USA",
  pt: "ATG CAN CHE CPV FRA GBR GNB GNQ LUX MAC MOZ TLS",
  ru: "ARM BGR CAN CHN DEU EST FIN GEO ISR KAZ KGZ LTU LVA MDA MNG POL SJM TJK TKM UKR USA UZB",
  ar: "CAN COM DJI ERI GBR KEN SOM SSD TJK",
  zh: "AUS BRN CAN GBR GUF IDN MNG MYS PAN PHL PYF SUR THA USA VNM"
};

/**
 * True for every language that is not international, and for an international one where it is indigenous or the first
 * language of most people. An area that nobody has looked at has no local international language.
 */
export function isLocalLanguage(area: string, language: string): boolean {
  return !isInternationalLanguage(language) || Object.hasOwn(localAreas[language], area);
}
