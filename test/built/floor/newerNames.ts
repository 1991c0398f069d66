import bcd from "@mdn/browser-compat-data" with { type: "json" };
import type { CompatStatement, Identifier, SimpleSupportStatement } from "@mdn/browser-compat-data/types";

/** The oldest version of each browser that something is held to. */
export type Floor = Readonly<Partial<Record<Browser, number>>>;

type Browser = "chrome" | "safari" | "safari_ios" | "firefox";

const browsers: Readonly<Record<string, Browser>> = {
  chrome: "chrome",
  safari: "safari",
  ios_saf: "safari_ios",
  firefox: "firefox"
};

/** Returns the floor that a list of package.json states, such as "ios_saf 13.4". Throws on a browser that it does not know. */
export function floorOf(list: readonly string[]): Floor {
  return Object.fromEntries(
    list.map((entry) => {
      const [name = "", version] = entry.split(" ");
      const browser = browsers[name];
      if (browser === undefined) throw new Error(`no data on ${name}`);
      return [browser, Number(version)];
    })
  );
}

/** Names that some browser of a floor does not know, each with the oldest that all know it from, as MDN's data say. */
export interface NewerNames {
  /** Of methods, whatever they are called on: only where nothing of this name is as old as the floor. */
  readonly methods: ReadonlyMap<string, string>;
  /** Of properties that elements have. */
  readonly properties: ReadonlyMap<string, string>;
  /** Such as `Object.hasOwn`. */
  readonly statics: ReadonlyMap<string, string>;
  readonly globals: ReadonlyMap<string, string>;
}

/** What scripts call on a page: methods of other interfaces would only share their names with what is our own. */
const interfaces =
  /^(?:AbortSignal|Blob|Document|DocumentFragment|DOMTokenList|Element|EventTarget|Node|NodeList|ReadableStream|Response|URL|URLSearchParams)$/;

/** Of the language too: `take`, `error` or `pause` of others are names that anybody gives. */
const builtins =
  /^(?:Array|String|Object|Promise|Map|Set|WeakMap|RegExp|Number|Math|Symbol|TypedArray|Function|Date|JSON)$/;

/** Returns what a floor does not know. */
export function newerNames(floor: Floor): NewerNames {
  const members = new Map<string, (string | undefined)[]>();
  const statics = new Map<string, string>();
  const globals = new Map<string, string>();
  const visit = (owner: string, node: Identifier, isOurs: boolean): void => {
    if (node.__compat) put(globals, owner, newer(node.__compat, floor));
    for (const [key, entry] of Object.entries(node)) {
      const compat = (entry as Identifier).__compat;
      if (key === "__compat" || !compat || key === owner || !/^\w+$/.test(key) || key.endsWith("_event")) continue;
      const since = newer(compat, floor);
      const name = key.replace(/_static$/, "");
      if (owner === "Window") put(globals, name, since);
      // The data do not tell what belongs to a kind of the language from what belongs to each of it.
      put(statics, `${owner}.${name}`, since);
      if (key === name && owner !== "Intl" && isOurs) members.set(name, [...(members.get(name) ?? []), since]);
    }
  };
  for (const [name, node] of Object.entries(bcd.javascript.builtins ?? {}))
    if (name !== "__compat") visit(name, node as Identifier, builtins.test(name));
  for (const [name, node] of Object.entries(bcd.api))
    if (name !== "__compat") visit(name, node as Identifier, interfaces.test(name));
  const all = [...members].flatMap(([name, since]): [string, string][] =>
    since.every((each) => each !== undefined) ? [[name, since[0] ?? ""]] : []
  );
  return { methods: new Map(all), properties: new Map(all), statics, globals };
}

function put(into: Map<string, string>, name: string, since: string | undefined): void {
  if (since !== undefined) into.set(name, since);
}

/** Returns the browsers of the floor that lack something and since when they have it; undefined where none lacks it. */
function newer({ support }: CompatStatement, floor: Floor): string | undefined {
  const lacking = Object.entries(floor).flatMap(([browser, version]) => {
    const stated = support[browser as Browser];
    if (stated === undefined) return [];
    const ways: readonly SimpleSupportStatement[] = Array.isArray(stated) ? stated : [stated];
    const has = ways.some((way) => isThere(way, version));
    return has ? [] : [`${browser} ${String(ways[0]?.version_added)}`];
  });
  return lacking.length === 0 ? undefined : lacking.join(", ");
}

function isThere(way: SimpleSupportStatement, version: number): boolean {
  const { version_added: added, version_removed: removed } = way;
  if (way.flags || way.prefix !== undefined || way.alternative_name !== undefined || added === false) return false;
  const from = Number.parseFloat(added.replace("≤", ""));
  return from <= version && (removed === undefined || Number.parseFloat(removed) > version);
}
