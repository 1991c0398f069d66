import { existsSync } from "node:fs";
import { createStore } from "../../../src/query/store.ts";
import { writeLake } from "./writeLake.ts";

/** Writes the tables of today for object storage below the folder that is named, `lake` by default. */
async function exportLake(folder = "lake"): Promise<void> {
  if (existsSync(folder)) {
    console.error(`${folder} is there already: name another folder, or take it away first`);
    process.exitCode = 1;
    return;
  }
  const { rows, tables } = await writeLake(createStore("data"), folder);
  console.log(
    `${folder}: ${rows.toLocaleString("en")} figures by indicator, and ${tables.length} tables: ${tables.join(", ")}`
  );
}

await exportLake(process.argv[2]);
