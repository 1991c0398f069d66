import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { keepSite } from "./keepSite.ts";

/** Writes last of all, from the finished site, what a reader can keep of it for a time without a network. */
export function keptFiles(): AstroIntegration {
  let base = "/";
  return {
    name: "kept-files",
    hooks: {
      "astro:config:done": ({ config }) => {
        base = config.base.replace(/\/?$/, "/");
      },
      "astro:build:done": async ({ dir }) => {
        await keepSite(fileURLToPath(dir), base);
      }
    }
  };
}
