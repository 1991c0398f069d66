import { useEffect, useState } from "preact/hooks";

/** Milliseconds for which something new stands there in part before the rest of it is drawn. */
const moment = 150;

/** Returns whether all of `what` is to be drawn: not when it is new, but once the reader has it before the eyes. */
export function useRestLater(what: unknown): boolean {
  const [whole, setWhole] = useState<unknown>();
  useEffect(() => {
    const timer = setTimeout(() => setWhole(what), moment);
    return () => clearTimeout(timer);
  }, [what]);
  return whole === what;
}
