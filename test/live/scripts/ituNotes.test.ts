import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { statesBreak } from "../../../scripts/ingest/sources/ituBreaks.ts";

const folder = join(resolve(process.env["SOURCES"] ?? "../shared/sources"), "itu");

/** Words that a note which parts two years may hold; wider than what is read as a break. */
const maySpeakOfBreak = /\bbreaks?\b|compar|comprab|discontinu/i;

/** Notes that hold such words and part no two years, each read by hand: how it begins, and why. */
const reviewed: readonly (readonly [beginning: string, why: string])[] = [
  ["Lockdown due to pandemic", "more subscriptions, told in per cent of the year before"],
  ["The increase of fixed-broadband", "more subscriptions, told in per cent of the year before"],
  ["The decrease in the indicator", "fewer subscriptions, and why"],
  ["2016 Data was re-weighted", "made comparable with the next year"],
  ["Kindly note that we have been clearing", "SIM cards that were cleared away: fewer subscriptions, and why"],
  ["Data confirmed.#The loss of customers", "fewer subscriptions, and why"],
  ["Broadband Coverage in the EU discontinued", "an estimate, and marked as one"],
  ["Not comparable due to different problem solving", "the questions of other countries"]
];

interface Row {
  readonly dataNote?: string;
  readonly dataYear?: string;
}

describe.runIf(existsSync(folder))("the notes of the ITU's files", () => {
  const notes = (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => name.endsWith(".csv"))
    .flatMap((name) => Papa.parse<Row>(readFileSync(join(folder, name), "utf8"), { header: true }).data)
    .flatMap(({ dataNote = "", dataYear }) =>
      maySpeakOfBreak.test(dataNote) ? [{ note: dataNote.trim(), dataYear }] : []
    );

  it("are each read as a break, or were read by hand and are none", () => {
    expect(notes.length).toBeGreaterThan(50);
    const isRead = (note: string): boolean => {
      const years = notes.filter((each) => each.note === note).map(({ dataYear }) => Number(dataYear));
      const named = [...note.matchAll(/\b(?:19|20)\d\d\b/g)].map(([year]) => Number(year));
      return [...years, ...named].some((year) => statesBreak(note, year, ""));
    };
    const unread = [...new Set(notes.map(({ note }) => note))].filter(
      (note) => !isRead(note) && !reviewed.some(([beginning]) => note.startsWith(beginning))
    );
    expect(unread).toEqual([]);
  });
});
