import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createEffects } from "../ingest/effects.ts";
import { runIngest } from "../ingest/runIngest.ts";
import { sourceFolders } from "../ingest/sourceFolders.ts";

const mostSeconds = 10;
const mostBytes = 600e6;

/**
 * Runs ingest over a copy of the data, so that it holds every series against what is there; prints time and peak
 * memory, and fails beyond 10 s or 600 MB.
 */
async function benchIngest(): Promise<boolean> {
  const data = await mkdtemp(join(tmpdir(), "ingest-"));
  try {
    await cp("data", join(data, "data"), { recursive: true });
    const places = {
      folders: sourceFolders(),
      downloads: join(data, "downloads"),
      data: join(data, "data"),
      packages: "node_modules"
    };
    const wishes = { refresh: false, publishers: [], accepted: [] };
    const start = performance.now();
    const { sources } = await runIngest(places, wishes, { ...createEffects(), log: () => undefined });
    const seconds = (performance.now() - start) / 1000;
    const bytes = process.resourceUsage().maxRSS * 1024;
    const rows = sources.reduce((sum, source) => sum + source.rows.read, 0);
    console.log(`${sources.length} sources, ${rows.toLocaleString("en")} rows`);
    const processor = process.cpuUsage().user / 1e6;
    console.log(
      `${seconds.toFixed(1)} s (at most ${mostSeconds} s), of which the processor worked ${processor.toFixed(1)} s`
    );
    console.log(`${(bytes / 1e6).toFixed(0)} MB at the peak (at most ${mostBytes / 1e6} MB)`);
    return seconds <= mostSeconds && bytes <= mostBytes;
  } finally {
    await rm(data, { recursive: true, force: true });
  }
}

if (!(await benchIngest())) process.exitCode = 1;
