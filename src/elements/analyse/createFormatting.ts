import type { Translator } from "../../i18n/translator.ts";
import type { Asking } from "./deskAsking.ts";
import type { DeskEditor } from "./deskEditor.ts";
import type { DeskStore } from "./deskStore.ts";

/** A desk whose query can be formatted. */
export interface FormattedDesk extends Pick<Asking, "guarded"> {
  readonly desk: DeskStore;
  readonly editor: Pick<DeskEditor, "respace">;
  readonly translator: Translator;
}

/** Returns what formats the query in the editor and says how that went; what formats is fetched with the first press. */
export function createFormatting({ desk, editor, translator, guarded }: FormattedDesk): () => void {
  const say = (sqlNote: string): void => desk.dispatch({ kind: "told", facts: { sqlNote } });
  return () =>
    void guarded(async () => {
      const fetched = await import("../../query/formatSql.ts").catch(() => undefined);
      if (!fetched) {
        say(translator.t("analyse.sql.format.missing"));
        return;
      }
      const formatted = fetched.formatSql(desk.state().model.sql);
      if (formatted !== undefined) editor.respace(formatted);
      say(translator.t(formatted === undefined ? "analyse.sql.format.refused" : "analyse.sql.format.done"));
    });
}
