/** A step of a run: what must be done before it, and how many processors it keeps busy. */
export interface Scheduled {
  readonly name: string;
  readonly needs: readonly string[];
  readonly processors: number;
}

/**
 * Runs each step once what it needs is done and its processors are free, the first of the list first; one that wants
 * more processors than there are has all of them. Returns the results by name, in the order in which they came.
 * Throws where a step needs one that is not in the list, or that needs it in turn.
 */
export async function runSteps<Step extends Scheduled, Result>(
  steps: readonly Step[],
  processors: number,
  run: (step: Step, earlier: ReadonlyMap<string, Result>) => Promise<Result>
): Promise<ReadonlyMap<string, Result>> {
  const results = new Map<string, Result>();
  const running = new Map<string, Promise<void>>();
  let waiting = steps;
  let free = processors;
  const start = (step: Step, taken: number): void => {
    free -= taken;
    const ended = run(step, results).then((result) => {
      results.set(step.name, result);
      running.delete(step.name);
      free += taken;
    });
    running.set(step.name, ended);
  };
  while (waiting.length > 0 || running.size > 0) {
    waiting = waiting.filter((step) => {
      const taken = Math.min(step.processors, processors);
      if (taken > free || !step.needs.every((name) => results.has(name))) return true;
      start(step, taken);
      return false;
    });
    if (running.size === 0) throw new Error(`${waiting.map(({ name }) => name).join(", ")} can never begin`);
    await Promise.race(running.values());
  }
  return results;
}
