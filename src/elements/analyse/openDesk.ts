import { render } from "preact";
import type { Position, World } from "../../geo/world.ts";
import { createTranslator } from "../../i18n/translator.ts";
import type { AreaCode } from "../../model/area.ts";
import { EngineError } from "../../query/engine/engineError.ts";
import { fetchParquet, loadTable } from "../../query/engine/loadTables.ts";
import { startEngine, type Engine } from "../../query/engine/startEngine.ts";
import type { DeskPayload, DeskWords } from "../../views/analyse/deskPayload.ts";
import { createDesk } from "./createDesk.ts";
import type { Desk } from "./desk.ts";
import { sourcesOfIndicators } from "./engineCatalogue.ts";

/** Where the desk opens, and who is told how it goes. */
export interface Opening {
  readonly place: HTMLElement;
  readonly signal: AbortSignal;
  /** From 0 to 1, by bytes. */
  readonly onProgress: (share: number) => void;
  /** The SQL that lay on the desk before, where it was open before. */
  readonly sql: string | undefined;
  /** The engine has ended by itself. */
  readonly onFault: (fault: string) => void;
}

/** Milliseconds that the engine may stay silent while it starts. */
const startPatience = 60_000;

/** Fetches the engine, the tables and the words, and opens the desk. Throws an EngineError, and leaves nothing running. */
export async function openDesk(
  payload: DeskPayload,
  { place, signal, onProgress, sql, onFault }: Opening
): Promise<Desk> {
  const total = payload.tables.reduce((sum, { bytes }) => sum + bytes, payload.engine.bytes);
  let fetched = 0;
  const onBytes = (bytes: number): void => {
    fetched += bytes;
    onProgress(Math.min(1, fetched / total));
  };
  const words = fetchWords(payload.words, signal);
  words.catch(() => undefined);
  const files = payload.tables.map(async (file) => ({
    table: file.table,
    parquet: await fetchParquet(file, onBytes, signal)
  }));
  for (const file of files) file.catch(() => undefined);
  const engine = await startEngine(payload.engine, { onBytes, signal, patience: startPatience });
  try {
    await fill(engine, files);
    const { messages, areas, indicators, sources, date, world } = await words;
    const behind = await sourcesOfIndicators(engine);
    if (signal.aborted) throw new EngineError("stopped", "stopped while it started");
    return createDesk({
      engine,
      areas: new Map(areas),
      indicators: new Map(indicators.map((each) => [each.id, each])),
      origins: {
        sources,
        date,
        tables: payload.tables.map(({ table, url }) => ({ table, url: new URL(url, location.href).href })),
        sourcesOf: (sql) => [...behind].flatMap(([id, files]) => (sql.includes(`'${id}'`) ? files : []))
      },
      fetchWorld: () => fetchWorld(world),
      sql,
      translator: createTranslator(payload.language, messages),
      areaHref: (code) => payload.areaHref.replace("{area}", code.toLowerCase()),
      onFault,
      draw: (tree) => render(tree, place)
    });
  } catch (error) {
    engine.end();
    throw error;
  }
}

async function fill(
  engine: Engine,
  files: readonly Promise<{ readonly table: string; readonly parquet: Awaited<ReturnType<typeof fetchParquet>> }>[]
): Promise<void> {
  for (const file of files) {
    const { table, parquet } = await file;
    await loadTable(engine, table, parquet);
  }
}

/** The anchors of areas come as pairs, for a Map has no JSON. */
async function fetchWorld(url: string): Promise<World> {
  const response = await fetch(url).catch(() => undefined);
  if (response?.ok !== true) throw new EngineError("network", url);
  const { anchors, ...world } = (await response.json()) as Omit<World, "anchors"> & {
    readonly anchors: readonly (readonly [AreaCode, Position])[];
  };
  return { ...world, anchors: new Map(anchors) };
}

async function fetchWords(url: string, signal: AbortSignal): Promise<DeskWords> {
  const response = await fetch(url, { signal }).catch(() => undefined);
  if (response?.ok !== true) throw new EngineError("network", url);
  return (await response.json()) as DeskWords;
}
