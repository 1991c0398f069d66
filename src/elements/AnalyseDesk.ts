import { createTranslator, type Translator } from "../i18n/translator.ts";
import { parseAnalyseState, type AnalyseState } from "../state/analyseState.ts";
import { unknownParts } from "../state/unknownParts.ts";
import { unknownText } from "../views/analyse/unknownText.ts";
import type { DeskPayload } from "../views/analyse/deskPayload.ts";
import type { Desk } from "./analyse/desk.ts";
import { fetchDesk } from "./analyse/fetchDesk.ts";
import type { IndicatorId } from "../model/indicator.ts";
import type { AnalyseScope } from "../state/questionAddress.ts";
import { known } from "../model/known.ts";
import { readPayload } from "./readPayload.ts";
import { loadPart } from "./analyse/loadPart.ts";

/** What the start shows: the button, how far it is, or what went wrong. */
interface StartParts {
  readonly button: HTMLButtonElement;
  readonly progress: HTMLProgressElement;
  readonly status: HTMLElement;
  readonly asked: HTMLElement;
}

/**
 * The desk of the analyse page. It is empty until the reader starts it; then the engine and all that goes with it is
 * fetched, and leaving the page ends it. A query that the address carries is shown first, and runs on a click.
 */
export class AnalyseDesk extends HTMLElement {
  #translator: Translator | undefined;
  #payload: DeskPayload | undefined;
  #parts: StartParts | undefined;
  #desk: Desk | undefined;
  #starting: AbortController | undefined;
  /** The SQL that lay on the desk when the engine ended. */
  #sql: string | undefined;
  readonly #listening = new AbortController();

  connectedCallback(): void {
    const payload = readPayload(this) as DeskPayload;
    this.#payload = payload;
    this.#translator = createTranslator(payload);
    const { signal } = this.#listening;
    addEventListener("pagehide", () => this.#end("gone"), { signal });
    addEventListener("popstate", () => this.#showAddress(), { signal });
    document.addEventListener("click", (event) => this.#openQuestion(event), { signal });
    this.addEventListener("dragover", (event) => event.preventDefault(), { signal });
    this.addEventListener("drop", (event) => this.#drop(event), { signal });
    this.#parts = this.#adoptStart();
    this.#showAddress();
    if (!isAble()) {
      this.#parts.button.hidden = true;
      this.#say("unsupported");
    }
  }

  disconnectedCallback(): void {
    this.#listening.abort();
    this.#end(undefined);
  }

  /** Takes over the start that the build wrote, so that nothing moves, and says where memory is short. */
  #adoptStart(): StartParts {
    const { t, formats } = this.#words();
    const start = this.querySelector("[data-part=start]");
    const button = start?.querySelector("button");
    const progress = start?.querySelector("progress");
    const status = start?.querySelector<HTMLElement>(".desk-status");
    const asked = start?.querySelector("pre");
    if (!button || !progress || !status || !asked) throw new Error("a part of the start is missing");
    button.disabled = false;
    button.addEventListener("click", () => {
      if (this.#starting) this.#starting.abort();
      else void this.#start();
    });
    const memory = memoryInGigabytes();
    if (memory !== undefined && memory <= 2) {
      const warning = document.createElement("p");
      warning.className = "note little-memory";
      warning.textContent = t("analyse.start.little-memory", {
        memory: formats.formatNumber(memory, memory < 1 ? 1 : 0)
      });
      button.before(warning);
    }
    return { button, progress, status, asked };
  }

  #asked(payload: DeskPayload): AnalyseState {
    return parseAnalyseState(location.search, scopeOf(payload));
  }

  /** What the address asks for and the page does not know, in a sentence; empty where there is no such thing. */
  #unknown(payload: DeskPayload): string {
    return unknownText(this.#words(), "analyse.start.unknown", unknownParts(location.search, scopeOf(payload)));
  }

  #words(): Translator {
    if (!this.#translator) throw new Error("not connected");
    return this.#translator;
  }

  #megabytes(): number {
    return Number(known(this.getAttribute("megabytes"), "megabytes"));
  }

  /** Shows what the address asks for: on the desk where it is open, as text above the button before. */
  #showAddress(): void {
    if (!this.#payload) return;
    const state = this.#asked(this.#payload);
    if (this.#desk) {
      this.#desk.show(state, this.#unknown(this.#payload));
      return;
    }
    if (!this.#parts) return;
    const { asked, status } = this.#parts;
    status.textContent = this.#unknown(this.#payload);
    asked.hidden = state.mode !== "sql";
    asked.textContent = state.mode === "sql" ? state.sql : "";
  }

  #openQuestion(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a.open-question") : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    history.pushState(null, "", link.href);
    this.#showAddress();
    this.scrollIntoView();
    if (this.#desk) this.querySelector<HTMLElement>("[data-part=desk] h2")?.focus();
    else this.#parts?.button.focus();
  }

  /** Files that are dropped on the desk are tables to bring; before the start they are not taken, nor opened by mistake. */
  #drop(event: DragEvent): void {
    event.preventDefault();
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length === 0) return;
    this.querySelector(".own-table")?.setAttribute("open", "");
    this.#desk?.bring(files);
  }

  async #start(): Promise<void> {
    const { t } = this.#words();
    if (!this.#payload || !this.#parts) return;
    const { button, progress, status } = this.#parts;
    const starting = new AbortController();
    this.#starting = starting;
    button.textContent = t("analyse.start.cancel");
    progress.hidden = false;
    progress.value = 0;
    const size = this.#megabytes();
    try {
      const fetched = fetchDesk(this.#payload, starting.signal, (share) => {
        progress.value = share;
        const done = share * size;
        const text = share < 1 ? t("analyse.start.progress", { done, size }) : t("analyse.start.opening");
        if (status.textContent !== text) status.textContent = text;
      });
      const { openDesk } = await loadPart(() => import("./analyse/openDesk.ts"));
      const desk = await openDesk(this.#payload, {
        fetched,
        place: this.querySelector<HTMLElement>("[data-part=desk]") ?? this,
        signal: starting.signal,
        sql: this.#sql,
        onFault: (fault) => this.#end(fault)
      });
      this.#desk = desk;
      status.textContent = "";
      this.querySelector<HTMLElement>(".desk-start")?.setAttribute("hidden", "");
      desk.show(this.#asked(this.#payload), this.#unknown(this.#payload));
      this.querySelector<HTMLElement>("[data-part=desk] h2")?.focus();
    } catch (error) {
      starting.abort();
      this.#say(faultOf(error), error instanceof Error ? error.message : "");
      button.textContent = t("analyse.start.again");
    } finally {
      this.#starting = undefined;
      progress.hidden = true;
    }
  }

  /** Ends the engine; what the reader wrote stays on the desk, and the start is offered again. */
  #end(fault: string | undefined): void {
    this.#starting?.abort();
    if (!this.#desk) return;
    this.#sql = this.#desk.sql();
    this.#desk.end();
    this.#desk = undefined;
    if (fault === undefined || !this.#parts) return;
    this.querySelector(".desk-start")?.removeAttribute("hidden");
    this.#parts.button.textContent = this.#words().t("analyse.start.again");
    this.#say(fault);
  }

  #say(fault: string, message = ""): void {
    if (this.#parts) this.#parts.status.textContent = this.#words().t(`analyse.fault.${fault}`, { message });
  }
}

function faultOf(error: unknown): string {
  if (error instanceof Error && "fault" in error && typeof error.fault === "string") return error.fault;
  return error instanceof DOMException && error.name === "AbortError" ? "stopped" : "network";
}

/** What reads tables asks objects for their own names by `hasOwn`, the newest that the desk needs. */
function isAble(): boolean {
  const hasCompiler = typeof WebAssembly === "object" && typeof WebAssembly.compileStreaming === "function";
  return hasCompiler && typeof DecompressionStream === "function" && "hasOwn" in Object;
}

function memoryInGigabytes(): number | undefined {
  const { deviceMemory } = navigator as Navigator & { readonly deviceMemory?: number };
  return typeof deviceMemory === "number" ? deviceMemory : undefined;
}

function scopeOf({ questions, indicators }: DeskPayload): AnalyseScope {
  const isIndicator = (id: string): id is IndicatorId => (indicators as readonly string[]).includes(id);
  return { questions, isIndicator };
}
