import type { ExportCell, FigureTable } from "./figureTable.ts";
import { workbookDay } from "./days.ts";
import { zipOf } from "./zip.ts";
import { markupText } from "../../model/codeText.ts";
import { known } from "../../model/known.ts";

/** A sheet of a workbook; its first row is the head, in bold, and stays in sight. */
export interface Sheet {
  /** See `sheetName`. */
  readonly name: string;
  readonly rows: readonly (readonly ExportCell[])[];
  /** In letters, by column. */
  readonly widths: readonly number[];
  /** The columns whose cells are days, such as "2024-03-31". */
  readonly days?: readonly number[];
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
const contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Returns a table as a sheet. */
export function sheetOf(name: string, { columns, rows }: FigureTable): Sheet {
  const wide: Readonly<Record<string, number>> = { name: 30, origin: 40, source: 34, licence: 16 };
  return {
    name: sheetName(name),
    rows: [columns.map((column) => column.name), ...rows],
    widths: columns.map((column) => wide[column.name] ?? 10),
    days: columns.flatMap(({ type }, index) => (type === "date" ? [index] : []))
  };
}

/** The most letters of a sheet's name, and the fewest that are left of a word of it. */
const longestSheetName = 31;
const shortestWord = 4;

/**
 * Returns a name that a sheet can have, of at most 31 letters: an id, whose longest words are cut short, but for the last
 * one, in which ids that begin alike differ.
 */
export function sheetName(id: string): string {
  const words = id.split("-");
  const length = (): number => words.join("-").length;
  while (length() > longestSheetName) {
    const others = words.slice(0, -1);
    const longest = Math.max(...others.map((word) => word.length));
    if (longest <= shortestWord) break;
    const place = others.map((word) => word.length === longest).lastIndexOf(true);
    words[place] = others
      .slice(place, place + 1)
      .join("")
      .slice(0, -1);
  }
  return words.join("-").slice(0, longestSheetName);
}

/** Returns the sheets with a name each; of two that are called alike, whatever the capitals, the later gets a number. */
function namedApart(sheets: readonly Sheet[]): readonly Sheet[] {
  const taken = new Set<string>();
  return sheets.map((sheet) => {
    let name = sheet.name;
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) {
      const end = `-${count}`;
      name = sheet.name.slice(0, longestSheetName - end.length) + end;
    }
    taken.add(name.toLowerCase());
    return { ...sheet, name };
  });
}

/** How hard workbooks are compressed: they are large, and read by few. */
const workbookLevel = 3;

/** Returns an XLSX workbook of these sheets, the same bytes for the same sheets. */
export function workbook(sheets: readonly Sheet[]): Uint8Array {
  return zipOf(workbookParts(namedApart(sheets)), workbookLevel);
}

/**
 * Returns the files in an XLSX workbook (ECMA-376, part 1, transitional) by their path. Numbers are numbers; text is
 * text, whatever it begins with. Written here, since a hundred thousand rows must not hold up a build.
 */
function workbookParts(sheets: readonly Sheet[]): ReadonlyMap<string, Uint8Array> {
  const strings = new Map<string, number>();
  const parts = new Map<string, string>([
    ["[Content_Types].xml", contentTypes(sheets.length)],
    ["_rels/.rels", relationships([["officeDocument", "xl/workbook.xml"]])],
    ["xl/workbook.xml", workbookPart(sheets)],
    [
      "xl/_rels/workbook.xml.rels",
      relationships([
        ...sheets.map((_, index): [string, string] => ["worksheet", `worksheets/sheet${index + 1}.xml`]),
        ["styles", "styles.xml"],
        ["sharedStrings", "sharedStrings.xml"]
      ])
    ],
    ["xl/styles.xml", styles],
    ...sheets.map((sheet, index): [string, string] => [
      `xl/worksheets/sheet${index + 1}.xml`,
      worksheet(sheet, strings)
    ])
  ]);
  parts.set("xl/sharedStrings.xml", sharedStrings(strings));
  const encoder = new TextEncoder();
  return new Map([...parts].map(([path, xml]) => [path, encoder.encode(declaration + xml)]));
}

function worksheet({ rows, widths, days = [] }: Sheet, strings: Map<string, number>): string {
  const letters = Array.from({ length: Math.max(...rows.map((row) => row.length)) }, (_, index) =>
    columnLetters(index)
  );
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`
  );
  const lines = rows.map((row, index) => {
    const cells = row.map((cell, column) => {
      const place = `${known(letters[column], "column")}${index + 1}`;
      const day = index > 0 && typeof cell === "string" && days.includes(column) ? workbookDay(cell) : undefined;
      return day === undefined ? cellXml(cell, place, index === 0, strings) : `<c r="${place}" s="2"><v>${day}</v></c>`;
    });
    return `<row r="${index + 1}">${cells.join("")}</row>`;
  });
  return (
    `<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0">` +
    `<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>` +
    `<cols>${columns.join("")}</cols><sheetData>${lines.join("")}</sheetData></worksheet>`
  );
}

function cellXml(cell: ExportCell, place: string, isHead: boolean, strings: Map<string, number>): string {
  if (cell === undefined || cell === "") return "";
  if (typeof cell === "number") return `<c r="${place}"><v>${cell}</v></c>`;
  if (typeof cell === "boolean") return `<c r="${place}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  const known = strings.get(cell) ?? strings.size;
  if (known === strings.size) strings.set(cell, known);
  return `<c r="${place}" t="s"${isHead ? ' s="1"' : ""}><v>${known}</v></c>`;
}

/** Returns "A" for 0, "Z" for 25, "AA" for 26. */
export function columnLetters(index: number): string {
  const last = String.fromCodePoint(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}

function sharedStrings(strings: ReadonlyMap<string, number>): string {
  const items = [...strings.keys()].map((text) => `<si><t xml:space="preserve">${markupText(text)}</t></si>`);
  return `<sst xmlns="${main}" uniqueCount="${strings.size}">${items.join("")}</sst>`;
}

function workbookPart(sheets: readonly Sheet[]): string {
  const entries = sheets.map(
    ({ name }, index) => `<sheet name="${markupText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`
  );
  return `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${entries.join("")}</sheets></workbook>`;
}

function relationships(targets: readonly (readonly [string, string])[]): string {
  const entries = targets.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${relations}/${type}" Target="${target}"/>`
  );
  return `<Relationships xmlns="${packageRelations}">${entries.join("")}</Relationships>`;
}

function contentTypes(sheetCount: number): string {
  const part = (path: string, type: string): string =>
    `<Override PartName="/xl/${path}" ContentType="${contentType}.${type}+xml"/>`;
  const sheets = Array.from({ length: sheetCount }, (_, index) =>
    part(`worksheets/sheet${index + 1}.xml`, "worksheet")
  );
  return (
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>` +
    `${part("workbook.xml", "sheet.main")}${part("styles.xml", "styles")}${part("sharedStrings.xml", "sharedStrings")}` +
    `${sheets.join("")}</Types>`
  );
}

/** The first number that a format of one's own may have. */
const dayFormat = 164;
const font = (bold: string): string => `<font>${bold}<sz val="11"/><name val="Calibri"/><family val="2"/></font>`;
const styles =
  `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="${dayFormat}" formatCode="yyyy\\-mm\\-dd"/></numFmts>` +
  `<fonts count="2">${font("")}${font("<b/>")}</fonts>` +
  `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
  `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
  `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
  `<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>` +
  `<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>` +
  `<xf numFmtId="${dayFormat}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>` +
  `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
