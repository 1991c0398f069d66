import { existsSync } from "node:fs";
import { join } from "node:path";
import { mutationReport } from "./mutationReport.ts";
import { realSourceFolder, smallSourceFolder } from "./sourceFolder.ts";

const sources = process.env["SOURCES"] ?? "../shared/sources";

const only = new RegExp(process.argv.find((argument) => argument.startsWith("--only="))?.slice(7) ?? ".");
const isReal = existsSync(join(sources, "sources.json")) && !process.argv.includes("--small");
console.log(isReal ? `On the publishers' files in ${sources}:` : "On the small files of the repository:");
const folder = isReal ? realSourceFolder(sources) : await smallSourceFolder();
const { lines, wrong } = await mutationReport(folder, only);
for (const line of lines) console.log(line);
if (wrong.length > 0) process.exitCode = 1;
