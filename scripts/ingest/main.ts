import { parseArgs } from "node:util";
import { SourceError } from "./adapter.ts";
import { createEffects } from "./effects.ts";
import { parseAcceptance } from "./review/accept.ts";
import { publishers } from "./refresh/fetchSources.ts";
import { runIngest } from "./runIngest.ts";
import { sourceFolders } from "./sourceFolders.ts";

const usage = `npm run ingest -- [--refresh [publisher …]] [--report file.md] [--accept "name=why"] [--accept-loss indicator]; publishers: ${publishers.join(", ")}`;

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      refresh: { type: "boolean", default: false },
      report: { type: "string" },
      accept: { type: "string", multiple: true, default: [] },
      "accept-loss": { type: "string", multiple: true, default: [] }
    }
  });
  const places = {
    folders: sourceFolders(),
    downloads: ".cache/sources",
    data: "data",
    packages: "node_modules"
  };
  const losses = values["accept-loss"].map((indicator) => ({ name: `areas:${indicator}`, reason: "" }));
  const accepted = [...values.accept.map(parseAcceptance), ...losses];
  const wishes = { refresh: values.refresh, publishers: positionals, accepted, report: values.report };
  await runIngest(places, wishes, createEffects());
} catch (error) {
  if (error instanceof SourceError) console.error(`ingest stopped, nothing was replaced: ${error.message}`);
  else if (error instanceof TypeError && "code" in error) console.error(`${error.message}\n${usage}`);
  else throw error;
  process.exitCode = 1;
}
