import { strToU8, zipSync } from "fflate";

const names = [
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"',
  'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"',
  'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
].join(" ");

/** Returns a spreadsheet of OpenDocument with these sheets, each the rows of its table as XML. */
export function openDocumentOf(sheets: Readonly<Record<string, string>>, kind = "spreadsheet"): Uint8Array {
  const tables = Object.entries(sheets).map(
    ([name, rows]) => `<table:table table:name="${name}">${rows}</table:table>`
  );
  const content = `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${names}><office:body><office:spreadsheet>${tables.join("")}</office:spreadsheet></office:body></office:document-content>`;
  return zipSync({
    mimetype: strToU8(`application/vnd.oasis.opendocument.${kind}`),
    "content.xml": strToU8(content)
  });
}

/** A row of cells as LibreOffice writes them: numbers with their value, texts in a paragraph. */
export function openDocumentRow(...cells: readonly (string | number | null)[]): string {
  const one = (cell: string | number | null): string => {
    if (cell === null) return "<table:table-cell/>";
    return typeof cell === "number"
      ? `<table:table-cell office:value-type="float" office:value="${cell}"><text:p>about ${cell}</text:p></table:table-cell>`
      : `<table:table-cell office:value-type="string"><text:p>${cell}</text:p></table:table-cell>`;
  };
  return `<table:table-row>${cells.map(one).join("")}</table:table-row>`;
}
