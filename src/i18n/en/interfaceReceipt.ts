import type { Messages } from "../message.ts";

/** The receipts: where each figure comes from, and how to cite it. */
export const interfaceReceipt = {
  "receipt.link": "How do we know?",
  "receipt.indicator.title": "How do we know? {indicator}",
  "receipt.indicator.intro":
    "{indicator}: the rows, the computation, the source files with their hashes, and the flag of each figure.",
  "receipt.country.note": "The name of a source leads to the receipt of its figure: every digit, the flag, the file.",
  "receipt.country.title": "How do we know? {area}",
  "receipt.country.intro": {
    one: "{area}: the one figure that this site holds, with its flag and source.",
    other: "{area}: all {count} figures that this site holds, of every year, each with its flag and source."
  },
  "receipt.computation": "How it is computed",
  "receipt.computation.link": "How it is computed",
  "receipt.as-published":
    "The figures are the publishers’, as they stand in the files below: nothing is computed, filled in or rounded.",
  "receipt.from-languages":
    "Computed by this site from its tables of languages (who speaks what where, and what there is in each language), as the definition above says; the tables are among the files to take away.",
  "receipt.levels-added":
    "The figures are the publisher’s. “At least basic” is the sum of its shares for basic and above basic; nothing is filled in.",
  "receipt.events-counted": "Counted by this site from the publisher’s list of events, by country and year.",
  "receipt.sql.rows": "This query gives the latest figure of each country and territory:",
  "receipt.sql.area": "The query behind these rows",
  "receipt.sql.run": "Open this query where it can be run",
  "receipt.world": "The figure for the world",
  "receipt.world.mean":
    "A mean weighted by people. Where those with a figure are home to fewer than half of the world’s people, it is not shown. The site averages figures rounded as they are shown, so that its last digit may differ from the query’s by one.",
  "receipt.world.sum": "The sum over the countries that have a figure for the year; none is carried from another year.",
  "receipt.world.median": "The middle one of the countries that have a figure for the year.",
  "receipt.world.met": "How many of the countries that have a figure for the year meet the target.",
  "receipt.group.intro":
    "Each figure of the group is computed by this site from the figures of its members of today. Here are its years, what each rests on, and the query that gives it.",
  "receipt.group.mean":
    "A mean weighted by people. It is shown where members with a figure of the year are home to at least half of the group’s people and are at least a quarter of the members; others count with their last figure where the indicator is carried forward. The site averages figures rounded as they are shown, so that its last digit may differ from the query’s by one.",
  "receipt.group.sum": "The sum over the members that have a figure.",
  "receipt.group.median": "The middle one of the members that have a figure.",
  "receipt.group.members": "Figures and source files of the members",
  "receipt.group.coverage": "Share of the group’s people",
  "receipt.areas": "Countries with a figure",
  "receipt.areas.carried": "Countries counted, some with an earlier figure",
  "receipt.coverage": "Share of the world’s people",
  "receipt.too-few": "not shown",
  "receipt.flags": "Measured, estimated, or not said",
  "receipt.sources": "Source files",
  "receipt.sources.intro":
    "The files that were read. Whoever fetches the same file can compare its SHA-256: if it differs, the publisher has changed it since.",
  "receipt.publisher": "Publisher",
  "receipt.file": "File",
  "receipt.retrieved": "Retrieved",
  "receipt.rows": "The latest figure of each country",
  "receipt.rows.intro": {
    one: "One row in all, with every digit:",
    other: "{count} rows in all, with every digit:"
  },
  "receipt.count": { one: "{count} figure", other: "{count} figures" },
  "receipt.figures": "Figures by year, every digit",
  "receipt.source": "Source",
  "receipt.offline.title": "How do we know? People offline in the world",
  "receipt.offline.intro":
    "The site’s own sum: the people of each of the World Bank’s economies, times the share of them that does not use the Internet. An economy without a figure for the year takes its last one before it.",
  "receipt.offline.people-offline": "The world",
  "receipt.offline.people-offline-without-china": "The world without China, whose series breaks in 2023",
  "receipt.offline.people": "People offline",
  "receipt.offline.without": "People of economies that have no figure at all, and are in no part of the sum: {people}.",
  "receipt.offline.lines": "What is added up for {year}",
  "receipt.offline.lines.intro": "Every economy in the sum, with the year of the share of users that was taken.",
  "receipt.rests-on": "Rests on",
  "receipt.rests-on.measured": "measured",
  "receipt.rests-on.estimated": "estimated",
  "receipt.rests-on.carried": "carried forward",
  "receipt.carried-areas": "Carried forward",
  "receipt.carried-from": "from {year} on",
  "cite.title": "Cite",
  "cite.intro": "The state of the data is part of the citation: figures are revised, and this says which ones you saw.",
  "cite.style.apa": "APA",
  "cite.style.chicago": "Chicago",
  "cite.style.bibtex": "BibTeX",
  "cite.style.ris": "RIS",
  "cite.medium.chart": "Chart",
  "cite.medium.data-set": "Data set",
  "cite.basis": "Based on data of: {publishers}.",
  "cite.joined": "{all}; {next}",
  "cite.version": "Version {release}"
} satisfies Messages;
