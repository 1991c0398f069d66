import console from "node:console";
import process from "node:process";

/** Says in a sentence what is missing, where a command of the project runs on a Node that is too old for it. */
const needed = 24;
const found = Number(process.versions.node.split(".")[0]);
if (found < needed) {
  console.error(
    `This needs Node ${needed}, and runs on Node ${process.versions.node}.\n` +
      "The project brings it (npm ci) for Linux with glibc (x64, arm64), macOS on Apple chips and Windows (x64),\n" +
      "where a command is started by npm: npm start, npm test, npm run ingest … On a Mac with an Intel chip, on Alpine\n" +
      "and other systems with musl, and where npm ci left out optional packages, install Node 24 yourself."
  );
  process.exit(1);
}
