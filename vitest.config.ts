import { defineConfig } from "vitest/config";

/** Three kinds of test: pure code, the files in dist/, and dist/ in a real browser. The last two need a build. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["test/**/*.test.{ts,tsx}"],
          exclude: ["test/built/**", "test/browser/**"],
          // Pure code has nothing to hide from other tests: what two of them import is read once.
          isolate: false,
          // Two busy cores take their time to project the world.
          testTimeout: 30_000
        }
      },
      {
        test: {
          name: "site",
          include: ["test/built/**/*.test.ts"],
          testTimeout: 120_000,
          hookTimeout: 900_000
        }
      },
      {
        test: {
          name: "browser",
          include: ["test/browser/**/*.test.ts"],
          testTimeout: 120_000,
          hookTimeout: 60_000,
          expect: { poll: { timeout: 20_000 } },
          maxWorkers: 2
        }
      }
    ]
  }
});
