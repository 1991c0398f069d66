import { createEffects } from "../../../../scripts/ingest/effects.ts";
import { recordOutputs, replaceData } from "../../../../scripts/ingest/steps/replaceData.ts";

const [data = ""] = process.argv.slice(2);
const effects = createEffects();

/** Sixty files that all say which state of the data they belong to. */
function outputsOf(state: number) {
  return Array.from({ length: 60 }, (_, at) => ({
    path: `observations/${at}.parquet`,
    content: new TextEncoder().encode(`${state} `.repeat(400)),
    rows: 1
  }));
}

for (let state = 0; ; state += 1) {
  const outputs = outputsOf(state);
  const manifest = { schema: state, sources: [], quarantined: [], outputs: recordOutputs(outputs) };
  await replaceData(data, outputs, manifest, effects);
  if (state === 1) console.log("ready");
}
