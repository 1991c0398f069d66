/** A target of the reader's own: a share of people, 0–100, at the end of a year. */
export interface GapTarget {
  readonly share: number;
  readonly year: number;
}

/** The values that a part of a target may have, ends included. */
export type GapLimits = Readonly<Record<keyof GapTarget, readonly [low: number, high: number]>>;

const parts = ["share", "year"] as const;

/** Returns the target that a query string stands for; a part that is missing, or that no slider has, is the usual one. */
export function parseGapTarget(query: string, usual: GapTarget, limits: GapLimits): GapTarget {
  const parameters = new URLSearchParams(query);
  const part = (name: (typeof parts)[number]): number => {
    const text = parameters.get(name);
    const [low, high] = limits[name];
    if (text === null || !/^\d+$/.test(text)) return usual[name];
    return Number(text) >= low && Number(text) <= high ? Number(text) : usual[name];
  };
  return { share: part("share"), year: part("year") };
}

/** Returns the query string with a target in it, "?" in front; what is usual is left out, and what else it holds stays. */
export function formatGapTarget(query: string, target: GapTarget, usual: GapTarget): string {
  const parameters = new URLSearchParams(query);
  for (const name of parts) {
    if (target[name] === usual[name]) parameters.delete(name);
    else parameters.set(name, String(target[name]));
  }
  const text = parameters.toString();
  return text === "" ? "" : `?${text}`;
}
