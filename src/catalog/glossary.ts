import type { Role } from "../model/indicator.ts";

/** Where a term stands in the site: on the map of the indicator in a role, or at a place of a page. */
export type TermPlace =
  | { readonly role: Role }
  | { readonly page: TermPage; readonly fragment?: string }
  | { readonly group: "ldc" | "lldc" | "sids" };

/** The pages that terms lead to. */
export type TermPage = "indicators" | "countries" | "data" | "gaps" | "methods" | "changes" | "borders" | "offline";

/** Whose definition a term has: how the site credits them, and where they give it. */
export interface Definer {
  /** The English name, under which `publishers.json` of each language has its own. */
  readonly publisher: string;
  readonly url: string;
}

/** A word of the pages that a pupil or a reporter may not know. */
export interface GlossaryTerm {
  /** The id of its texts, and of its place on the page of terms. */
  readonly id: string;
  readonly at: TermPlace;
  /** Undefined where the word means what it does in every book of statistics, or what this site says. */
  readonly definedBy?: Definer;
}

const itu = "International Telecommunication Union (ITU)";
const unitedNations = "United Nations";
const countryClasses = "https://datahelpdesk.worldbank.org/knowledgebase/articles/906519";
const worldBank = "World Bank, World Development Indicators";

/**
 * The terms of the page of terms, those of money and measures first. Texts, and the forms under which sentences hold a
 * term, are messages: `glossary.{id}.name`, `.meaning`, `.forms`.
 */
export const glossary = [
  {
    id: "gni",
    at: { role: "income" },
    definedBy: { publisher: worldBank, url: "https://data.worldbank.org/indicator/NY.GNP.PCAP.CD" }
  },
  {
    id: "ppp",
    at: { page: "indicators", fragment: "affordability" },
    definedBy: { publisher: worldBank, url: "https://data.worldbank.org/indicator/PA.NUS.PPP" }
  },
  {
    id: "basket",
    at: { role: "price" },
    definedBy: { publisher: itu, url: "https://www.itu.int/en/ITU-D/Statistics/Pages/ICTprices/default.aspx" }
  },
  {
    id: "affordable",
    at: { role: "price" },
    definedBy: {
      publisher: "UN Broadband Commission",
      url: "https://broadbandcommission.org/advocacy-targets/2-affordability/"
    }
  },
  { id: "median", at: { page: "methods", fragment: "groups" } },
  { id: "weighted", at: { page: "methods", fragment: "groups" } },
  { id: "percentage-point", at: { role: "wealth-gap" } },
  { id: "parity", at: { role: "phones-parity" } },
  { id: "usage-gap", at: { role: "not-using" } },
  { id: "coverage-gap", at: { role: "not-covered" } },
  { id: "generations", at: { role: "coverage" } },
  {
    id: "broadband",
    at: { role: "fixed-price" },
    definedBy: { publisher: itu, url: "https://datahub.itu.int/" }
  },
  { id: "subscription", at: { page: "indicators", fragment: "unconnected" } },
  { id: "household", at: { role: "home-internet" } },
  { id: "survey", at: { page: "gaps" } },
  { id: "ages", at: { page: "methods", fragment: "sums" } },
  {
    id: "internet-user",
    at: { role: "use" },
    definedBy: { publisher: worldBank, url: "https://data.worldbank.org/indicator/IT.NET.USER.ZS" }
  },
  { id: "estimate", at: { page: "data", fragment: "flags" } },
  { id: "carried", at: { page: "methods", fragment: "carrying" } },
  { id: "break", at: { page: "methods", fragment: "breaks" } },
  { id: "revision", at: { page: "changes" } },
  { id: "projection", at: { page: "methods", fragment: "projection" } },
  { id: "interval", at: { page: "methods", fragment: "intervals" } },
  { id: "indicator", at: { page: "indicators" } },
  {
    id: "economy",
    at: { page: "borders" },
    definedBy: { publisher: "World Bank, Country and Lending Groups", url: countryClasses }
  },
  {
    id: "income-group",
    at: { page: "countries" },
    definedBy: { publisher: "World Bank, Country and Lending Groups", url: countryClasses }
  },
  {
    id: "ldc",
    at: { group: "ldc" },
    definedBy: {
      publisher: unitedNations,
      url: "https://www.un.org/development/desa/dpad/least-developed-country-category.html"
    }
  },
  {
    id: "landlocked",
    at: { group: "lldc" },
    definedBy: { publisher: unitedNations, url: "https://unstats.un.org/unsd/methodology/m49/" }
  },
  {
    id: "small-islands",
    at: { group: "sids" },
    definedBy: { publisher: unitedNations, url: "https://unstats.un.org/unsd/methodology/m49/" }
  },
  {
    id: "quarter",
    at: { role: "wealth-gap" },
    definedBy: {
      publisher: "Global Data Lab, Radboud University, GDL Area Database (as compiled by open-numbers)",
      url: "https://globaldatalab.org/areadata/"
    }
  },
  {
    id: "local-language",
    at: { page: "methods", fragment: "content" },
    definedBy: {
      publisher: "Max Planck Institute for Evolutionary Anthropology, Glottolog",
      url: "https://glottolog.org/"
    }
  },
  { id: "threshold", at: { role: "local-content" } },
  {
    id: "shutdown",
    at: { role: "shutdown-events" },
    definedBy: { publisher: "Access Now, #KeepItOn STOP", url: "https://www.accessnow.org/keepiton/" }
  },
  {
    id: "meaningful",
    at: { page: "offline" },
    definedBy: { publisher: itu, url: "https://www.itu.int/itu-d/meetings/statistics/umc2030/" }
  },
  { id: "non-commercial", at: { page: "data", fragment: "licences" } }
] as const satisfies readonly GlossaryTerm[];

export type TermId = (typeof glossary)[number]["id"];
