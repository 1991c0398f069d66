/** What every page shares: the frame, the menus, the notes below a figure. */
export const interfaceSite = {
  "site.name": "Meaningful Connectivity Explorer",
  "site.tagline": "Who is still offline, and why",
  "site.description":
    "Who is still offline and why: access, price, skills and local-language content, by country and year, every figure dated and sourced.",
  "site.skip": "Skip to the content",
  "site.menu": "Themes and pages",
  "site.menu.short": "Menu",
  "site.menu.all": "All pages",
  "site.menu.indicators": "All indicators",
  "site.menu.countries": "Countries",
  "site.menu.compare": "Compare",
  "site.compare.indicator": "Compare countries and groups",
  "site.compare.country": "Compare with other countries",
  "site.menu.data": "Data and sources",
  "site.menu.borders": "Borders",
  "site.languages": "Languages",
  "site.footer.code": "Code under the MIT licence; data under the licence of each source.",
  "site.footer.paper":
    "Made after the paper “The Internet We Want” of the IGF Leadership Panel: an Internet that is universal and inclusive.",
  "site.footer.tracking": "No cookies, no tracking, no request to anybody else.",
  "site.not-found.title": "There is no such page",
  "site.not-found.text":
    "The address may be misspelt, or the page may have moved. The countries and indicators can be found from here.",

  "map.definition": "What is measured",
  "map.cautions": "Read with care",
  "map.missing": "What is missing",
  "map.ranking": "Highest and lowest",
  "map.table": "All figures",
  "map.map": "The map",
  "map.sources": "Sources and downloads",
  "map.source.line": "Source: {sources}. {licence}.",
  "map.source.credit": "{attribution} ({vintage})",
  "map.source.join": "{first}; {second}",
  "map.source.retrieved": "Data of {vintage}; retrieved {retrieved}.",
  "map.source.derived": "Computed by this site from: {indicators}.",
  "map.source.people": "Counts of people are rounded to four digits here; the files hold them in full.",
  "map.borders": "Borders and names: our policy",
  "map.download": "Download all rows",
  "map.download.csv": "CSV",
  "map.download.xlsx": "XLSX",
  "map.download.json": "JSON",
  "map.download.parquet": "Parquet",
  "map.download.licence": "Licence of the rows: {licences}.",
  "map.no-script": "Without JavaScript this page shows the latest figures; every year is in the files to download.",
  "map.other": "More on this theme",
  "map.break": "Break in the series",
  "map.withheld": {
    one: "In the files that this page draws on, one figure is withheld, because it cannot be right.",
    other: "In the files that this page draws on, {count} figures are withheld, because they cannot be right."
  },
  "map.withheld.derived": { one: "One value is withheld: {reason}.", other: "{count} values are withheld: {reason}." },
  "map.withheld.link": "The list",

  "indicators.title": "All indicators",
  "indicators.intro": "Every measure of this site, by theme. Each has a map, a table, its source and its files.",
  "countries.title": "Countries and territories",
  "countries.intro":
    "Every country and territory that the data speak of. Choose one to see all its figures, each with its year and source.",
  "countries.all": "All countries and territories"
};
