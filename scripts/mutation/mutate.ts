import { parseArgs } from "node:util";
import { Stryker } from "@stryker-mutator/core";
import { reportOf } from "./scoreReport.ts";
import { rooms } from "./rooms.ts";
import { runSample } from "./runSample.ts";

const { values } = parseArgs({
  options: {
    sample: { type: "string" },
    seed: { type: "string", default: "1" },
    "ignore-static": { type: "boolean", default: false },
    room: { type: "string", multiple: true, default: Object.keys(rooms) }
  }
});

if (values.sample === undefined) {
  await new Stryker({}).runMutationTest();
} else {
  const options = {
    size: Number(values.sample),
    seed: Number(values.seed),
    ignoreStatic: values["ignore-static"]
  };
  for (const room of values.room) console.log(reportOf(await runSample(room, options)).join("\n"));
}
