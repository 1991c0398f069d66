import { render } from "preact";
import type { World } from "../../geo/world.ts";
import type { AreaCode } from "../../model/area.ts";
import type { Position } from "../../geo/world.ts";
import { createTranslator } from "../../i18n/translator.ts";
import { EngineError } from "../../query/engine/engineError.ts";
import { startEngine } from "../../query/engine/startEngine.ts";
import type { DeskPayload } from "../../views/analyse/deskPayload.ts";
import { createDesk } from "./createDesk.ts";
import type { Desk } from "./desk.ts";
import type { FetchedDesk } from "./fetchDesk.ts";
import { loadPart } from "./loadPart.ts";

/** Where the desk opens, and who is told how it goes. */
export interface Opening {
  readonly fetched: FetchedDesk;
  readonly place: HTMLElement;
  readonly signal: AbortSignal;
  /** The SQL that lay on the desk before, where it was open before. */
  readonly sql: string | undefined;
  /** The engine has ended by itself. */
  readonly onFault: (fault: string) => void;
}

/** Milliseconds that the engine may stay silent while it starts. */
const startPatience = 60_000;

/** Opens the desk with what was fetched for it. Throws an EngineError, and leaves nothing running. */
export async function openDesk(payload: DeskPayload, { fetched, place, signal, sql, onFault }: Opening): Promise<Desk> {
  const { spawned, facts } = fetched;
  const engine = await startEngine({ spawned, facts, patience: startPatience });
  try {
    const { messages, areas, indicators, tables, sources, sourcesOf, release, date, world } = await fetched.words;
    if (signal.aborted) throw new EngineError("stopped", "stopped while it started");
    return createDesk({
      engine,
      areas: new Map(areas),
      indicators: new Map(indicators.map((each) => [each.id, each])),
      tables,
      origins: {
        sources,
        release,
        date,
        tables: payload.tables.map(({ table, file }) => ({ table, url: new URL(file, location.href).href })),
        sourcesOf: (query) => sourcesOf.flatMap(([id, files]) => (query.includes(`'${id}'`) ? files : []))
      },
      fetchWorld: () => fetchWorld(world),
      sql,
      translator: createTranslator({ ...payload, messages }),
      areaHref: (code) => payload.areaHref.replace("{area}", code.toLowerCase()),
      onFault,
      draw: (tree) => render(tree, place)
    });
  } catch (error) {
    engine.end();
    throw error;
  }
}

/** The anchors of areas come as pairs, for a Map has no JSON. */
/** The world as its file holds it. */
type WrittenWorld = Omit<World, "anchors"> & { readonly anchors: readonly (readonly [AreaCode, Position])[] };

async function fetchWorld(url: string): Promise<World> {
  const response = await fetch(url).catch(() => undefined);
  if (response?.ok !== true) throw new EngineError("network", url);
  const { anchors, ...world } = await loadPart(async () => (await response.json()) as WrittenWorld);
  return { ...world, anchors: new Map(anchors) };
}
