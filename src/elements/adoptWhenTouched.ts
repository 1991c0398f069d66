/** What a reader does with a part of a page before it is adopted. */
const doings = ["pointermove", "click", "keydown"] as const;

/**
 * Adopts a part of a page once the reader turns to it, since what it needs is not loaded before. What they did there
 * last meanwhile is done again, so that a first touch counts. Returns what adopts it at once; one that failed is tried
 * again at the next turn.
 */
export function adoptWhenTouched<Adopted>(element: HTMLElement, adopt: () => Promise<Adopted>): () => Promise<Adopted> {
  let adopted: Promise<Adopted> | undefined;
  let missed: Event | undefined;
  let isWaiting = true;
  const begin = (): Promise<Adopted> => {
    adopted ??= adopt().then(
      (done) => {
        isWaiting = false;
        if (missed) repeat(missed);
        return done;
      },
      (fault: unknown) => {
        adopted = undefined;
        throw fault;
      }
    );
    return adopted;
  };
  // One that failed is nobody's: the page says so.
  const turn = (): void => void begin();
  for (const type of doings) {
    element.addEventListener(type, (event) => {
      if (!isWaiting) return;
      missed = event;
      if (event instanceof KeyboardEvent && event.key.startsWith("Arrow")) event.preventDefault();
      turn();
    });
  }
  for (const type of ["pointerenter", "focusin"]) element.addEventListener(type, turn);
  return begin;
}

/** Dispatches an event again: its own attributes are what a new one is made from. */
function repeat(event: Event): void {
  const Kind = event.constructor as new (type: string, init: object) => Event;
  event.target?.dispatchEvent(new Kind(event.type, event));
}
