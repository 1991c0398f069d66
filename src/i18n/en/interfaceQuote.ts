/** The quote box, on every page that has one. */
export const interfaceQuote = {
  "quote.open": "Quote this",
  "quote.copy": "Copy",
  "quote.copied": "Copied",
  "quote.failed": "It could not be copied. The text is selected: copy it by hand.",
  "quote.note": "{label}: {text}",
  "quote.basis": "How it is known",
  "quote.source": "Source",
  "quote.link": "Link",
  "quote.alternative": "Alternative text for a chart",
  "quote.caution": "Read with care",
  "quote.alternative.series":
    "Line chart of “{indicator}” {in}, by year: from {first} in {firstYear} to {last} in {lastYear}.",
  "quote.alternative.single": "{indicator} {in}: {last} in {lastYear}.",
  "quote.source.by": "{publisher}, after {origin}",
  "quote.basis.survey": "Published by a named survey, register or agency."
};
