import type { OriginKind } from "../../src/model/origin.ts";

/** Authority, office, ministry: what bears one of these words is no company, whatever else is in its name. */
const publicBody =
  /authorit|autorit|autoridad|regulat|r[ée]gul|reguladora|commission|commision|comisi[oó]n|comiss|agency|agence|agencia|superintend|department|administration|directora|direction|direcci[oó]n|direzione|institut|bureau|statisti|estad[ií]|estat[ií]|council|census|ministr|minist[eè]r|secretar|secr[ée]tariat|office for|office of|subsecretar|committee|comit[ée]|fcc|presidency|government/i;

/** Telephone companies by what they call themselves. */
const companies: readonly RegExp[] = [
  /\b(?:tele(?:com|kom)s?|télécom|telikom|telecomm|tele greenland|telkom|telemedia|telstra|telenor|turkcell|paltel|celtel|eritel)\b/i,
  /(?:[a-z]|-)telecom\b|telekomunikac|telekomünikasyon|telecommunicatiebedrijf/i,
  /telephone company|telecommunications? (?:company|co\.|corp|corporation|services|enterprise|plc|ltd|limited)/i,
  /(?:cable (?:&|and) wireless|communications (?:ltd|corporation)|posts? (?:and|&) telecommunications? (?:corp|company))/i,
  /soci[ée]t[ée] .*t[ée]l[ée]com|offices? des postes et (?:des )?t[ée]l[ée]com|entreprise des postes|empresa .*telecom/i,
  /companhia .*telecom|telecomunicaçoes de moçambique|servei de telecomunicacions d.andorra|ice-telecomunicaciones/i,
  /\b(?:setar|sonatel|sotel|etisalat|nitel|zamtel|vitelco|dhiraagu|pncc|libertel|digicel|vodafone|orange|airtel|mtn|koryolink)\b/i,
  /\b(?:gnc networks|sure|ogero|croatian post and telecommunications)\b/i
];

/** Companies whose names have a word of public bodies in them. */
const companyAllTheSame =
  /^(?:guam telephone authority|national telecommunications authority\.|syrian telecommunications? establishment|public enterprise ptt)/i;

const international =
  /eurostat|findex|gallup|world bank|^itu(?: research)?$|\boecd\b|\becla?c\b|osilac|\bdhs\b|\bmics\b|demographic and health|multiple indicator cluster|\bria\.|\bundp\b|unicef|mecovi|\brcc\./i;

const ministry = /ministr|minist[eé]r|presidency|prime minister|secretar[ií]a|secr[ée]tariat/i;

/** Statistics offices and regulators that go by letters, or by a language in which no word of the list is theirs. */
const agencyByName =
  /^(?:artci|aiti|citc|cius|cnnic|cofetel|cetic\.br|nic\.br|dgbas|digestyc|ectel|esis|geostat|i\.n\.e|ibge|incm|inegi|ins|insee|instat|ita|kcc|kisa|krnic|nida|nsia|nso|ntc|onei?|ons|statbel|statec|tcra|trai?|vnnic|zicta|ictqatar|nectec|mict|secom|abs|dot)\b|статист|planning division|informatics organization|communication service under|frequency management|service des postes|steering committee/i;

/**
 * Returns what kind of body a publisher names as the origin of a figure; "other" for research companies and whatever the
 * lists do not know.
 */
export function originKind(origin: string): OriginKind {
  if (/estimat|estimaci|estiam/i.test(origin)) return "estimate";
  if (international.test(origin)) return "international";
  if (/^ITU\b|telecom week/i.test(origin)) return "other";
  const isCompany = !publicBody.test(origin) && companies.some((name) => name.test(origin));
  if (isCompany || companyAllTheSame.test(origin)) return "operator";
  if (ministry.test(origin)) return "ministry";
  if (publicBody.test(origin) || agencyByName.test(origin) || /survey|encuesta|enqu[êe]te/i.test(origin))
    return "agency";
  return "other";
}

/** Returns the kinds of the bodies named in these texts, each by its name, in the order of the names. */
export function kindsOfOrigins(texts: Iterable<string>): readonly (readonly [origin: string, kind: OriginKind])[] {
  const names = new Set([...texts].flatMap((text) => text.split("; ")).filter((name) => name !== ""));
  const order = (a: string, b: string): number => (a < b ? -1 : 1);
  return [...names].toSorted(order).map((name) => [name, originKind(name)] as const);
}
