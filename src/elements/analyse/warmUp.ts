import type { Engine } from "../../query/engine/startEngine.ts";
import { readyQuestions } from "../../questions/readyQuestions.ts";

/** Milliseconds without a sign of the reader after which the engine may work for itself. */
const moment = 300;
const rounds = 3;
const mostRows = 1000;
const patience = 10_000;

/** Runs the engine warm while nobody asks anything. */
export interface WarmUp {
  /** Somebody asks: the engine is free at once. */
  readonly pause: () => void;
  /** Nothing is asked any more: once the reader has rested for a moment, the engine goes on with itself. */
  readonly rest: () => void;
  readonly end: () => void;
}

/**
 * Returns what asks each ready-made question while the reader only looks, and throws the answers away: the browser
 * compiles a part of the engine anew once it is much used, and the first to ask would wait for that. Before all else it
 * runs `prepare`, once.
 */
export function createWarmUp(engine: Pick<Engine, "run">, prepare: () => Promise<void>): WarmUp {
  const left = Array.from({ length: rounds }, () => readyQuestions.map(({ sql }) => sql)).flat();
  let isPrepared = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopping: AbortController | undefined;
  const pause = (): void => {
    clearTimeout(timer);
    stopping?.abort();
  };
  const goOn = async ({ signal }: AbortController): Promise<void> => {
    if (!isPrepared) {
      isPrepared = true;
      await prepare();
    }
    for (let sql = left[0]; sql !== undefined && !signal.aborted; sql = left[0]) {
      try {
        await engine.run(sql, { limit: mostRows, patience, signal });
        left.shift();
      } catch {
        // Stopped, or an engine that the next question finds out about.
        return;
      }
    }
  };
  return {
    pause,
    rest: () => {
      pause();
      if (left.length === 0) return;
      timer = setTimeout(() => {
        stopping = new AbortController();
        void goOn(stopping);
      }, moment);
    },
    end: () => {
      pause();
      left.length = 0;
    }
  };
}
