import type { Messages } from "../message.ts";

/** The pages of what is not known. Figures arrive formatted. */
export const interfaceGaps = {
  "gaps.title": "What is not known",
  "gaps.description":
    "Where nobody has measured: for every measure and country the years since the last survey, the share of people covered, and the countries without any figure.",
  "gaps.lead": {
    one: "In one country or territory, home to {people}, Internet use was last measured before {year}, or never. What the maps show there is an estimate, an old figure, or nothing.",
    other:
      "In {count} countries and territories, home to {people}, Internet use was last measured before {year}, or never. What the maps show there is an estimate, an old figure, or nothing."
  },
  "gaps.estimates":
    "Of the {figures} figures of Internet use, {estimates} ({share}) are estimates or name no source; of those for {year}, {estimatesOfYear} in {figuresOfYear}.",
  "gaps.measured":
    "Measured means that the publisher names a survey, a register or an agency. Years are counted back from {year}, the year of the newest edition of the data.",
  "gaps.map.title": "Internet use: the last measurement",
  "gaps.map.label":
    "World map. {indicator}: years since the last measured figure. {fresh} countries and territories two years or less, {recent} three to five, {ageing} six to ten, {old} more than ten, {estimated} estimates only, {none} without any figure.",
  "gaps.legend": "Years since the last measured figure",
  "gaps.age.fresh": "2 or less ({from} or later)",
  "gaps.age.recent": "3 to 5 ({from}–{to})",
  "gaps.age.ageing": "6 to 10 ({from}–{to})",
  "gaps.age.old": "more than 10 (before {from})",
  "gaps.age.estimated": "estimates only",
  "gaps.age.none": "no figure",
  "gaps.describe.measured": "{area}: last measured in {year}",
  "gaps.describe.estimated": "{area}: estimates only, the newest for {year}",
  "gaps.describe.none": "{area}: no figure",
  "gaps.matrix.title": "Every measure, every country",
  "gaps.matrix.intro":
    "One row for each measure, one mark for each of {count} countries and territories: by region, in each the most populous first. Follow a row’s name to its map and its list.",
  "gaps.matrix.order": "The order of the regions: {regions}.",
  "gaps.matrix.row": {
    one: "measured since {year} in one country ({share} of people)",
    other: "measured since {year} in {count} countries ({share} of people)"
  },
  "gaps.matrix.estimated": "{share} estimates",
  "gaps.matrix.none": { one: "one without any figure", other: "{count} without any figure" },
  "gaps.matrix.label":
    "{indicator}: {fresh} countries and territories measured two years ago or less, {recent} three to five, {ageing} six to ten, {old} more than ten, {estimated} with estimates only, {none} without any figure.",
  "gaps.coverage.title": "How many people a figure covers",
  "gaps.coverage.note":
    "Share of the world’s people who live where there is a figure for that very year, and where it is measured.",
  "gaps.coverage.any": "any figure",
  "gaps.coverage.measured": "measured",
  "gaps.coverage.label":
    "Line chart: share of the world’s people in economies with a figure of “{indicator}”, by year from {first} to {last}. At most {any} with any figure, in {anyYear}; at most {measured} with a measured one, in {measuredYear}.",
  "gaps.coverage.label.one":
    "In {last}, {any} of the world’s people live where “{indicator}” has a figure, {measured} where it is measured.",
  "gaps.countries.title": "The least measured countries",
  "gaps.countries.intro":
    "Economies by how many of the {count} measures have a measured figure of {year} or later: those with the fewest first, and of these the most populous.",
  "gaps.countries.all": "All countries and territories",
  "gaps.countries.country": "Country or territory",
  "gaps.countries.people": "People",
  "gaps.countries.measured": "Measured since {year}",
  "gaps.countries.older": "Measured before",
  "gaps.countries.estimated": "Estimates only",
  "gaps.countries.none": "No figure",
  "gaps.without.title": "Without any figure",
  "gaps.without": {
    one: "One country or territory has no figure of “{indicator}” at all:",
    other: "{count} countries and territories have no figure of “{indicator}” at all; {people} live there:"
  },
  "gaps.without.nobody": "Every country and territory of this site has a figure.",
  "gaps.without.area": "{area} ({people})",
  "gaps.withheld.title": "Published or computed, and not shown",
  "gaps.withheld.intro": "A figure that cannot be right is worse than none. These are left out, and named:",
  "gaps.withheld.quarantined": {
    one: "One published value, withheld because it cannot be right: the list says which and why.",
    other: "{count} published values, withheld because they cannot be right: the list says which and why."
  },
  "gaps.withheld.derived": {
    one: "{reason}: one value could be computed and would mislead ({indicators}).",
    other: "{reason}: {count} values could be computed and would mislead ({indicators})."
  },
  "gaps.withheld.list": "The list of withheld values",
  "gaps.nobody.title": "What nobody publishes",
  "gaps.nobody.skills":
    "Lack of skills as a reason for staying offline: it is not among the reasons that the ITU publishes.",
  "gaps.nobody.crossed":
    "Breakdowns in combination: use by rural women, for example. Sex, place and age are published one at a time.",
  "gaps.nobody.daily":
    "Daily use as a share of all people: nearly all figures are shares of those who are online already.",
  "gaps.nobody.languages":
    "How many people can read something in their own language online: only bounds are known, from shares of speakers and pages.",
  "gaps.nobody.events":
    "Whether a country without a recorded shutdown had none: “{indicator}” counts what was recorded, so it has no row above.",
  "gaps.indicator.title": "{indicator}: what is not known",
  "gaps.indicator.description":
    "{indicator}: where it was last measured, how many people live where there is a figure, and which countries have none.",
  "gaps.indicator.lead":
    "{measured} of {areas} countries and territories have a measured figure of {year} or later; {share} of the world’s people live there.",
  "gaps.indicator.figures": {
    one: "There is one figure; {estimates} of them ({share}) are estimates or name no source.",
    other: "There are {count} figures; {estimates} of them ({share}) are estimates or name no source."
  },
  "gaps.indicator.all-estimates":
    "All of its figures are estimates by construction: they are computed from shares of speakers that are themselves estimates.",
  "gaps.indicator.back": "The map of the figures themselves",
  "gaps.indicator.all": "All measures",
  "gaps.indicator.link": "What is not known: years since the last measurement, by country",
  "gaps.list.title": "Country by country",
  "gaps.list.measured": "Last measured",
  "gaps.list.newest": "Newest figure",
  "gaps.list.never": "never",
  "gaps.list.none": "none"
} satisfies Messages;
