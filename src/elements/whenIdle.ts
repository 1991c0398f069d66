/** Runs a task when the browser has nothing better to do, at the latest after half a second; returns what cancels it. */
export function whenIdle(task: () => void): () => void {
  if (typeof requestIdleCallback === "function") {
    const id = requestIdleCallback(task, { timeout: 500 });
    return () => {
      cancelIdleCallback(id);
    };
  }
  const id = setTimeout(task, 50);
  return () => {
    clearTimeout(id);
  };
}
