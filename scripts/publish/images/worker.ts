import { mkdirSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname } from "node:path";
import { drawPng } from "./drawPng.ts";
import type { Drawing } from "./drawing.ts";

/** Draws the pictures that it is sent, one after the other, and answers with the path of each when it is there. */
process.on("message", (drawings: readonly Drawing[]) => {
  void drawAll(drawings).then(() => process.exit(0));
});

async function drawAll(drawings: readonly Drawing[]): Promise<void> {
  for (const { svg, output } of drawings) {
    mkdirSync(dirname(output), { recursive: true });
    writeFileSync(output, await drawPng(await readFile(svg), 1));
    process.send?.(svg);
  }
}
