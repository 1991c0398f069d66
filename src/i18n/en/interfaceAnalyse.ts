/** The page where readers ask questions of their own: what stands there before the engine starts, and its answers. */
export const interfaceAnalyse = {
  "analyse.title": "Ask the data",
  "analyse.description":
    "Ask any question of every figure of this site, in the browser: five ready-made questions with their answers, a form for your own, SQL, and your own table beside them.",
  "analyse.lead":
    "Every figure of this site in one place. Choose what you want to see side by side, filter it, add it up by region, or write a query; bring a table of your own; take the answer away.",
  "analyse.start.title": "Start",
  "analyse.start.text":
    "The questions are answered in your browser, by a small database that has to be fetched first: {size} MB, once. Nothing that you ask or bring leaves this device.",
  "analyse.start.button": "Start (fetches {size} MB)",
  "analyse.start.without":
    "Asking questions of your own needs JavaScript. Without it, the ready-made questions below are answered with today’s figures, and every file can be taken away.",
  "analyse.start.progress": "Fetching: {done} of {size} MB",
  "analyse.start.opening": "Opening the database",
  "analyse.start.loading": "Reading the figures",
  "analyse.start.cancel": "Stop",
  "analyse.start.again": "Start again",
  "analyse.start.unknown":
    "The address asks for something that is not known here: {parts}. It was left out. The ready-made questions are below.",
  "analyse.start.little-memory":
    "This device says that it has little memory ({memory} GB). It may be too little for the database. If the page stops, the ready-made questions below are already answered.",
  "analyse.fault.unsupported":
    "This browser cannot run the database (it lacks WebAssembly or what unpacks it). The ready-made questions below are answered, and the files can be opened in any spreadsheet.",
  "analyse.fault.network":
    "The database could not be fetched: the line broke off, or the host did not answer. Nothing is lost; try again when you are online.",
  "analyse.fault.engine-file":
    "The database arrived damaged and does not start. Starting again fetches it anew; if that does not help, the files can be taken away and opened elsewhere.",
  "analyse.fault.data-file":
    "A file with figures arrived damaged and cannot be read. Starting again fetches it anew; if that does not help, the files by indicator are on the page “Data and sources”.",
  "analyse.fault.slow":
    "The database did not start in time and was given up. Start again when the device has less to do, or use the ready-made questions below.",
  "analyse.fault.gone":
    "The database has ended: the browser may have needed its memory. What you wrote is still here; start again to go on.",
  "analyse.fault.memory":
    "There was not enough memory for this question. Ask for fewer rows or columns, or group them; what you wrote is still here.",
  "analyse.fault.time":
    "The question took longer than 30 seconds and was stopped. Ask for less, or filter earlier; what you wrote is still here.",
  "analyse.fault.stopped": "Stopped.",
  "analyse.fault.query": "The database does not understand this query: {message}",
  "analyse.ready.title": "Ready-made questions",
  "analyse.ready.intro":
    "Each answered with today’s figures, with the query that found it. Started, each can be run, changed and taken away. The answers printed here and those of your browser are compared row by row, in order, to the last digit that is printed.",
  "analyse.ready.sql": "The query",
  "analyse.ready.open": "Open it above",
  "analyse.ready.more": {
    one: "The first {shown} rows of {count}.",
    other: "The first {shown} rows of {count}."
  },
  "analyse.question.coverage-without-use": "Where is there 4G, but people do not use it, and is price the reason?",
  "analyse.question.offline-dear-unspoken":
    "Where are most people offline, the price too high and no local language with 10,000 articles, and how many people live there?",
  "analyse.question.women-without-phone": "Where do women own a phone least, compared with men?",
  "analyse.question.moved-most": "Which countries moved most in five years?",
  "analyse.question.old-figures": "How many people’s latest figure is older than five years?",
  "analyse.answer.none": "No row fits.",
  "analyse.answer.coverage-without-use": {
    one: "In one country at least 80% of people are covered by 4G and fewer than half use the Internet: {people} covered and not online. Of {priced} with a known price, {dear} charge more than 2% of income for 5 GB.",
    other:
      "In {count} countries at least 80% of people are covered by 4G and fewer than half use the Internet: {people} covered and not online. Of the {priced} with a known price, 5 GB cost more than 2% of income in {dear}."
  },
  "analyse.answer.offline-dear-unspoken": {
    one: "{people} live in the one country where fewer than half use the Internet, 5 GB cost more than 2% of income, and no local language has 10,000 articles written by people in its Wikipedia; {offline} of them are offline.",
    other:
      "{people} live in the {count} countries where fewer than half use the Internet, 5 GB cost more than 2% of income, and no local language has 10,000 articles written by people in its Wikipedia; {offline} of them are offline."
  },
  "analyse.answer.women-without-phone":
    "{area}: {women} of women own a mobile phone, against {men} of men ({year}). The list has the twenty countries where women are furthest behind, among those that asked both since 2015.",
  "analyse.answer.moved-most":
    "{area} moved most: from {before} of people online in {from} to {after} in {to}. Many of these figures are estimates, and some are revised later: a leap may be a new way of counting.",
  "analyse.answer.old-figures":
    "Internet use: {older} live where the latest figure is older than five years. Daily use: for {dailyOlder} it is older, and for {dailyWithout} there is none at all.",
  "analyse.caption.sql": "Answer to a query in SQL",
  "analyse.caption.coverage-without-use": "4G coverage of at least 80%, Internet use under 50%",
  "analyse.caption.offline-dear-unspoken": "Internet use under 50%, 5 GB over 2% of income, no local content",
  "analyse.caption.women-without-phone": "Mobile phone ownership, women and men, lowest ratio first",
  "analyse.caption.moved-most": "Change in Internet use over five years, largest first",
  "analyse.caption.old-figures": "People by the age of their country’s latest figure",
  "analyse.yes": "yes",
  "analyse.no": "no",
  "analyse.column.area": "Country or territory",
  "analyse.column.period": "Year",
  "analyse.column.status": "Flag",
  "analyse.column.licence": "Licence",
  "analyse.column.indicator": "Measure",
  "analyse.column.coverage_4g": "4G coverage, % of people",
  "analyse.column.internet_use": "Internet use, % of people",
  "analyse.column.internet_use_year": "Year of use",
  "analyse.column.internet_use_before": "Before, % of people",
  "analyse.column.covered_not_using": "Covered, not online, points",
  "analyse.column.people_not_using": "Covered, not online, people",
  "analyse.column.basket": "5 GB, % of income",
  "analyse.column.basket_year": "Year of price",
  "analyse.column.over_target": "Over 2%?",
  "analyse.column.local_content": "Speak a language with 10,000 articles, at most %",
  "analyse.column.population": "Population",
  "analyse.column.people_offline": "People offline",
  "analyse.column.women": "Women, %",
  "analyse.column.men": "Men, %",
  "analyse.column.women_to_men": "Women to men",
  "analyse.column.from_year": "From",
  "analyse.column.to_year": "To",
  "analyse.column.change": "Change, points",
  "analyse.column.people_recent": "Figure of the last five years, people",
  "analyse.column.people_older": "Older figure, people",
  "analyse.column.people_without": "No figure, people",
  "analyse.column.areas_older": "Countries with an older figure",
  "analyse.column.oldest_year": "Oldest",
  "analyse.tables.title": "The tables",
  "analyse.tables.intro": "What a query can name. The same tables are files that anything can read that reads Parquet.",
  "analyse.tables.observations":
    "A row for each figure: measure, area, year, the groups that the measure has (“_T” is the total), the value or its bounds, flag, source and licence.",
  "analyse.tables.areas": "A row for each country or territory: codes, names, region, income group, groups of the UN.",
  "analyse.tables.area_groups": "A row for each area in a group, by year.",
  "analyse.tables.indicators": "A row for each measure: theme, unit, years, number of rows.",
  "analyse.tables.languages": "A row for each language and what it has on the web.",
  "analyse.tables.area_languages": "A row for each language of a country, with the share who speak it.",
  "analyse.sql.title": "Query",
  "analyse.sql.run": "Run",
  "analyse.sql.stop": "Stop",
  "analyse.sql.keys": "Ctrl and Enter run it; Escape and Tab leave the field.",
  "analyse.sql.running": "Running …",
  "analyse.sql.line": "line {line}: {message}",
  "analyse.outcome.title": "Answer",
  "analyse.outcome.before": "Answer to the question before",
  "analyse.outcome.rows": {
    one: "One row, in {milliseconds} ms.",
    other: "{count} rows, in {milliseconds} ms."
  },
  "analyse.outcome.cut": {
    one: "The first row, in {milliseconds} ms; there are more.",
    other: "The first {count} rows, in {milliseconds} ms; there are more."
  },
  "analyse.outcome.skip": "Past the table, to what can be taken away",
  "analyse.desk.title": "Your question",
  "analyse.desk.modes": "How to ask",
  "analyse.mode.ask": "Choose",
  "analyse.mode.sql": "SQL",
  "analyse.choose.nearest":
    "The form comes as close to that question as it can: it takes the latest figure of each measure by itself, and of a range the lower bound. The exact question is one step back in the browser, and among the ready-made questions below.",
  "analyse.choose.sql":
    "The answer below is that of your query, which the form cannot show. What you choose here asks a new question; the query is then one step back in the browser.",
  "analyse.ask.columns": "Side by side",
  "analyse.ask.measured": "Measure",
  "analyse.ask.when": "Which year",
  "analyse.ask.remove": "Remove",
  "analyse.ask.remove.named": "Remove: {column}",
  "analyse.ask.add": "Add",
  "analyse.ask.choose": "a column …",
  "analyse.ask.members": "Only some countries",
  "analyse.ask.by": "Put together by",
  "analyse.ask.measure": "As",
  "analyse.ask.limit": "Rows",
  "analyse.ask.all": "all",
  "analyse.ask.of": "Of",
  "analyse.ask.with": "And",
  "analyse.ask.since": "Since the year",
  "analyse.ask.target": "Target",
  "analyse.when.any": "latest, of any year",
  "analyse.when.since": "latest, {year} or later",
  "analyse.kind.indicator": "another measure",
  "analyse.kind.difference": "difference of two columns",
  "analyse.kind.ratio": "ratio of two columns",
  "analyse.kind.change": "change since a year",
  "analyse.kind.people": "people: share × population",
  "analyse.kind.gap": "gap to a target",
  "analyse.kind.own": "your table: {column}",
  "analyse.label.lower-bound": "lower bound",
  "analyse.label.difference": "{one} − {other}",
  "analyse.label.ratio": "{one} ÷ {other}",
  "analyse.label.change": "{one}, change since {year}",
  "analyse.label.people": "{one}, people",
  "analyse.label.gap": "{one}, gap to {target}",
  "analyse.by.none": "nothing: each country by itself",
  "analyse.by.region": "region",
  "analyse.by.subregion": "UN sub-region",
  "analyse.by.income": "income group",
  "analyse.by.ldc": "least developed or not",
  "analyse.by.lldc": "landlocked developing or not",
  "analyse.by.sids": "small island developing or not",
  "analyse.by.world": "the world",
  "analyse.measure.usual": "as is usual for each measure",
  "analyse.measure.mean": "mean, weighted by people",
  "analyse.measure.sum": "sum",
  "analyse.measure.median": "median of the countries",
  "analyse.group.not": "Not: {group}",
  "analyse.group.none": "Not classified",
  "analyse.column.areas": "Countries",
  "analyse.column.coverage": "Covers, % of people",
  "analyse.brush.low": "From",
  "analyse.brush.high": "To",
  "analyse.brush.clear": "All",
  "analyse.view.choose": "How to see it",
  "analyse.view.table": "Table",
  "analyse.view.map": "Map",
  "analyse.view.bars": "Bars",
  "analyse.view.scatter": "Scatter",
  "analyse.drawn.up": "Up the side",
  "analyse.drawn.across": "Along the foot",
  "analyse.drawn.shown": "Shown in colour",
  "analyse.scatter.none": "Nothing fits: no row has both figures.",
  "analyse.scatter.note": {
    one: "One circle: the one country that has both figures.",
    other: "A circle for each of the {count} countries that have both figures; the larger, the more people live there."
  },
  "analyse.scatter.groups": {
    one: "One circle: the one group that has both figures.",
    other: "A circle for each of the {count} groups that have both figures."
  },
  "analyse.scatter.estimates": "A paler circle: at least one figure of its row is an estimate.",
  "analyse.map.area": "{area}: {value}",
  "analyse.map.not": "{area}: no figure, or outside the filters",
  "analyse.map.none": "no figure, or outside the filters",
  "analyse.outcome.fit": { one: "One country fits.", other: "{count} countries fit." },
  "analyse.says.areas": {
    one: "{columns}: one country or territory.",
    other: "{columns}: {count} countries and territories."
  },
  "analyse.says.own-years": "{column}: latest figure of each country, {years}.",
  "analyse.says.own-latest": "{column}: from the latest figure of each country.",
  "analyse.says.groups": "{columns}, by {by}.",
  "analyse.says.members": "Only: {groups}.",
  "analyse.says.members.also": "Of these, only: {groups}.",
  "analyse.says.range": "{column} from {low} to {high}.",
  "analyse.says.of.mean": "{columns}: mean weighted by people.",
  "analyse.says.of.sum": "{columns}: sum.",
  "analyse.says.of.median": "{columns}: median of the countries.",
  "analyse.says.of.none": "{columns}: not put together into one figure.",
  "analyse.says.withheld": "A figure that would rest on fewer than half of the people of a group is not given.",
  "analyse.says.mean":
    "Each figure is a mean weighted by people; where it would rest on fewer than half of the people of a group, it is not given.",
  "analyse.says.sum":
    "Each figure is a sum; where it would rest on fewer than half of the people of a group, it is not given.",
  "analyse.says.median":
    "Each figure is the median of the countries; where they are home to fewer than half of the people of a group, it is not given.",
  "analyse.take.title": "Take it away",
  "analyse.take.unknown":
    "The answer has no column “licence”. Keep it in the query to see which rows may be reused for any purpose.",
  "analyse.take.free": {
    one: "Leave out the one row that may not be reused for any purpose (non-commercial or unclear terms)",
    other: "Leave out the {count} rows that may not be reused for any purpose (non-commercial or unclear terms)"
  },
  "analyse.take.picture": "Picture ({format})",
  "analyse.take.about": "Query and sources (TXT)",
  "analyse.take.quoted":
    "In the CSV file, a text that a spreadsheet would run as a formula has an apostrophe in front.",
  "analyse.take.cite": "To cite it",
  "analyse.take.citation": "{site}, “{title}”. Data of {date}. {address} Sources: {sources}.",
  "analyse.take.citation.short": "{site}. Data of {date}. {address}",
  "analyse.take.sources": "Data of {date}. Sources: {sources}.",
  "analyse.take.snippets": "Load the same rows with Python, R or DuckDB",
  "analyse.about.sheet": "Sources",
  "analyse.about.title": "Title",
  "analyse.about.sentence": "What it shows",
  "analyse.about.date": "Data of",
  "analyse.about.release": "Release of the data",
  "analyse.about.address": "Address",
  "analyse.about.query": "Query (SQL)",
  "analyse.about.rows": "Rows",
  "analyse.about.free-only": "Only rows that may be reused for any purpose",
  "analyse.about.own": "Your own table",
  "analyse.about.source": "Source",
  "analyse.about.licence": "Licence",
  "analyse.about.reuse": "Reuse",
  "analyse.about.vintage": "Date of the data",
  "analyse.about.retrieved": "Retrieved",
  "analyse.about.url": "Address of the source",
  "analyse.own.title": "Bring your own table",
  "analyse.own.text":
    "A CSV or Parquet file with a column that names countries, by code or by name. It stays on this device; drop it here or choose it.",
  "analyse.own.choose": "File",
  "analyse.own.reading": "Reading the file …",
  "analyse.own.read": {
    one: "{name}: {rows} rows; the column “{column}” names one country.",
    other: "{name}: {rows} rows; the column “{column}” names {count} countries."
  },
  "analyse.own.numbers": "Its columns of numbers can be added above, and the whole table queried as own_table.",
  "analyse.own.texts": "It has no column of numbers that could be added above; it can be queried as own_table.",
  "analyse.own.repeated":
    "Several rows name the same country: above, the mean of their numbers is taken; SQL shows each row.",
  "analyse.own.latest":
    "Several rows name the same country: above, each stands with its latest year in the column “{column}” that has a number; SQL shows each row.",
  "analyse.own.unmatched": {
    one: "Not recognised as a country: {names}.",
    other: "{count} entries not recognised as countries: {names}."
  },
  "analyse.own.fault.too-large":
    "This file is too large for the browser: at most {size} MB, 500,000 rows and 200 columns. Leave out columns or years and try again; nothing on the desk has changed.",
  "analyse.own.fault.empty": "This file has no rows. Nothing on the desk has changed.",
  "analyse.own.fault.broken":
    "This file cannot be read as a table. Save a spreadsheet as CSV; a CSV needs a first line with the names of at least two columns; a Parquet file must be whole, and compressed with Snappy or not at all. Nothing on the desk has changed.",
  "analyse.own.fault.no-area":
    "No column of this file names countries in at least half of its rows: ISO codes, M49 numbers, or names in English, French or Arabic. Nothing on the desk has changed."
};
