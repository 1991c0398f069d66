import { defineConfig } from "vitest/config";

/**
 * The tests of pure code as one project, which `npm run mutation` runs against each mutant. Those that start a database
 * are out: they take longer than all others together.
 */
export default defineConfig({
  test: {
    include: ["test", "test/live"].map(
      (folder) => `${folder}/{facts,properties,query,questions,state,stats}/**/*.test.{ts,tsx}`
    ),
    exclude: [
      "test/query/engine/**",
      "test/**/query/receipt/**",
      "test/**/{questionSql,nodeEngine,nearestQuestion}.test.ts"
    ],
    testTimeout: 120_000,
    hookTimeout: 120_000
  }
});
