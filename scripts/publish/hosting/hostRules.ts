import { readdirSync } from "node:fs";
import { storyIds } from "../../../src/views/story/storyIds.ts";

/** Which files a rule is for, below the base path: one file, all of a folder, or one folder of each language. */
export type Place =
  | { readonly kind: "file"; readonly path: string }
  | { readonly kind: "folder"; readonly path: string }
  | { readonly kind: "language"; readonly path: string }
  | { readonly kind: "release"; readonly path: string };

/** What is sent with some files; each file is in one rule at most, since hosts add up what several say. */
export interface HostRule {
  /** What these files are, for who reads the configuration. */
  readonly about: string;
  readonly places: readonly Place[];
  readonly headers: Readonly<Record<string, string>>;
}

/** Folders of a language that are folders of pictures and data too: `:language` would be both. */
export const namedTwice: readonly string[] = ["country", "map"];

/** Sent with everything: short, since a page of a dozen files pays for it a dozen times. */
export const everywhere: Readonly<Record<string, string>> = { "X-Content-Type-Options": "nosniff" };

/** What only a page can heed, which asks for all the other files. */
const document = {
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
  "Cross-Origin-Opener-Policy": "same-origin"
};

/** Asked for again each time; a host answers 304 where nothing is new. */
const revalidated = "max-age=0, must-revalidate";
/** The name holds the hash of what is in the file. */
const immutable = "max-age=31536000, immutable";
/**
 * A worker takes its policy from its own file, not from the page that starts it. That which reads workbooks starts
 * others from a blob, to unpack.
 */
const workerPolicy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; worker-src 'self' blob:";
const keepingPolicy = "default-src 'none'; connect-src 'self'";
/** A frame in a sandbox has no origin of its own: what it loads is of another site to it. */
const open = { "Access-Control-Allow-Origin": "*", "Cross-Origin-Resource-Policy": "cross-origin" };

const page = {
  ...document,
  "Content-Security-Policy": "frame-ancestors 'self'",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Cache-Control": revalidated
};

/** Frames may stand in any page. */
const framesRule: HostRule = {
  about: "Frames may stand in any page.",
  places: [
    { kind: "language", path: "embed" },
    { kind: "release", path: "embed" }
  ],
  headers: {
    ...document,
    ...open,
    "Content-Security-Policy": "frame-ancestors *",
    "Cache-Control": revalidated
  }
};

/** What is no page. */
const fileRules: readonly HostRule[] = [
  {
    about: "Scripts and styles: their names hold their hashes.",
    places: [{ kind: "folder", path: "assets" }],
    headers: { ...open, "Cache-Control": immutable }
  },
  {
    about: "Workers take their policy from here, and not from the page that starts them.",
    places: [{ kind: "folder", path: "workers" }],
    headers: { ...open, "Content-Security-Policy": workerPolicy, "Cache-Control": immutable }
  },
  {
    about: "The database of the page for questions, and its worker.",
    places: [{ kind: "folder", path: "engine" }],
    headers: {
      "Content-Security-Policy": workerPolicy,
      "Cross-Origin-Resource-Policy": "same-origin",
      "Cache-Control": revalidated
    }
  },
  {
    about:
      "The worker that keeps pages on a device: it is asked for again with every page, and takes its policy from here.",
    places: [{ kind: "file", path: "worker.js" }],
    headers: {
      "Content-Security-Policy": keepingPolicy,
      "Cross-Origin-Resource-Policy": "same-origin",
      "Cache-Control": revalidated
    }
  },
  {
    about: "What can be kept on a device: what there is, asked for again.",
    places: [{ kind: "folder", path: "offline" }],
    headers: { "Cross-Origin-Resource-Policy": "same-origin", "Cache-Control": revalidated }
  },
  {
    about: "And its files, whose names hold their hashes.",
    places: [{ kind: "folder", path: "kept" }],
    headers: { "Cross-Origin-Resource-Policy": "same-origin", "Cache-Control": immutable }
  },
  {
    about: "What frames and other sites read: figures, pictures, outlines.",
    places: [
      ...["charts", "data", "oembed", "outlines"].map((path) => ({ kind: "folder", path }) as const),
      { kind: "release", path: "charts" },
      ...["embed.js", "watch.js"].map((path) => ({ kind: "file", path }) as const)
    ],
    headers: { ...open, "Cache-Control": revalidated }
  },
  {
    about: "The figures of a kept release: their address holds its hash.",
    places: [{ kind: "release", path: "data" }],
    headers: { ...open, "Cache-Control": immutable }
  }
];

/** Returns the rules of the site; `folders` are those of a language that hold pages, see `pageFolders`. */
export function hostRules(folders: readonly string[] = pageFolders()): readonly HostRule[] {
  const pagesRule: HostRule = {
    about: "Every other page only in this site.",
    places: [
      { kind: "file", path: "" },
      { kind: "file", path: "404.html" },
      { kind: "language", path: "" },
      ...folders.map((path) => ({ kind: "language", path }) as const)
    ],
    headers: page
  };
  return [framesRule, pagesRule, ...fileRules];
}

/** Returns the folders of a language that hold pages, by the routes of the site; those of frames and feeds apart. */
export function pageFolders(routes = "src/pages/[lang]"): readonly string[] {
  const entries = readdirSync(routes, { withFileTypes: true });
  const names = entries.flatMap((entry) =>
    entry.isDirectory() ? [entry.name] : entry.name === "[story].astro" ? storyIds : [entry.name.replace(/\..*$/, "")]
  );
  return [...new Set(names)].filter((name) => !["embed", "feeds", "index"].includes(name)).sort();
}

/** Returns a place of a rule as a regular expression over a path that begins with a slash. */
export function patternOf(place: Place): string {
  const part = "[^/]+";
  // Without braces, which mean something to hosts.
  const language = "[a-z][a-z][a-z]?";
  // Some hosts ask with the file that stands for a folder.
  const index = "(?:index\\.html)?";
  switch (place.kind) {
    case "file":
      return place.path === "" ? `^/${index}$` : `^/${place.path.replaceAll(".", "\\.")}$`;
    case "folder":
      return `^/${place.path}/`;
    case "language":
      return place.path === "" ? `^/${language}/${index}$` : `^/${language}/${place.path}/`;
    case "release":
      return place.path === "embed" ? `^/r/${part}/${part}/embed/` : `^/r/${part}/${place.path}/`;
  }
}
