/** What stands in and around a figure; a page carries all of it to the browser. */
export const interfaceFigure = {
  "ui.latest": "latest figure of each country",
  "ui.latest.button": "Latest",
  "ui.year": "Year",
  "ui.year.known": "{year} ({count} of {all} have a figure)",
  "ui.play": "Play",
  "ui.pause": "Pause",
  "ui.controls": "Choose year and group",
  "ui.no-data": "no data",
  "ui.none-recorded": "none recorded",
  "ui.estimate": "estimate",
  "ui.describe": "{area}: {value} ({year})",
  "ui.describe.flagged": "{area}: {value} ({year}, {status})",
  "ui.describe.no-data": "{area}: no data",
  "ui.describe.none-recorded": "{area}: none recorded",
  "ui.rank": "Place {rank} of {of} with a figure for {year}, highest first.",
  "ui.map.keys": "Map: {indicator}. Arrow keys move from country to country, Enter opens the country’s page.",
  "ui.map.label": "World map. {indicator}, {year}. {finding}",
  "ui.failed": "The figures could not be fetched. What you see has not changed; try again when you are online.",
  "ui.problem":
    "The address asks for {parameter} = “{value}”, which this page does not have. It shows what it would without it.",
  "ui.finding.empty": "There are no figures for {year}.",
  "ui.finding.none.latest": {
    one: "One country has a figure. The map gives no figure for the world.",
    other: "{count} countries have a figure. The map gives no figure for the world."
  },
  "ui.finding.none.year": {
    one: "One country has a figure for {year}. The map gives no figure for the world.",
    other: "{count} countries have a figure for {year}. The map gives no figure for the world."
  },
  "ui.finding.mean.latest": "World, weighted by people: {value} (latest figure of each country).",
  "ui.finding.mean.year": "World, weighted by people: {value} in {year}.",
  "ui.finding.sum.latest": "World: {value} (sum of the latest figures).",
  "ui.finding.sum.year": "World: {value} in {year} (sum over the countries).",
  "ui.finding.events.year":
    "{value} in {year}, added up country by country: one that touched several countries counts in each.",
  "ui.finding.median.latest": "Half of the countries are at {value} or below (latest figure of each).",
  "ui.finding.median.year": "Half of the countries are at {value} or below in {year}.",
  "ui.finding.target.latest": {
    one: "One of {areas} countries meets the target of at most 2% (latest figure of each).",
    other: "{count} of {areas} countries meet the target of at most 2% (latest figure of each)."
  },
  "ui.finding.target.year": {
    one: "In {year}, one of {areas} countries meets the target of at most 2%.",
    other: "In {year}, {count} of {areas} countries meet the target of at most 2%."
  },
  "ui.finding.law.latest": {
    one: "One of {areas} countries has such a law in force.",
    other: "{count} of {areas} countries have such a law in force."
  },
  "ui.finding.law.year": {
    one: "One of {areas} countries has such a law in force (as listed in {year}).",
    other: "{count} of {areas} countries have such a law in force (as listed in {year})."
  },
  "ui.finding.thin.latest": {
    one: "Only one country has a figure, home to {coverage} of the world’s people: too few for a figure of the world.",
    other:
      "Only {count} countries have a figure, home to {coverage} of the world’s people: too few for a figure of the world."
  },
  "ui.finding.thin.year": {
    one: "Only one country has a figure for {year}, home to {coverage} of the world’s people: too few for a figure of the world.",
    other:
      "Only {count} countries have a figure for {year}, home to {coverage} of the world’s people: too few for a figure of the world."
  },
  "ui.basis.areas": {
    one: "One country or territory has a figure.",
    other: "{count} countries and territories have a figure."
  },
  "ui.basis.carried": {
    one: "One more enters the figure for the world with its last one.",
    other: "{count} more enter the figure for the world with their last one."
  },
  "ui.basis.coverage": "They are home to {coverage} of the world’s people.",
  "ui.basis.estimates": { one: "One figure is an estimate.", other: "{count} figures are estimates." },
  "ui.basis.older": {
    one: "One figure is older than {newest}; it is from {oldest}.",
    other: "{count} figures are older than {newest}, the oldest from {oldest}."
  },
  "ui.table.caption": "{indicator}: every country and territory",
  "ui.table.rank": "Place",
  "ui.table.area": "Country or territory",
  "ui.table.year": "Year",
  "ui.table.status": "Flag",
  "ui.ranking.highest": "Highest",
  "ui.ranking.lowest": "Lowest",
  "ui.ranking.none":
    "There is no list of the highest and lowest here: too few figures, or an order of countries would mislead.",
  "ui.ranking.recent": "Only figures for {year} or later are listed here; the table has the older ones too.",
  "ui.ranking.years": "Figures of different years stand side by side; each bar names its year.",
  "ui.missing.nothing": "Every country and territory of the map has a figure.",
  "ui.missing.areas": {
    one: "One country or territory has no figure ({year}).",
    other: "{count} countries and territories have no figure ({year})."
  },
  "ui.missing.none-recorded": {
    one: "For one country or territory nothing was recorded ({year}). That does not mean that nothing happened.",
    other:
      "For {count} countries and territories nothing was recorded ({year}). That does not mean that nothing happened."
  },
  "ui.missing.people": "{people} live there.",
  "ui.missing.unknown-people": {
    one: "For one of them the World Bank has no population.",
    other: "For {count} of them the World Bank has no population."
  },
  "ui.size": "The area of a circle is the number of people",
  "ui.legend.countries": "Share of countries in each class",
  "ui.legend.range": "bounds in different classes",
  "ui.legend.below": "under {value}",
  "ui.legend.between": "{low} to under {high}",
  "ui.legend.above": "{value} and more",
  "ui.legend.at-most": "at most {value}",
  "ui.legend.over-to": "over {low} to {high}",
  "ui.legend.over": "over {value}",
  "ui.search": "Find a country",
  "ui.search.also":
    "ARE=UAE|CIV=Ivory Coast|COD=DRC|COD=DR Congo|COD=Congo-Kinshasa|COG=Congo-Brazzaville|CPV=Cape Verde|CZE=Czech Republic|GBR=UK|GBR=Great Britain|GBR=England|KOR=South Korea|LAO=Laos|MMR=Burma|NLD=Holland|PRK=North Korea|SWZ=Swaziland|TLS=East Timor|TUR=Turkey|USA=US|USA=America|VAT=Vatican",
  "ui.search.none": "No country or territory of that name.",
  "ui.search.found": { one: "One found.", other: "{count} found." }
};
