/**
 * Returns what a path of the site is about, such as "ken" of `fr/country/ken/`, `en/embed/country/ken/free/` and
 * `charts/country/ken.ar.svg`: pages of one subject drawn by one process find its facts computed. The files of data
 * share the thread that packs them, and are one subject.
 */
export function pathSubject(path: string): string {
  const parts = path.split("/").filter((part) => part !== "");
  if (parts[0] !== undefined && isOfData.has(parts[0])) return "data";
  const last = parts.findLast((part) => !besides.has(part));
  return last === undefined ? home : last.replace(/\..*/, "");
}

const isOfData: ReadonlySet<string> = new Set(["data", "engine"]);

/** The page that asks for the language. */
const home = "home";

/** Names of what stands below the page of a subject. */
const besides: ReadonlySet<string> = new Set(["free", "table.csv", "poster.svg", "worksheet"]);

/** Returns paths by their subject, the files of data first, since they take longest; or from the other end. */
export function bySubject<Path extends { readonly pathname: string }>(
  paths: readonly Path[],
  fromTheEnd: boolean
): Path[] {
  const of = new Map<string, Path[]>([["data", []]]);
  for (const path of paths) {
    const subject = pathSubject(path.pathname);
    const known = of.get(subject);
    if (known) known.push(path);
    else of.set(subject, [path]);
  }
  const subjects = [...of.values()];
  return (fromTheEnd ? subjects.toReversed() : subjects).flat();
}
