import { parseArgs } from "node:util";
import { SourceError } from "./adapter.ts";
import { createEffects } from "./effects.ts";
import { ingest } from "./ingest.ts";
import { roleOf } from "./registry.ts";
import { readCatalogue } from "./steps/readCatalogue.ts";

const effects = createEffects();

async function run(): Promise<void> {
  const { values } = parseArgs({ options: { "accept-loss": { type: "string", multiple: true, default: [] } } });
  const folder = process.env["SOURCES"] ?? "../shared/sources";
  const files = await readCatalogue(folder, effects);
  const placed = files.filter(({ file }) => roleOf(file) !== undefined).map((file) => ({ folder, file }));
  for (const { file } of files) if (roleOf(file) === undefined) effects.log(`${file}: not read yet`);
  await ingest(
    {
      files: placed,
      data: "data",
      packages: "node_modules",
      acceptedLosses: values["accept-loss"],
      keepsPresent: false
    },
    effects
  );
}

try {
  await run();
} catch (error) {
  if (!(error instanceof SourceError)) throw error;
  console.error(`ingest stopped, nothing was replaced: ${error.message}`);
  process.exitCode = 1;
}
