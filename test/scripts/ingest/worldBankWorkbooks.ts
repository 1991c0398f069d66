import { xlsxOf } from "./xlsxOf.ts";

/** The classification of a fiscal year: economies, an empty line, the groups. */
export const classification = xlsxOf({
  "List of economies": [
    ["Economy", "Code", "Region", "Income group", "Lending category"],
    ["Kenya", "KEN", "Sub-Saharan Africa", "Lower middle income", "Blend"],
    ["Korea, Rep.", "KOR", "East Asia & Pacific", "High income", undefined],
    ["Venezuela, RB", "VEN", "Latin America & Caribbean", undefined, "IBRD"],
    [],
    ["World", "WLD"]
  ],
  notes: [["Notes"]]
});

const years = Array.from({ length: 20 }, (_, index) => 2005 + index);

/** The history of income groups, with a third column for each year; the real one begins in 1987. */
export function incomeHistory(first: readonly string[] = ["L", "LM", "LM"]): Uint8Array {
  const fill = (codes: readonly string[]): readonly string[] => years.map((_, at) => codes[at % codes.length] ?? "");
  const until = (last: number, code: string): readonly string[] => years.map((year) => (year > last ? ".." : code));
  return xlsxOf({
    Thresholds: [["World Bank GNI per capita Operational"]],
    "Country Analytical History": [
      [undefined, "World Bank Analytical Classifications"],
      [undefined, "Bank's fiscal year:", ...years.map((year) => `FY${year - 1998}`)],
      [undefined, "Data for calendar year :", ...years],
      [undefined, "Low income (L)", ...years.map(() => "<= 1,135")],
      [],
      ["KEN", "Kenya", ...fill(first)],
      ["YEM", "Yemen, Rep.", ...fill(["LM*", "L"])],
      ["ANT", "Netherlands Antilles (former)", ...until(2010, "H")],
      ["YUGf", "Yugoslavia (former)", ...until(1991, "UM")],
      [undefined, "Note: income classifications are set each year."]
    ]
  });
}
