import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** The built site: its files by path below dist/, and the base path that it was built for. */
export interface Dist {
  readonly paths: ReadonlySet<string>;
  readonly base: string;
  /** The protocol and host that it was built for; undefined in a build that was not told them. */
  readonly site: string | undefined;
  readonly read: (path: string) => Buffer;
  readonly text: (path: string) => string;
}

/** Opens dist/; throws where there is none, for then every check would pass. */
export function openDist(root = join(import.meta.dirname, "../../dist")): Dist {
  if (statSync(root, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new Error("there is no dist/: npm run build makes it");
  }
  const paths = new Set(filesBelow(root, ""));
  const read = (path: string): Buffer => readFileSync(join(root, path));
  const text = (path: string): string => read(path).toString("utf8");
  const canonical = /<link rel="canonical" href="([^"]+)"/.exec(text("index.html"))?.[1];
  const site = canonical === undefined ? undefined : new URL(canonical).origin;
  return { paths, base: basePathOf(text("index.html")), site, read, text };
}

function filesBelow(root: string, folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(root, `${folder}${entry.name}/`) : [folder + entry.name]
  );
}

/** Returns the base path of a build, read from the link to its first style sheet. */
export function basePathOf(html: string): string {
  const sheet = /href="([^"]*\/)assets\/[^"]+\.css"/.exec(html)?.[1];
  if (sheet === undefined) throw new Error("index.html links no style sheet below assets/");
  return sheet;
}

/** Returns the file that an address within the site names, undefined where it leaves the base path. */
export function fileOfAddress(base: string, address: string): string | undefined {
  const path = decodeURIComponent(address.replace(/[?#].*$/s, ""));
  if (!path.startsWith(base)) return undefined;
  const file = path.slice(base.length);
  return file === "" || file.endsWith("/") ? `${file}index.html` : file;
}
