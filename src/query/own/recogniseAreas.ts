/** An area by all that a table may call it. */
export interface AreaNames {
  readonly code: string;
  /** ISO codes, the M49 number, names in the languages of the site. */
  readonly names: readonly string[];
}

/** Returns the code of the area that a cell of a table means; undefined where it means none. */
export type RecogniseArea = (cell: unknown) => string | undefined;

/** Everyday names that the UN's list does not have, in the languages of the site, and those of the World Bank. */
const everyday: Readonly<Record<string, readonly string[]>> = {
  ARE: ["UAE", "Emirates", "Émirats", "الإمارات"],
  BHS: ["Bahamas, The"],
  BIH: ["Bosnia", "Bosnie", "البوسنة"],
  BOL: ["Bolivia", "Bolivie", "بوليفيا"],
  BRN: ["Brunei", "بروناي"],
  CAF: ["Centrafrique", "أفريقيا الوسطى"],
  CIV: ["Ivory Coast", "ساحل العاج"],
  COD: [
    "DR Congo",
    "DRC",
    "Congo (Kinshasa)",
    "Congo, Dem. Rep.",
    "Congo, Democratic Republic of the",
    "RD Congo",
    "RDC",
    "الكونغو الديمقراطية"
  ],
  COG: ["Republic of the Congo", "Congo (Brazzaville)", "Congo, Rep.", "République du Congo", "جمهورية الكونغو"],
  CPV: ["Cape Verde", "Cap-Vert", "الرأس الأخضر"],
  CZE: ["Czech Republic", "République tchèque", "جمهورية التشيك"],
  EGY: ["Egypt, Arab Rep."],
  FSM: ["Micronesia", "Micronesia, Fed. Sts.", "Micronésie"],
  GBR: ["United Kingdom", "UK", "Great Britain", "Royaume-Uni", "المملكة المتحدة", "بريطانيا"],
  GMB: ["Gambia, The"],
  HKG: ["Hong Kong SAR, China"],
  IRN: ["Iran", "Iran, Islamic Rep.", "إيران"],
  KGZ: ["Kyrgyz Republic", "Kirghizistan", "قيرغيزيا"],
  KNA: ["St. Kitts and Nevis"],
  KOR: ["South Korea", "Korea, Rep.", "Corée du Sud", "كوريا الجنوبية"],
  LAO: ["Laos", "Lao PDR", "لاوس"],
  LCA: ["St. Lucia"],
  MAC: ["Macau", "Macao SAR, China"],
  MAF: ["St. Martin (French part)"],
  MDA: ["Moldova", "Moldavie", "مولدوفا"],
  MKD: ["Macedonia", "Macédoine", "مقدونيا"],
  MMR: ["Burma", "Birmanie", "بورما"],
  NRU: ["Naoero"],
  NLD: ["Netherlands", "Holland", "Pays-Bas", "هولندا"],
  PRK: ["North Korea", "Korea, Dem. People's Rep.", "Corée du Nord", "كوريا الشمالية"],
  PRI: ["Puerto Rico (US)"],
  PSE: ["Palestine", "West Bank and Gaza", "فلسطين"],
  RUS: ["Russia", "Russie", "روسيا"],
  SOM: ["Somalia, Fed. Rep."],
  STP: ["Sao Tome"],
  SVK: ["Slovak Republic", "République slovaque"],
  SWZ: ["Swaziland", "سوازيلاند"],
  SYR: ["Syria", "Syrie", "سوريا"],
  TLS: ["East Timor", "Timor oriental", "تيمور الشرقية"],
  TUR: ["Turkey", "Turquie", "تركيا"],
  TZA: ["Tanzania", "Tanzanie", "تنزانيا"],
  USA: ["United States", "USA", "America", "États-Unis", "الولايات المتحدة", "أمريكا"],
  VCT: ["St. Vincent and the Grenadines"],
  VEN: ["Venezuela", "Venezuela, RB", "فنزويلا"],
  VIR: ["Virgin Islands (U.S.)"],
  VNM: ["Vietnam", "Viêt Nam", "فيتنام"],
  XKX: ["Kosovo", "كوسوفو"],
  YEM: ["Yemen, Rep."]
};

/** Returns a function that knows areas by ISO2, ISO3, M49 and name, whatever the accents, articles and capitals. */
export function areaRecogniser(areas: readonly AreaNames[]): RecogniseArea {
  const known = new Map<string, string>();
  const add = (text: string, code: string): void => {
    const key = plain(text);
    if (key !== "" && !known.has(key)) known.set(key, code);
  };
  for (const { code, names } of areas) for (const name of names) add(name, code);
  for (const { code, names } of areas) for (const name of names) add(name.replace(/\s*[([].*$/, ""), code);
  for (const [code, names] of Object.entries(everyday))
    if (areas.some((area) => area.code === code)) for (const name of names) add(name, code);
  return (cell) => {
    if (typeof cell === "number") return known.get(plain(String(cell).padStart(3, "0")));
    if (typeof cell !== "string") return undefined;
    return (
      known.get(plain(cell)) ?? (/^\d{1,2}$/.test(cell.trim()) ? known.get(cell.trim().padStart(3, "0")) : undefined)
    );
  };
}

/** Letters without accents, capitals, articles, vowel signs and the several forms of alef. */
function plain(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\p{Mn}\u0640]/gu, "")
    .toLowerCase()
    .replace(/[أإآٱ]/g, "ا")
    .replace(/[’']/g, " ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/\b(?:the|of|and|la|le|les|l|de|du|des|d|et)\b/g, " ")
    .replace(/&/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** The column of a table that names areas, the code of each row, and the cells that nobody knows, each once. */
export interface RecognisedColumn {
  readonly column: number;
  readonly codes: readonly (string | undefined)[];
  readonly unmatched: readonly string[];
}

/** Of a column of numbers, so large a share must be codes: many a small number is the code of some country. */
const shareOfNumbers = 0.9;

/**
 * Returns the column in which the largest share of cells names an area; undefined where in none at least half of them
 * do. Of two equally good ones the first is taken.
 */
export function recogniseColumn(
  columns: readonly (readonly unknown[])[],
  recognise: RecogniseArea
): RecognisedColumn | undefined {
  let best: RecognisedColumn | undefined;
  let bestShare = 0.5;
  columns.forEach((cells, column) => {
    const codes = cells.map(recognise);
    const filled = cells.filter((cell) => cell !== null && cell !== undefined && cell !== "").length;
    const share = filled === 0 ? 0 : codes.filter((code) => code !== undefined).length / filled;
    if (share < bestShare || (best && share === bestShare)) return;
    if (share < shareOfNumbers && cells.every((cell) => typeof cell !== "string")) return;
    const lost = cells.filter(
      (cell, row) => codes[row] === undefined && cell !== null && cell !== undefined && cell !== ""
    );
    best = { column, codes, unmatched: [...new Set(lost.map(String))] };
    bestShare = share;
  });
  return best;
}
