import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration, AstroIntegrationLogger, AstroPrerenderer } from "astro";
import { createClaims } from "./createClaims.ts";
import { mergeBuilds } from "./mergeBuilds.ts";
import { bySubject, pathSubject } from "./pathSubject.ts";
import { startBeside } from "./startBeside.ts";

/** Tells a build that it is the second, and where the two say what they have taken. */
const claimsVariable = "BUILD_CLAIMS";

/** Whether this build draws beside another, which writes all that is written once. */
export const isSecondBuild = process.env[claimsVariable] !== undefined;

/**
 * Draws the pages in two processes where there are two cores: drawing is most of a build, and no page waits for another.
 * A second build of the same runs beside this one, in a folder of its own. Each takes the next subject that the other
 * has not, from opposite ends of the list; in the end the pages of the second are moved to those of the first.
 */
export function sharedBuild(cores = availableParallelism()): AstroIntegration {
  let second: string | undefined;
  let beside: { readonly claims: string; readonly ended: Promise<void> } | undefined;
  let base = "/";
  return {
    name: "shared-build",
    hooks: {
      "astro:config:done": ({ config }) => {
        base = config.base.replace(/\/?$/, "/");
        // Below the project: all builds to places outside of it share one folder of what draws, and take it from each other.
        second = join(process.cwd(), ".cache", `${basename(fileURLToPath(config.outDir))}-second`);
      },
      "astro:build:start": ({ setPrerenderer, logger }) => {
        const given = process.env[claimsVariable];
        if (second === undefined || (given === undefined && cores < 2)) return;
        const claims = given ?? mkdtempSync(join(tmpdir(), "claims-"));
        setPrerenderer((whole) => sharing(whole, { claims, base, logger }));
        if (isSecondBuild) endWithFirst();
        else {
          rmSync(second, { recursive: true, force: true });
          beside = { claims, ended: startBeside(second, { [claimsVariable]: claims }) };
        }
      },
      "astro:build:done": async ({ dir }) => {
        if (second === undefined || beside === undefined) return;
        await beside.ended;
        mergeBuilds(second, fileURLToPath(dir));
        rmSync(beside.claims, { recursive: true });
      }
    }
  };
}

function endWithFirst(): void {
  process.once("disconnect", () => process.exit(1));
  process.channel?.unref();
}

/** What one of two builds has to know. */
interface Share {
  /** The folder of the claims. */
  readonly claims: string;
  readonly base: string;
  readonly logger: AstroIntegrationLogger;
}

/** What draws the site, less the subjects that the other build has taken. It says how many files that were, not which. */
function sharing(whole: AstroPrerenderer, { claims, base, logger }: Share): AstroPrerenderer {
  const isMine = createClaims(claims);
  const { level } = logger.options;
  let count = 0;
  return {
    ...whole,
    getStaticPaths: async () => {
      const paths = bySubject(await whole.getStaticPaths(), isSecondBuild);
      if (level === "info") logger.options.level = "warn";
      return paths;
    },
    render: async (request, options) => {
      if (!isMine(pathSubject(new URL(request.url).pathname.slice(base.length)))) return new Response(null);
      count += 1;
      return await whole.render(request, options);
    },
    teardown: async () => {
      logger.options.level = level;
      logger.info(`${String(count)} files drawn`);
      await whole.teardown?.();
    }
  };
}
