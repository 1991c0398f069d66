import type { Translator } from "../../i18n/translator.ts";
import type { OwnNote } from "../../model/ownNote.ts";
import type { OwnModel } from "./ownModel.ts";

/** What the reader should know of a file: what is no part of its table, and which lines were mended or cut. */
export function OwnNotes({ translator, own }: { readonly translator: Translator; readonly own: OwnModel }) {
  const notes = own.notes.map((note) => noteText(translator, note));
  const all = own.takesLastDay ? [...notes, translator.t("analyse.own.last-day")] : notes;
  if (all.length === 0) return null;
  return (
    <ul class="note own-notes">
      {all.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}

function noteText({ t, formats }: Translator, note: OwnNote): string {
  const list = (lines: readonly number[]): string => formats.formatList(lines.map(String));
  switch (note.kind) {
    case "above":
    case "below":
      return t(`analyse.own.note.${note.kind}`, { texts: formats.formatParts(note.texts) });
    case "long":
      return t("analyse.own.note.long", { lines: list(note.lines), texts: formats.formatParts(note.texts) });
    case "quote":
    case "short":
      return t(`analyse.own.note.${note.kind}`, { lines: list(note.lines) });
    case "tags":
    case "headless":
      return t(`analyse.own.note.${note.kind}`);
  }
}
