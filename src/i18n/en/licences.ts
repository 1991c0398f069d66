import type { Messages } from "../message.ts";

export const licences = {
  "licence.CC-BY-4.0": "Creative Commons Attribution 4.0",
  "licence.CC-BY-SA-4.0": "Creative Commons Attribution-ShareAlike 4.0",
  "licence.CC-BY-NC-SA-3.0-IGO": "Creative Commons Attribution-NonCommercial-ShareAlike 3.0 IGO",
  "licence.CC0-1.0": "Creative Commons Zero 1.0 (public domain)",
  "licence.PDDL-1.0": "Open Data Commons Public Domain Dedication 1.0",
  "licence.MPL-2.0": "Mozilla Public License 2.0",
  "licence.Unicode-3.0": "Unicode License 3.0",
  "licence.UNdata terms, attribution": "UNdata terms: free with attribution",
  "licence.facts; Common Crawl terms of use": "Counts only; Common Crawl terms of use",
  "licence.facts (page text CC-BY-SA-4.0)": "Counts only; the page’s text is under CC BY-SA 4.0",
  "licence.facts; texts OHCHR": "List of translations only; the texts are OHCHR’s",
  "licence.facts, (c) ITU": "Scores only; © ITU, no licence stated",
  "licence.open spreadsheet, licence unstated": "Open spreadsheet, no licence stated",
  "licence.UNCTAD, reuse on request": "UNCTAD, reuse on request",
  "licence-class.free": "Free to reuse with credit",
  "licence-class.free.long":
    "May be reused for any purpose if the source is credited; some licences ask that what is made from the data be shared alike.",
  "licence-class.non-commercial": "Non-commercial reuse only",
  "licence-class.non-commercial.long":
    "May be reused with credit for purposes that are not commercial, and what is made from it must be shared on the same terms.",
  "licence-class.unclear": "Terms of reuse unclear",
  "licence-class.unclear.long":
    "The publisher states no licence, or gives permission on request. Ask the publisher before republishing these rows."
} satisfies Messages;
