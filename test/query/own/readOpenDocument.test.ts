import { describe, expect, it } from "vitest";
import { OwnTableError, type OwnTable } from "../../../src/query/own/ownFile.ts";
import { readOwnTable } from "../../../src/query/own/readOwnTable.ts";
import { mutantOf, seededBelow } from "./mutants.ts";
import { openDocumentOf, openDocumentRow } from "./openDocument.ts";
import { countedOf, understood } from "./ownFiles.ts";

const read = (bytes: Uint8Array, part?: string): Promise<OwnTable> =>
  readOwnTable(new Blob([new Uint8Array(bytes)]), part);
const refused = (fault: string): unknown => expect.objectContaining({ name: OwnTableError.name, fault });
const cells = ({ columns }: OwnTable): unknown => Object.fromEntries(columns.map(({ name, values }) => [name, values]));
const row = openDocumentRow;

/** What LibreOffice puts behind a table, down to the last row of a sheet. */
const rest =
  '<table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>';

describe("a spreadsheet of OpenDocument", () => {
  it("has its cells by their types, repeated ones as often as they are, comments left out", async () => {
    const typed =
      '<table:table-row><table:table-cell office:value-type="string"><office:annotation><text:p>a note</text:p></office:annotation><text:p>Côte d’Ivoire &amp; <text:span>co</text:span></text:p></table:table-cell>' +
      '<table:table-cell office:value-type="percentage" office:value="0.5" table:number-columns-repeated="2"><text:p>50%</text:p></table:table-cell>' +
      '<table:table-cell/><table:table-cell office:value-type="date" office:date-value="2024-12-31T00:00:00"><text:p>31/12/24</text:p></table:table-cell></table:table-row>';
    const file = openDocumentOf({
      one: row("country", "a", "b", "c", "day") + typed + row("Kenya", 1.5, 2, 3, "2023-12-31") + rest
    });
    expect(cells(await read(file))).toEqual({
      country: ["Côte d’Ivoire & co", "Kenya"],
      a: [0.5, 1.5],
      b: [0.5, 2],
      c: [null, 3],
      day: ["2024-12-31", "2023-12-31"]
    });
  });

  it("is understood as any other table, under lines above its head", async () => {
    const bytes = openDocumentOf({
      data:
        row("Internet use") +
        '<table:table-row table:number-rows-repeated="2"><table:table-cell/></table:table-row>' +
        row("Country", "2023", "2024") +
        row("Kenya", 35, 40) +
        row("Chad", 12, 13) +
        rest
    });
    const found = await understood(new Uint8Array(bytes));
    expect(countedOf(found)).toEqual(["KEN 2023 35", "KEN 2024 40", "TCD 2023 12", "TCD 2024 13"]);
    expect(found.table.lines).toEqual([5, 6]);
  });

  it("lets a sheet be chosen", async () => {
    const file = openDocumentOf({
      notes: row("read me"),
      a: row("country", "x") + row("Kenya", 1),
      b: row("country", "y") + row("Chad", 2)
    });
    expect(await read(file)).toMatchObject({ parts: ["notes", "a", "b"], part: "a" });
    expect(cells(await read(file, "b"))).toEqual({ country: ["Chad"], y: [2] });
  });

  it("is refused with a word where it is broken, a text, empty, or says that it is huge", async () => {
    await expect(read(openDocumentOf({ a: "<table:table-row><table:table-cell></table:table-row>" }))).rejects.toEqual(
      refused("broken")
    );
    await expect(read(openDocumentOf({ a: row("x") }, "text"))).rejects.toEqual(refused("not-a-table"));
    await expect(read(openDocumentOf({ a: rest }))).rejects.toEqual(refused("empty"));
    const tall =
      row("a", "b") +
      row("Kenya", 1).replace("<table:table-row>", '<table:table-row table:number-rows-repeated="99999999">');
    await expect(read(openDocumentOf({ a: tall }))).rejects.toEqual(refused("too-large"));
    const wide = `<table:table-row><table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="99999"/></table:table-row>`;
    await expect(read(openDocumentOf({ a: row("a") + wide }))).rejects.toEqual(refused("wide"));
  });

  it("ends in a table or in a word when it is damaged, also within its XML: 1000 of each", async () => {
    const rows = row("country", "2023", "2024") + row("Kenya", 35, 40) + row("Chad", 12, null);
    const whole = openDocumentOf({ data: rows });
    const below = seededBelow(20261130);
    const damages = Array.from({ length: 1000 }, () => [
      mutantOf(whole, below),
      openDocumentOf({ data: new TextDecoder().decode(mutantOf(new TextEncoder().encode(rows), below)) })
    ]).flat();
    let readable = 0;
    for (const bytes of damages) {
      const start = performance.now();
      const said = await read(bytes).then(
        () => "read",
        (error: unknown) => error
      );
      if (said === "read") readable += 1;
      else expect(said).toBeInstanceOf(OwnTableError);
      expect(performance.now() - start).toBeLessThan(2000);
    }
    expect(readable).toBeGreaterThan(100);
  });
});
