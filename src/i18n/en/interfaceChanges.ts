import type { Messages } from "../message.ts";

/** What changed between two editions: the page and the feeds. */
export const interfaceChanges = {
  "changes.title": "What changed",
  "changes.intro":
    "Publishers revise the past. This page compares two editions of the series that are here in several: which figures are new, which were revised and by how much, and which were withdrawn. Each release of this site is compared with the one before in the same way, in the figures that each map opens with (everybody, not women or men, town or country).",
  "changes.rule":
    "A percentage counts as revised where it differs by more than 0.05 points (half a point where an edition is rounded to whole numbers), a count or an amount where it differs by more than a thousandth of itself. Years that only one of the two editions reaches back to are left out. The newest edition is the one that this site shows.",
  "changes.csv": "All changes, figure by figure (CSV)",
  "changes.in-both": "In both editions",
  "changes.kind.new": "New",
  "changes.kind.revised": "Revised",
  "changes.kind.gone": "Withdrawn",
  "changes.editions": "Editions",
  "changes.from-to": "from {from} to {to}",
  "changes.feed": "Feed (Atom)",
  "changes.largest": "Largest revision",
  "changes.text.new": "{year}: new, {after}",
  "changes.text.revised": "{year}: {before} → {after}",
  "changes.text.gone": "{year}: {before}, withdrawn",
  "changes.feed.indicator": "{indicator}: what changed",
  "changes.feed.country": "{area}: what changed",
  "changes.feed.subtitle": "New, revised and withdrawn figures, edition by edition.",
  "changes.entry": "{area}, {indicator}: {counts}",
  "changes.entry.editions": "Edition of {to}; the one before: {from}.",
  "changes.since": "Since",
  "changes.link": "What changed",
  "changes.by-country": {
    one: "One country or territory with changes",
    other: "{count} countries and territories with changes"
  },
  "changes.count.new": { one: "{count} new", other: "{count} new" },
  "changes.count.revised": { one: "{count} revised", other: "{count} revised" },
  "changes.count.gone": { one: "{count} withdrawn", other: "{count} withdrawn" }
} satisfies Messages;
