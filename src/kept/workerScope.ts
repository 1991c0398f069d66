/** What of a service worker is used here: its own names are no part of the library of types that pages are checked with. */
export interface WorkerScope {
  readonly registration: { readonly scope: string; readonly update: () => Promise<unknown> };
  readonly clients: {
    readonly matchAll: (options: {
      readonly type: "window";
      readonly includeUncontrolled: boolean;
    }) => Promise<readonly OpenPage[]>;
  };
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: (type: "install" | "activate", listener: (event: LongEvent) => void) => void;
}

/** A page that is open. */
export interface OpenPage {
  readonly id: string;
  readonly url: string;
  readonly frameType: "auxiliary" | "top-level" | "nested" | "none";
}

/** An event whose worker lives until a promise settles. */
export interface LongEvent {
  readonly waitUntil: (until: Promise<unknown>) => void;
}

/** A request of a page, before it is answered. */
export interface PageRequest extends LongEvent {
  readonly request: Request;
  /** The page that asks; "" where a page is asked for. */
  readonly clientId: string;
  /** The page that will be, where one is asked for. */
  readonly resultingClientId: string;
}
