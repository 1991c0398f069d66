import type { Messages } from "../message.ts";

/** The columns of the files of figures. */
export const columns = {
  "column.indicator": "Id of the indicator, as in the address of its page.",
  "column.area": "Code of the country or territory (ISO 3166-1 alpha-3); XKX for Kosovo, CHI for the Channel Islands.",
  "column.name": "English name of the country or territory, after the United Nations’ list.",
  "column.period": "Year that the figure is for.",
  "column.sex": "F for women, M for men, _T for all.",
  "column.location": "RUR for rural, URB for urban, _T for all.",
  "column.age": "Age group: Y15T24 is 15 to 24, Y_GE75 is 75 and over, _T is all.",
  "column.reason": "Reason that a household names for having no Internet at home.",
  "column.skill": "Area of digital skills.",
  "column.level": "Level of the skill: at least basic, or above basic.",
  "column.activity": "Activity on a computer that stands for a skill.",
  "column.band": "Band of languages, by web pages per 1,000 speakers.",
  "column.law": "Kind of law.",
  "column.value": "The figure. Percentages run from 0 to 100.",
  "column.low": "Lower bound, where only a range is known.",
  "column.high": "Upper bound, where only a range is known.",
  "column.unit": "What the figure counts.",
  "column.status": "Flag of the figure, after SDMX: A, B, D, E, G, P, V or _U.",
  "column.base": "What a share of daily users is a share of: users, population or unknown.",
  "column.source": "Id of the source file; several are joined by + where the figure is computed from them.",
  "column.origin": "Survey or agency, as the publisher names it.",
  "column.licence": "What may be done with the row: free (with credit), non-commercial, or unclear (ask the publisher)."
} satisfies Messages;
