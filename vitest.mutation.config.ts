import { defineConfig } from "vitest/config";

/** The rooms whose own tests are run: all, or the one that `npm run mutation -- --sample` names. */
const rooms = process.env["MUTATED_TESTS"] ?? "{facts,query,questions,state,stats}";

/**
 * The tests of pure code as one project, which `npm run mutation` runs against each mutant: those of the room, and the
 * properties of all. Those that start a database are out: they take longer than all others together.
 */
export default defineConfig({
  test: {
    include: ["test", "test/live"].flatMap((folder) =>
      [rooms, "properties"].map((room) => `${folder}/${room}/**/*.test.{ts,tsx}`)
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
