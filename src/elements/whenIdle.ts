/** Runs a task when the browser has nothing better to do, at the latest after so many milliseconds; returns what cancels it. */
export function whenIdle(task: () => void, timeout = 500): () => void {
  if (typeof requestIdleCallback === "function") {
    const id = requestIdleCallback(task, { timeout });
    return () => {
      cancelIdleCallback(id);
    };
  }
  const id = setTimeout(task, 50);
  return () => {
    clearTimeout(id);
  };
}
