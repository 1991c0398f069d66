/** The files to take away, on the data page and in the READMEs that travel with them. */
export const interfaceDownloads = {
  "downloads.title": "Take the data away",
  "downloads.intro":
    "One archive holds everything: a table for each indicator, the areas, groups and languages, the licence of each source, and a description that programs can read (datapackage.json).",
  "downloads.archive": "Everything, one ZIP",
  "downloads.archive.free": "Only rows free to reuse, one ZIP",
  "downloads.size": "{name} ({size})",
  "downloads.megabytes": "{value} MB",
  "downloads.release": "State of the data: {release}.",
  "downloads.commercial": "For commercial use",
  "downloads.commercial.text":
    "Every row is free to reuse, for non-commercial reuse only, or of unclear terms: the column licence says which. The files under “free to reuse” hold the free rows and no others; {free} of {all} rows are free.",
  "downloads.area": "Download every figure (CSV)",
  "downloads.all-rows": "All rows",
  "downloads.free-rows": "Only rows free to reuse",
  "downloads.none-free": "none",
  "downloads.whole": "All indicators in one table",
  "downloads.addresses": "Addresses that stay",
  "downloads.addresses.text":
    "Each file keeps its address, so that a script can fetch it again: such as {pattern}; with another format, another indicator, or all in place of its name. The newest data are always at the same place; a release keeps its figures for good.",
  "downloads.columns": "Columns",
  "downloads.columns.text":
    "A table has these columns, in this order, but for those that do not apply to it. The JSON files and datapackage.json say the same to programs.",
  "downloads.column": "Column",
  "downloads.column.meaning": "Meaning",
  "downloads.cors": "For other websites",
  "downloads.cors.text":
    "The files may be read by scripts of any website where the host of this one sends the header Access-Control-Allow-Origin: * for them; the settings that come with the code ask for it.",
  "downloads.table.indicators": "The indicators: theme, unit, first and last year, rows.",
  "downloads.table.areas": "The countries and territories: codes, names, region, income group.",
  "downloads.table.area_groups": "Which area is in which group, by year.",
  "downloads.table.languages": "The languages and what there is of each on the web.",
  "downloads.table.area_languages": "Which languages are spoken where.",
  "downloads.table.differences": "Figures that two publishers give differently.",
  "downloads.table.withheld": "Figures that could be computed and are not published, with the reason.",
  "readme.title": "{site}: the data",
  "readme.intro": "Tables of who is still offline and why, by country and year. State of the data: {release}.",
  "readme.free": "This archive holds only the rows that may be reused for any purpose, with credit.",
  "readme.files": "Files",
  "readme.file.tables": "a table for each indicator, and the tables of areas, groups and languages",
  "readme.file.parquet": "the same tables as Parquet, as the site computes with them",
  "readme.file.package": "what each column holds, for programs (Frictionless Data Package)",
  "readme.file.manifest": "every source with its address and hash, and the hash of every Parquet file",
  "readme.file.licences": "every source, its licence and how to credit it",
  "readme.missing": "A year that nobody published has no row: missing is never zero.",
  "readme.credit": "Credit the publishers named in LICENCES.md, and say the state of the data."
};
