import { strToU8, zipSync } from "fflate";

type Cell = string | number | undefined;

const escape = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

const letter = (at: number): string => String.fromCharCode(65 + at);

function cellOf(value: Cell, column: number, row: number): string {
  const place = `${column < 26 ? "" : letter(Math.floor(column / 26) - 1)}${letter(column % 26)}${row + 1}`;
  if (value === undefined) return "";
  return typeof value === "number"
    ? `<c r="${place}"><v>${value}</v></c>`
    : `<c r="${place}" t="inlineStr"><is><t>${escape(value)}</t></is></c>`;
}

/** A workbook as the publishers' programs write it, down to the parts that a reader needs; at most 702 columns. */
export function xlsxOf(sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>): Uint8Array {
  const names = Object.keys(sheets);
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const packages = "http://schemas.openxmlformats.org/package/2006";
  const list = names.map((name, at) => `<sheet name="${escape(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`);
  const links = names.map(
    (_, at) => `<Relationship Id="rId${at + 1}" Type="${office}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`
  );
  const files: Record<string, Uint8Array> = {
    "[Content_Types].xml": strToU8(`<Types xmlns="${packages}/content-types"/>`),
    "_rels/.rels": strToU8(
      `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`
    ),
    "xl/workbook.xml": strToU8(
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${list.join("")}</sheets></workbook>`
    ),
    "xl/_rels/workbook.xml.rels": strToU8(
      `<Relationships xmlns="${packages}/relationships">${links.join("")}</Relationships>`
    )
  };
  for (const [at, rows] of Object.values(sheets).entries()) {
    const body = rows.map(
      (cells, row) => `<row r="${row + 1}">${cells.map((cell, column) => cellOf(cell, column, row)).join("")}</row>`
    );
    files[`xl/worksheets/sheet${at + 1}.xml`] = strToU8(
      `<worksheet xmlns="${main}"><sheetData>${body.join("")}</sheetData></worksheet>`
    );
  }
  return zipSync(files);
}
