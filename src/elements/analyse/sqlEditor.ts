import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
  type CompletionContext,
  type CompletionResult
} from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, isolateHistory } from "@codemirror/commands";
import { PostgreSQL, SQLDialect, sql } from "@codemirror/lang-sql";
import { HighlightStyle, bracketMatching, syntaxHighlighting } from "@codemirror/language";
import { diagnosticCount, forEachDiagnostic, setDiagnostics } from "@codemirror/lint";
import { Compartment, EditorState, Prec, type Extension } from "@codemirror/state";
import {
  Decoration,
  EditorView,
  drawSelection,
  highlightActiveLine,
  keymap,
  lineNumbers,
  type KeyBinding
} from "@codemirror/view";
import { tags } from "@lezer/highlight";
import type { EngineWords } from "./engineCatalogue.ts";
import { spaceChanges } from "./spaceChanges.ts";

/** A text that the data have, and what it means. */
export interface EditorValue {
  readonly label: string;
  readonly detail: string;
}

/** What the editor knows and whom it tells. */
export interface EditorOptions {
  readonly text: string;
  /** The name of the field, as it is read aloud. */
  readonly label: string;
  readonly tables: Readonly<Record<string, readonly string[]>>;
  /** What may stand in quotes: ids of indicators and codes of dimensions, each with what it means. */
  readonly values: readonly EditorValue[];
  /** Returns the functions and keywords of the engine; it is asked once, when the field is first entered. */
  readonly words: () => Promise<EngineWords>;
  readonly onChange: (text: string) => unknown;
  /** Control and Enter. */
  readonly onRun: () => void;
  /** Control, Shift and F. */
  readonly onFormat: () => void;
}

/** A field for SQL. */
export interface SqlEditor {
  readonly set: (text: string) => void;
  /** Changes the white space to that of a text which is otherwise the same, in one step that can be undone. */
  readonly respace: (text: string) => void;
  /**
   * Marks a place in the text, counted from `start`, with what is wrong there; without a message all marks go. Returns the number of the
   * line, where the text has several.
   */
  readonly mark: (position: number | undefined, message?: string, start?: number) => number | undefined;
  readonly focus: () => void;
  readonly end: () => void;
}

const look = EditorView.theme({
  "&": {
    fontSize: "0.9375rem",
    border: "1px solid var(--quiet)",
    backgroundColor: "var(--paper)",
    color: "var(--ink)"
  },
  "&.cm-focused": { outline: "2px solid var(--accent)" },
  ".cm-scroller": { fontFamily: "ui-monospace, monospace", minHeight: "15rem", maxHeight: "26rem" },
  ".cm-content": { caretColor: "var(--ink)" },
  ".cm-cursor": { borderLeftColor: "var(--ink)" },
  ".cm-gutters": { backgroundColor: "var(--wash)", color: "var(--quiet)", border: "0" },
  ".cm-activeLine, .cm-activeLineGutter": { backgroundColor: "transparent" },
  ".cm-line.wrong-line": { backgroundColor: "var(--wash)", boxShadow: "inset 3px 0 var(--accent)" },
  "&.cm-focused .cm-selectionBackground, .cm-selectionBackground": { background: "var(--hair)" },
  ".cm-tooltip": { backgroundColor: "var(--paper)", color: "var(--ink)", border: "1px solid var(--quiet)" },
  ".cm-tooltip-autocomplete > ul > li[aria-selected]": { backgroundColor: "var(--ink)", color: "var(--paper)" }
});

const problemId = "problem";
const wrongLine = Decoration.line({ class: "wrong-line" });

const colours = HighlightStyle.define([
  { tag: tags.keyword, color: "var(--accent)", fontWeight: "600" },
  { tag: [tags.string, tags.special(tags.string)], color: "var(--sql-text)" },
  { tag: tags.number, color: "var(--sql-number)" },
  { tag: tags.comment, color: "var(--quiet)", fontStyle: "italic" }
]);

/**
 * Puts an editor for SQL into a host, inside a shadow root: its style sheets are made by script, which the page's
 * policy lets pass only there.
 */
export function createSqlEditor(host: HTMLElement, options: EditorOptions): SqlEditor {
  const root = host.shadowRoot ?? host.attachShadow({ mode: "open" });
  root.textContent = "";
  const language = new Compartment();
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: options.text,
      extensions: extensionsOf(options, language.of(duckdb(options, { functions: [], keywords: [] })))
    })
  });
  const learn = async (): Promise<void> => {
    const words = await options.words().catch(() => undefined);
    if (words) view.dispatch({ effects: language.reconfigure(duckdb(options, words)) });
  };
  view.contentDOM.addEventListener("focus", () => void learn(), { once: true });
  return {
    mark: createMark(view, root),
    set: (text) => {
      if (text !== view.state.doc.toString())
        view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
    },
    respace: (text) =>
      view.dispatch({
        changes: spaceChanges(view.state.doc.toString(), text),
        annotations: isolateHistory.of("full"),
        scrollIntoView: true
      }),
    focus: () => view.focus(),
    end: () => view.destroy()
  };
}

/** Returns what marks a place in the text; see `SqlEditor`. */
function createMark(view: EditorView, root: ShadowRoot): SqlEditor["mark"] {
  // What describes the field has to stand in the same root; it is said on the desk, too.
  const problem = document.createElement("p");
  problem.id = problemId;
  problem.hidden = true;
  root.append(problem);
  return (position, message, start = 0) => {
    const { doc } = view.state;
    const { length } = doc;
    // What is missing at the end is marked on the last sign that is there.
    const text = doc.toString();
    const from = Math.max(
      0,
      Math.min(start + placeIn(text.slice(start), position ?? 0, message), text.trimEnd().length - 1)
    );
    const word = /^\w+/.exec(view.state.sliceDoc(from, from + 40))?.[0].length ?? 1;
    const to = Math.min(length, from + word);
    const marks =
      message === undefined || position === undefined ? [] : [{ from, to, severity: "error" as const, message }];
    if (marks.length === 0 && diagnosticCount(view.state) === 0) return undefined;
    problem.textContent = marks[0]?.message ?? null;
    view.dispatch(setDiagnostics(view.state, marks));
    return marks.length > 0 && doc.lines > 1 ? doc.lineAt(from).number : undefined;
  };
}

/** What the editor is made of, with the language that it begins with. */
function extensionsOf(options: EditorOptions, language: Extension): readonly Extension[] {
  return [
    lineNumbers(),
    history(),
    drawSelection(),
    bracketMatching(),
    closeBrackets(),
    highlightActiveLine(),
    autocompletion({ icons: false }),
    language,
    syntaxHighlighting(colours),
    look,
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({ "aria-label": options.label, dir: "ltr", spellcheck: "false" }),
    EditorView.contentAttributes.of((view) =>
      diagnosticCount(view.state) > 0
        ? { "aria-invalid": "true", "aria-describedby": problemId }
        : { "aria-invalid": "false" }
    ),
    EditorView.decorations.of((view) => {
      const lines = new Set<number>();
      forEachDiagnostic(view.state, (_, from) => lines.add(view.state.doc.lineAt(from).from));
      return Decoration.set([...lines].sort((a, b) => a - b).map((at) => wrongLine.range(at)));
    }),
    Prec.highest(keymap.of(ownKeys(options))),
    // Tab leaves the field, as everywhere on the page.
    keymap.of([...closeBracketsKeymap, ...completionKeymap, ...historyKeymap, ...defaultKeymap]),
    EditorView.updateListener.of((update) => {
      if (update.docChanged) options.onChange(update.state.doc.toString());
    })
  ];
}

/** What runs and what formats, before what the editor has for the same keys. */
function ownKeys({ onRun, onFormat }: EditorOptions): readonly KeyBinding[] {
  return [
    { key: "Mod-Enter", run: () => (onRun(), true) },
    { key: "Mod-Shift-f", run: () => (onFormat(), true) }
  ];
}

/** The language of the engine, with what it can complete. */
function duckdb({ tables, values }: EditorOptions, { functions, keywords }: EngineWords): Extension {
  const dialect = SQLDialect.define({
    ...PostgreSQL.spec,
    ...(keywords.length > 0 && { keywords: keywords.join(" ") }),
    builtin: functions.join(" "),
    doubleDollarQuotedStrings: true
  });
  const schema = Object.fromEntries(Object.entries(tables).map(([table, columns]) => [table, [...columns]]));
  const support = sql({ dialect, schema, defaultTable: "observations", upperCaseKeywords: true });
  const autocomplete = (context: CompletionContext): CompletionResult | null => {
    const quoted = context.matchBefore(/'[\w-]*/);
    return quoted && { from: quoted.from + 1, options: [...values], validFor: /^[\w-]*$/ };
  };
  return [support, support.language.data.of({ autocomplete })];
}

/** The engine's parser counts letters, what comes after it counts bytes: the word that it names tells which. */
function placeIn(text: string, position: number, message = ""): number {
  const bytes = new TextEncoder().encode(text).subarray(0, position);
  const word = /"([^"]+)"/.exec(message)?.[1];
  const places = [position, new TextDecoder().decode(bytes).length];
  return places.find((place) => word === undefined || text.startsWith(word, place)) ?? position;
}
