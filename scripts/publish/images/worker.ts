import { mkdirSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname } from "node:path";
import { drawPng, pictureSizes } from "./drawPng.ts";
import type { Drawing } from "./drawing.ts";

/** Draws the pictures that it is sent, one after the other, and answers with the path of each when it is there. */
process.on("message", (drawings: readonly Drawing[]) => {
  void drawAll(drawings).then(() => process.exit(0));
});

async function drawAll(drawings: readonly Drawing[]): Promise<void> {
  for (const { svg, outputs } of drawings) {
    const bytes = await readFile(svg);
    for (const [index, { scale }] of pictureSizes.entries()) {
      const path = outputs[index];
      if (path === undefined) continue;
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, await drawPng(bytes, scale));
    }
    process.send?.(svg);
  }
}
