import { defineConfig } from "vitest/config";

/** The tests of pure code as one project, which `npm run mutation` runs against each mutant: those that take long are out. */
export default defineConfig({
  test: {
    include: ["test/{facts,properties,query,questions,state,stats}/**/*.test.{ts,tsx}"],
    testTimeout: 30_000
  }
});
