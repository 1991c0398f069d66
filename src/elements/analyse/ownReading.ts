import type { Translator } from "../../i18n/translator.ts";
import { toEngineError } from "../../query/engine/engineError.ts";
import { OwnTableError } from "../../query/own/ownFile.ts";
import type { DeskStore } from "./deskStore.ts";
import { faultSentence } from "./faultSentence.ts";

/** Work with files of the reader: what goes wrong with one is said by its name, and the reader can stop what lasts. */
export interface OwnReading {
  /** Says what became of a file; nothing takes away what was said. */
  readonly say: (problem: string) => void;
  readonly guarded: (name: string, work: () => Promise<void>) => Promise<void>;
  /** Does what takes a while with a file, until the reader stops it: then nothing of it stays. */
  readonly stoppable: (name: string, work: (signal: AbortSignal) => Promise<void>) => Promise<void>;
  readonly stopAll: () => void;
}

/** Returns what guards the work with files of a desk. */
export function createReading(desk: Pick<DeskStore, "dispatch">, translator: Translator): OwnReading {
  const { t } = translator;
  const reading = new Map<AbortController, string>();
  const say = (ownProblem: string): void => desk.dispatch({ kind: "told", facts: { ownProblem } });
  const showReading = (): void =>
    desk.dispatch({ kind: "told", facts: { ownReading: [...new Set(reading.values())] } });
  const guarded: OwnReading["guarded"] = async (name, work) => {
    try {
      await work();
    } catch (error) {
      const words =
        error instanceof OwnTableError
          ? t(`analyse.own.fault.${error.fault}`, { size: "50" })
          : faultSentence(translator, toEngineError(error, "query"), undefined);
      say(t("analyse.own.fault.file", { name, fault: words }));
    }
  };
  return {
    say,
    guarded,
    stoppable: async (name, work) => {
      const stopping = new AbortController();
      reading.set(stopping, name);
      showReading();
      try {
        await guarded(name, () => work(stopping.signal));
      } finally {
        reading.delete(stopping);
        showReading();
        if (stopping.signal.aborted) say(t("analyse.own.stopped", { name }));
      }
    },
    stopAll: () => {
      for (const stopping of reading.keys()) stopping.abort();
    }
  };
}
