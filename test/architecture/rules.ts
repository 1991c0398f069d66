import { posix } from "node:path";
import { buildOnlyFiles, buildOnlyPackages, layerOf, layers, packages } from "./layers.ts";
import { importsOf } from "./syntax.ts";
import type { SourceText } from "./syntax.ts";

/** An import that points into the repository, or at a package when `file` is undefined. */
export interface Edge {
  readonly from: string;
  readonly specifier: string;
  readonly file: string | undefined;
  readonly typeOnly: boolean;
}

const endings = ["", ".ts", ".tsx", ".astro", ".js", ".mjs"];

/** Returns every import of every file, static or dynamic, with the file that it names. */
export function edgesOf(files: readonly SourceText[]): readonly Edge[] {
  const known = new Set(files.map(({ path }) => path));
  return files.flatMap((source) =>
    importsOf(source).map(({ specifier, typeOnly }) => ({
      from: source.path,
      specifier,
      typeOnly,
      file: specifier.startsWith(".") ? resolved(source.path, specifier, known) : undefined
    }))
  );
}

function resolved(from: string, specifier: string, known: ReadonlySet<string>): string {
  const path = posix.join(posix.dirname(from), specifier.replace(/[?#].*$/, ""));
  return endings.map((ending) => path + ending).find((candidate) => known.has(candidate)) ?? path;
}

/** Names each import that crosses the layers the wrong way, and each file of a layer that nobody has placed. */
export function layerFaults(files: readonly SourceText[]): readonly string[] {
  const edges = edgesOf(files);
  const unplaced = files
    .filter(({ path }) => !["test", "root"].includes(layerOf(path)) && !(layerOf(path) in layers))
    .map(({ path }) => `${path}: its layer "${layerOf(path)}" has no rule`);
  return [...unplaced, ...edges.flatMap((edge) => layerFault(edge))];
}

function layerFault({ from, specifier, file }: Edge): readonly string[] {
  const layer = layerOf(from);
  if (layer === "test" || layer === "root") return [];
  if (file === undefined) {
    const allowed = packages[layer];
    return allowed === undefined || allowed.test(specifier) ? [] : [`${from}: ${layer} imports package ${specifier}`];
  }
  if (file.startsWith("data/") || file.endsWith(".css")) return layer === "model" ? [`${from}: imports ${file}`] : [];
  const target = layerOf(file);
  if (target === layer || layers[layer]?.includes(target) === true) return [];
  return [`${from}: ${layer} imports ${target} (${file})`];
}

/** Names each ring of files that import each other, once, by its members in order. Type imports count. */
export function cycles(files: readonly SourceText[]): readonly string[] {
  const next = new Map<string, string[]>(files.map(({ path }) => [path, []]));
  for (const { from, file } of edgesOf(files)) if (file !== undefined && next.has(file)) next.get(from)?.push(file);
  const done = new Set<string>();
  const found = new Set<string>();
  const visit = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path);
    if (at >= 0) found.add([...trail.slice(at), path].join(" → "));
    if (at >= 0 || done.has(path)) return;
    for (const each of next.get(path) ?? []) visit(each, [...trail, path]);
    done.add(path);
  };
  for (const path of next.keys()) visit(path, []);
  return [...found];
}

/**
 * Names what must not reach a reader's browser and yet does: the chain from an entry to the package or file. Type
 * imports are left out, for they vanish.
 */
export function browserFaults(files: readonly SourceText[], isEntry: (path: string) => boolean): readonly string[] {
  const edges = edgesOf(files).filter(({ typeOnly }) => !typeOnly);
  const trails = new Map<string, string>();
  const queue = files.map(({ path }) => path).filter(isEntry);
  for (const path of queue) trails.set(path, path);
  const faults: string[] = [];
  for (const path of queue) {
    for (const edge of edges.filter(({ from }) => from === path)) {
      const trail = `${trails.get(path) ?? ""} → ${edge.file ?? edge.specifier}`;
      const isFault = edge.file === undefined ? buildOnlyPackages.test(edge.specifier) : buildOnlyFiles.test(edge.file);
      if (isFault) faults.push(trail);
      if (isFault || edge.file === undefined || trails.has(edge.file)) continue;
      trails.set(edge.file, trail);
      queue.push(edge.file);
    }
  }
  return faults;
}
