import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { createStore } from "../../../src/query/store.ts";
import { explainFigure, figureNames } from "./figure.ts";
import { FigureError } from "./figureError.ts";
import { UnreadableDataError, verifyData } from "./verifyData.ts";

const usage = `npm run verify [-- --figure ${figureNames}]`;
const folder = "data";
const pages = "dist";
const log = (line: string): void => console.log(line);

/** Computes every figure of the site a second time, and fails where the two ways differ; or explains one figure. */
async function verify(): Promise<void> {
  const { values } = parseArgs({ options: { figure: { type: "string" } } });
  if (values.figure !== undefined) {
    for (const line of await explainFigure(values.figure, createStore(folder))) log(line);
    return;
  }
  const isBuilt = existsSync(join(pages, "index.html"));
  const { passed, failed } = await verifyData(folder, log, isBuilt ? pages : undefined);
  if (!isBuilt) log(`the words of the pages were not read: there is no build in ${pages}/`);
  log(`${passed} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
}

// Who reads the first lines only, as `| head` does, has what they wanted.
process.stdout.on("error", ({ code }: NodeJS.ErrnoException) => process.exit(code === "EPIPE" ? 0 : 1));
try {
  await verify();
} catch (error) {
  if (error instanceof UnreadableDataError) {
    console.error(error.message);
    process.exit(1);
  }
  const isUsage = error instanceof FigureError || (error instanceof TypeError && "code" in error);
  if (!isUsage) throw error;
  console.error(`${error.message}\n${usage}`);
  process.exitCode = 1;
}
