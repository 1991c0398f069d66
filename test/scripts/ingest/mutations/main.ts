import { existsSync } from "node:fs";
import { join } from "node:path";
import { sourceFolders } from "../../../../scripts/ingest/sourceFolders.ts";
import { mutationReport } from "./mutationReport.ts";
import { realSourceFolder, smallSourceFolder } from "./sourceFolder.ts";

const folders = sourceFolders();

const only = new RegExp(process.argv.find((argument) => argument.startsWith("--only="))?.slice(7) ?? ".");
const isReal = folders.every((each) => existsSync(join(each, "sources.json"))) && !process.argv.includes("--small");
console.log(isReal ? `On the publishers' files in ${folders.join(", ")}:` : "On the small files of the repository:");
const folder = isReal ? realSourceFolder(folders) : await smallSourceFolder();
const { lines, wrong } = await mutationReport(folder, only, process.argv.includes("--each-kind"));
for (const line of lines) console.log(line);
if (wrong.length > 0) process.exitCode = 1;
