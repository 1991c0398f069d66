import { describe, expect, it } from "vitest";
import { SourceError } from "../../../../scripts/ingest/adapter.ts";
import { cyberlawLinks, cyberlawTracker } from "../../../../scripts/ingest/sources/unctad.ts";
import { bytesOf, sourceFileOf } from "./sourceFileOf.ts";

const file = sourceFileOf("unctad/cyberlaw-tracker.csv");
const header =
  "code,country,Electronic Transactions,Consumer Protection,Privacy and Data Protection,Cybercrime,Indirect Taxation," +
  "Africa,Latin America and Caribbean,Asia and Oceania,Developing countries,Developed countries," +
  "Least developed countries,Landlocked developing countries,Small island developing states";
const flags = "0,0,1,1,0,1,1,0";
const table = [
  `\uFEFF${header}`,
  `004,Afghanistan,Legislation,No Legislation,Draft Legislation,Legislation,No Legislation,${flags}`,
  `044,Bahamas,Legislation,No Data,Legislation,Legislation,Legislation,${flags}`
].join("\n");

describe("UNCTAD's cyberlaw tracker", () => {
  it("turns statuses into 2, 1 and 0 of the snapshot's year, and keeps leading zeros", () => {
    const { observations } = cyberlawTracker.normalise(cyberlawTracker.parse(bytesOf(table), file), file);
    const afghanistan = observations.filter(({ area }) => area === "AFG");
    expect(afghanistan.map(({ dimensions, value, period }) => [dimensions.law, value, period])).toEqual([
      ["TRANSACTIONS", 2, 2026],
      ["CONSUMER", 0, 2026],
      ["PRIVACY", 1, 2026],
      ["CYBERCRIME", 2, 2026]
    ]);
  });

  it("drops and counts what is not known and what is not published", () => {
    const { read, kept, dropped, observations } = cyberlawTracker.normalise(
      cyberlawTracker.parse(bytesOf(table), file),
      file
    );
    expect({ read, kept, dropped }).toEqual({
      read: 10,
      kept: 7,
      dropped: { "no-data": 1, "taxation-not-published": 2 }
    });
    expect(
      observations.find(({ area, dimensions }) => area === "BHS" && dimensions.law === "CONSUMER")
    ).toBeUndefined();
  });

  it("stops at another layout, an unknown country and an unknown status", () => {
    const parse = (text: string) => () => cyberlawTracker.parse(bytesOf(text), file);
    expect(parse(table.replace("Cybercrime", "Cyber crime"))).toThrow(SourceError);
    expect(parse(table.replace("004,", "999,"))).toThrow('row 2: unknown M49 code "999"');
    expect(parse(table.replace("Draft Legislation", "Draft"))).toThrow('Privacy and Data Protection is "Draft"');
    expect(parse(table.replace("044,Bahamas", "004,Afghanistan"))).toThrow("row 3: AFG occurs twice");
  });
});

describe("UNCTAD's links to laws", () => {
  it("are counted and not published", () => {
    const links = sourceFileOf("unctad/cyberlaw-links.json");
    const text = JSON.stringify({
      "004": {
        countryName: "Afghanistan",
        "Electronic Transactions": [
          ["https://example.org/a", "A"],
          ["https://example.org/b", "B"]
        ],
        "Consumer Protection": false,
        Cybercrime: [["https://example.org/c", "C"]]
      }
    });
    const { observations, ...counts } = cyberlawLinks.normalise(cyberlawLinks.parse(bytesOf(text), links), links);
    expect(observations).toHaveLength(0);
    expect(counts).toMatchObject({ read: 3, kept: 0, dropped: { "links-not-published": 3 } });
    expect(() => cyberlawLinks.parse(bytesOf("[]"), links)).toThrow("expected an object by M49 code");
    expect(() => cyberlawLinks.parse(bytesOf('{"004":{"Cybercrime":"yes"}}'), links)).toThrow("004 Cybercrime");
  });
});
