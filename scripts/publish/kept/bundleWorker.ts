import { join } from "node:path";
import { build } from "vite";
import { known } from "../../../src/model/known.ts";
import type { Build } from "../../../src/kept/keptShapes.ts";

/** Returns the script of the worker that keeps pages on a reader's device, for one build, as a script without imports. */
export async function bundleWorker(of: Build): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: "warn",
    define: { __BUILD__: JSON.stringify(of), "process.env.NODE_ENV": JSON.stringify("production") },
    build: {
      write: false,
      target: ["chrome80", "safari13.1", "firefox78"],
      lib: {
        entry: join(import.meta.dirname, "../../../src/kept/keepingWorker.ts"),
        formats: ["iife"],
        name: "keeping"
      }
    }
  });
  const outputs = (Array.isArray(made) ? made : [made]).flatMap((each) => ("output" in each ? each.output : []));
  return known(
    outputs.find((each) => each.type === "chunk"),
    "worker"
  ).code;
}
