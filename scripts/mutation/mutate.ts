import { parseArgs } from "node:util";
import { Stryker } from "@stryker-mutator/core";
import { reportOf } from "./scoreReport.ts";
import { rooms } from "./rooms.ts";
import { runSample } from "./runSample.ts";

const { values } = parseArgs({
  options: {
    sample: { type: "string" },
    seed: { type: "string", default: "1" },
    room: { type: "string", multiple: true, default: Object.keys(rooms) }
  }
});

if (values.sample === undefined) {
  await new Stryker({}).runMutationTest();
} else {
  const lines: string[] = [];
  for (const room of values.room)
    lines.push(...reportOf(await runSample(room, Number(values.sample), Number(values.seed))));
  console.log(lines.join("\n"));
}
