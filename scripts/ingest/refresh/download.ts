import { SourceError } from "../adapter.ts";
import type { Effects } from "../effects.ts";

/** What is sent as a form, by the names of its fields. */
export type Form = Readonly<Record<string, string>>;

/** How long and how often a publisher is asked. */
export interface Patience {
  readonly timeoutMilliseconds: number;
  readonly attempts: number;
}

/** A file as it came from its publisher, for the catalogue of the download folder. */
export interface Download {
  readonly file: string;
  readonly publisher: string;
  readonly licence: string;
  readonly url: string;
  readonly vintage: string;
  readonly content: Uint8Array;
}

/** A file of a publisher that can be asked for by itself. */
export interface SourceRequest {
  readonly file: string;
  readonly publisher: string;
  readonly fetch: () => Promise<Download>;
}

export const usualPatience: Patience = { timeoutMilliseconds: 60_000, attempts: 4 };

/** The longest wait that a publisher can ask for by Retry-After. */
const longestWait = 120_000;

/** A fault that may be gone in a while. */
interface Setback {
  readonly problem: string;
  readonly waitMilliseconds: number | undefined;
}

type Outcome<T> = { readonly value: T } | Setback;

const transientStatuses: readonly number[] = [408, 425, 429, 500, 502, 503, 504];

/** Retry-After in milliseconds: seconds or a date; undefined for neither. */
function retryAfter(header: string | null, now: Date): number | undefined {
  if (header === null) return undefined;
  const milliseconds = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now.getTime();
  return Number.isNaN(milliseconds) ? undefined : Math.min(Math.max(milliseconds, 0), longestWait);
}

/** The message of an error and of its cause, which is where fetch says what failed. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}

async function attempt<T>(
  url: URL,
  read: (body: Uint8Array) => T,
  patience: Patience,
  effects: Effects,
  form: Form | undefined
): Promise<Outcome<T>> {
  const setback = (problem: string, wait?: number): Setback => ({ problem, waitMilliseconds: wait });
  let response: Response;
  let body: Uint8Array;
  try {
    const sent = form && ({ method: "POST", body: new URLSearchParams(form) } as const);
    response = await effects.fetch(url, { signal: AbortSignal.timeout(patience.timeoutMilliseconds), ...sent });
    body = new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    const timedOut = error instanceof Error && error.name === "TimeoutError";
    return setback(timedOut ? `no answer within ${patience.timeoutMilliseconds} ms` : `broke off: ${messageOf(error)}`);
  }
  if (transientStatuses.includes(response.status)) {
    return setback(`answered ${response.status}`, retryAfter(response.headers.get("retry-after"), effects.now()));
  }
  if (!response.ok) throw new SourceError(url.href, `answered ${response.status}`);
  if (/^text\/html/i.test(response.headers.get("content-type") ?? "")) return setback("answered with a web page");
  try {
    return { value: read(body) };
  } catch (error) {
    return setback(messageOf(error));
  }
}

/**
 * Returns what `read` makes of the answer. A refusal for now, a time-out, a body cut short, a web page in place of data
 * and whatever `read` throws are tried again, after the time that the publisher asks for or 1, 2, 4 … seconds; then a
 * SourceError names the address and the last fault. Any other status is a SourceError at once. A form is sent by POST.
 */
export async function download<T>(
  url: URL,
  read: (body: Uint8Array) => T,
  effects: Effects,
  patience: Patience = usualPatience,
  form?: Form
): Promise<T> {
  let problem = "was never asked";
  for (let count = 1; count <= patience.attempts; count += 1) {
    const outcome = await attempt(url, read, patience, effects, form);
    if ("value" in outcome) return outcome.value;
    problem = outcome.problem;
    if (count === patience.attempts) break;
    const wait = outcome.waitMilliseconds ?? 1000 * 2 ** (count - 1);
    effects.log(`${url.href}: ${problem}; again in ${Math.round(wait / 1000)} s`);
    await effects.sleep(wait);
  }
  throw new SourceError(url.href, `${problem} (${patience.attempts} attempts)`);
}
