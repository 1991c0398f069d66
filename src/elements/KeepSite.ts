import { h, render } from "preact";
import { createTranslator, type Translate } from "../i18n/translator.ts";
import { bytesOf, KeepError, keepFiles, keptStates, removeKept } from "../kept/keepFiles.ts";
import { keptChoices, type KeptChoice } from "../kept/keptPaths.ts";
import type { KeptState, Offer } from "../kept/keptShapes.ts";
import { KeepForm, type KeepFormProps } from "../views/keep/KeepForm.tsx";
import { keptLines, megabytesOf } from "../views/keep/keptLines.ts";
import type { KeepPayload } from "../views/keep/keepPayload.ts";
import { known } from "../model/known.ts";
import { readPayload } from "./readPayload.ts";

/**
 * Keeps the pages of a language, or of a region of it, on the reader's device, and shows what is kept: the worker of the
 * site answers from there. What was broken off goes on when the network is back.
 */
export class KeepSite extends HTMLElement {
  #payload: KeepPayload | undefined;
  #t: Translate | undefined;
  #offer: Offer | undefined;
  #kept: readonly KeptState[] = [];
  #chosen: KeptChoice = "world";
  #status = "";
  #progress: KeepFormProps["progress"];
  #running: AbortController | undefined;
  /** What the network broke off. */
  #halted: readonly KeptChoice[] | undefined;
  readonly #listening = new AbortController();

  connectedCallback(): void {
    const payload = readPayload(this) as KeepPayload;
    this.#payload = payload;
    this.#t = createTranslator(payload).t;
    const note = (key: "unable" | "missing"): void => {
      const found = this.querySelector<HTMLElement>(`[data-note=${key}]`);
      if (found) found.hidden = false;
    };
    if (location.pathname !== `${payload.base}${payload.language}/keep/`) note("missing");
    if (!isAble()) {
      note("unable");
      return;
    }
    addEventListener("online", () => this.#halted && void this.#keep(this.#halted), this.#listening);
    void this.#open(payload);
  }

  disconnectedCallback(): void {
    this.#listening.abort();
    this.#running?.abort();
  }

  get #scope(): string {
    return new URL(known(this.#payload, "payload").base, location.href).href;
  }

  async #open({ language }: KeepPayload): Promise<void> {
    this.#offer = await offerAt(`${this.#scope}offline/${language}.json`).catch(() => undefined);
    if (!this.#offer) this.#status = known(this.#t, "words")("keep.offer.fault");
    await this.#showKept();
  }

  async #showKept(): Promise<void> {
    this.#kept = await keptStates(this.#scope);
    this.#draw();
  }

  #draw(): void {
    const payload = known(this.#payload, "payload");
    const t = known(this.#t, "words");
    const offer = this.#offer;
    const newest = offer && { ...offer, bytesOf: (regions: readonly string[]) => bytesOf(offer, choicesIn(regions)) };
    const props: KeepFormProps = {
      t,
      choices: offer
        ? payload.choices.map(([id, name]) => ({ id, name, megabytes: megabytesOf(bytesOf(offer, choicesIn([id]))) }))
        : [],
      chosen: this.#chosen,
      progress: this.#progress,
      status: this.#status,
      kept: keptLines(payload, t, this.#kept, newest),
      onChoose: (id) => {
        this.#chosen = choicesIn([id])[0] ?? "world";
        this.#draw();
      },
      onStart: () => void this.#keep(this.#withKept(this.#chosen)),
      onStop: () => this.#running?.abort(),
      onRenew: () => void this.#keep(this.#ownRegions()),
      onRemove: (language) => void this.#remove(language)
    };
    render(h(KeepForm, props), known(this.querySelector<HTMLElement>("[data-part=form]"), "form"));
  }

  /** The regions that are kept of this language, of whatever build. */
  #ownRegions(): readonly KeptChoice[] {
    const own = this.#kept.filter(({ language, isWhole }) => language === this.#payload?.language && isWhole);
    return choicesIn(own.flatMap(({ regions }) => regions));
  }

  #withKept(choice: KeptChoice): readonly KeptChoice[] {
    const all = new Set([...this.#ownRegions(), choice]);
    return all.has("world") ? ["world"] : [...all];
  }

  async #keep(regions: readonly KeptChoice[]): Promise<void> {
    const offer = this.#offer;
    if (!offer || this.#running) return;
    const t = known(this.#t, "words");
    const { language } = known(this.#payload, "payload");
    const size = megabytesOf(bytesOf(offer, regions));
    this.#running = new AbortController();
    this.#halted = undefined;
    this.#say("", { done: 0, size });
    const onProgress = (bytes: number): void => this.#say("", { done: bytes / 1_000_000, size });
    try {
      // A browser that is asked so does not throw away by itself what was kept.
      await navigator.storage.persist().catch(() => false);
      await navigator.serviceWorker.register(`${this.#scope}worker.js`);
      const order = { scope: this.#scope, language, regions, offer, signal: this.#running.signal, onProgress };
      await keepFiles(order);
      this.#say(t("keep.done"), undefined);
    } catch (error) {
      const fault = error instanceof KeepError ? error.fault : this.#running.signal.aborted ? "stopped" : "network";
      if (fault === "network") this.#halted = regions;
      this.#say(fault === "full" ? t("keep.fault.full", { size }) : t(`keep.fault.${fault}`), undefined);
    } finally {
      this.#running = undefined;
    }
    await this.#showKept();
  }

  #say(status: string, progress: KeepFormProps["progress"]): void {
    this.#status = status;
    this.#progress = progress;
    this.#draw();
  }

  async #remove(language: string): Promise<void> {
    await removeKept(this.#scope, language);
    this.#status = known(this.#t, "words")("keep.removed");
    await this.#showKept();
    // Its button is gone: the focus goes to the heading of the list.
    const title = this.querySelector<HTMLElement>("#here");
    title?.setAttribute("tabindex", "-1");
    title?.focus();
  }
}

/** Fetches what can be kept; throws where it does not come, or is something else, such as the page of a hotel's network. */
async function offerAt(address: string): Promise<Offer | undefined> {
  const answer = await fetch(address, { cache: "no-cache" });
  return answer.ok ? ((await answer.json()) as Offer) : undefined;
}

function choicesIn(ids: readonly string[]): readonly KeptChoice[] {
  return keptChoices.filter((choice) => ids.includes(choice));
}

/** Without a secure address there is neither a worker nor a place to keep in. */
function isAble(): boolean {
  return "serviceWorker" in navigator && "caches" in window && "storage" in navigator;
}
