import { describe, expect, it } from "vitest";
import { faultOf } from "./mutationReport.ts";
import { mutations } from "./mutations.ts";
import { dataOf } from "./runFolder.ts";
import { runMutation } from "./runMutation.ts";
import { halvesOf, smallSourceFolder } from "./sourceFolder.ts";

/** One file of each kind of damage; `npm run ingest:mutations` does them all, on the publishers' files too. */
const ofEachKind = [...Map.groupBy(mutations.entries(), ([, { kind }]) => kind).values()].flatMap((same) =>
  same.slice(-1)
);

const halves = Promise.all(
  halvesOf(await smallSourceFolder()).map(async (half) => ({ half, data: await dataOf(half) }))
);

describe("a wrong version of a publisher's file", () => {
  it("comes in at least sixty kinds, over every file", () => {
    expect(ofEachKind.length).toBeGreaterThanOrEqual(79);
    expect(mutations.length).toBeGreaterThanOrEqual(250);
  });

  it.each(ofEachKind.map(([number, mutation]) => [mutation.kind, mutation.file, number, mutation] as const))(
    "stops the run, or is harmless: %s, %s",
    async (_, file, number, mutation) => {
      const { half, data } = (await halves).findLast(({ half: { files } }) => files.has(file))!;
      const outcome = await runMutation(mutation, number, half, data);
      expect(faultOf(mutation, outcome)).toBeUndefined();
    }
  );
});
