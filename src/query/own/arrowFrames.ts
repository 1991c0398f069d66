import { OwnTableError } from "./ownFile.ts";

/** A table of a FlatBuffer: returns the place of a field, 0 where it has none. */
type Fields = (slot: number) => number;

function fieldsAt(view: DataView, place: number): Fields {
  const table = place + view.getInt32(place, true);
  const slots = table - view.getInt32(table, true);
  const size = view.getUint16(slots, true);
  return (slot) => {
    const offset = slot < size ? view.getUint16(slots + slot, true) : 0;
    return offset === 0 ? 0 : table + offset;
  };
}

/** Throws where a list says that it is longer than what it stands in. */
function checkList(view: DataView, place: number, stride: number): void {
  if (place === 0) return;
  const base = place + view.getInt32(place, true);
  const length = view.getInt32(base, true);
  if (length < 0 || base + 4 + length * stride > view.byteLength) throw new OwnTableError("broken");
}

/** Fields within fields: no table of a reader has more. */
const deepest = 20;

/** Throws where a schema, or a field in it, says that it has more fields or notes than it holds. */
function checkFields(view: DataView, place: number, depth: number): void {
  checkList(view, place, 4);
  if (place === 0) return;
  if (depth > deepest) throw new OwnTableError("broken");
  const base = place + view.getInt32(place, true);
  const length = view.getInt32(base, true);
  for (let child = 0; child < length; child += 1) {
    const field = fieldsAt(view, base + 4 + child * 4);
    checkList(view, field(16), 4);
    checkFields(view, field(14), depth + 1);
  }
}

/** Throws where a batch says that it has more columns or buffers than it holds. */
function checkBatch(view: DataView, batch: Fields): void {
  checkList(view, batch(6), 16);
  checkList(view, batch(8), 16);
}

const schemaHeader = 1;
const dictionaryHeader = 2;
const batchHeader = 3;

/** Checks the head of a message, and returns where its body ends. */
function endOfMessage(view: DataView, place: number): number | undefined {
  let at = place;
  let length = at + 4 > view.byteLength ? 0 : view.getInt32(at, true);
  at += 4;
  if (length === -1) {
    length = at + 4 > view.byteLength ? 0 : view.getInt32(at, true);
    at += 4;
  }
  if (length === 0) return undefined;
  if (length < 0 || at + length > view.byteLength) throw new OwnTableError("broken");
  const head = new DataView(view.buffer, view.byteOffset + at, length);
  const fields = fieldsAt(head, 0);
  const kind = fields(6) === 0 ? 0 : head.getUint8(fields(6));
  const body = fields(10) === 0 ? 0 : Number(head.getBigInt64(fields(10), true));
  if (body < 0) throw new OwnTableError("broken");
  if (fields(8) !== 0 && (kind === schemaHeader || kind === dictionaryHeader || kind === batchHeader)) {
    const content = fieldsAt(head, fields(8));
    if (kind === schemaHeader) {
      checkFields(head, content(6), 0);
      checkList(head, content(8), 4);
    } else if (kind === batchHeader) checkBatch(head, content);
    else if (content(6) !== 0) checkBatch(head, fieldsAt(head, content(6)));
  }
  return at + length + body;
}

/**
 * Checks that the parts of an Arrow file or stream lie in it, each behind the one before: a reader follows what they say
 * of their lengths, and would never come to an end. Throws an OwnTableError, or a RangeError, where they do not.
 */
export function checkArrowFrames(bytes: Uint8Array, isFile: boolean): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!isFile) {
    for (let at: number | undefined = 0; at !== undefined;) at = endOfMessage(view, at);
    return;
  }
  const end = bytes.byteLength - 10;
  const footer = fieldsAt(view, end - view.getInt32(end, true));
  for (const slot of [8, 10]) {
    checkList(view, footer(slot), 24);
    for (const block of blocksIn(view, footer(slot))) endOfMessage(view, block);
  }
  if (footer(6) !== 0) checkList(view, fieldsAt(view, footer(6))(6), 4);
}

function blocksIn(view: DataView, place: number): readonly number[] {
  if (place === 0) return [];
  const base = place + view.getInt32(place, true);
  return Array.from({ length: view.getInt32(base, true) }, (_, block) =>
    Number(view.getBigInt64(base + 4 + block * 24, true))
  );
}
