import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { ensureBrowser, thisMachine } from "./browser.ts";
import { runSteps } from "./runSteps.ts";
import type { Scheduled } from "./runSteps.ts";
import { closingLine, resultOfCheck, resultOfProgram, resultOfVitest, stepLine } from "./testReport.ts";
import type { StepResult, VitestReport } from "./testReport.ts";

interface Step extends Scheduled {
  /** The npm script that it runs. */
  readonly script: string;
  readonly counts: "check" | "program" | "vitest";
}

/** The longest first of those that can begin at once. What reads `dist` needs a new build. */
const steps: readonly Step[] = [
  { name: "build", script: "build", counts: "check", needs: [], processors: 1 },
  { name: "unit tests", script: "test:unit", counts: "vitest", needs: [], processors: 1 },
  { name: "lint", script: "lint", counts: "check", needs: [], processors: 1 },
  { name: "types", script: "types", counts: "check", needs: [], processors: 1 },
  { name: "browser tests", script: "test:browser", counts: "vitest", needs: ["build"], processors: 2 },
  { name: "site tests", script: "test:site", counts: "vitest", needs: ["build"], processors: 1 },
  { name: "verify", script: "verify", counts: "program", needs: [], processors: 1 },
  { name: "format", script: "format:check", counts: "check", needs: [], processors: 1 }
];

/** Runs every step, also after one has failed, and closes with the sum of all that was checked. */
async function test(): Promise<void> {
  const reports = mkdtempSync(join(tmpdir(), "test-reports-"));
  const results = await runSteps(
    steps,
    availableParallelism(),
    async (step, earlier: ReadonlyMap<string, StepResult>) => {
      console.log(`▸ ${step.name}`);
      const began = performance.now();
      const { result, output } = await resultOf(step, earlier, reports);
      const notRun = result.notRun.map((each) => `  not run: ${each}\n`).join("");
      console.log(`\n${output}${notRun}${stepLine(step.name, result, performance.now() - began)}\n`);
      return result;
    }
  );
  rmSync(reports, { recursive: true });
  const all = [...results.values()];
  process.exitCode = all.some(({ failed }) => failed > 0) ? 1 : 0;
  console.log(closingLine(all));
}

/** What a step came to, and what it said. */
interface Outcome {
  readonly result: StepResult;
  readonly output: string;
}

async function resultOf(step: Step, earlier: ReadonlyMap<string, StepResult>, reports: string): Promise<Outcome> {
  const broken = step.needs.find((name) => (earlier.get(name)?.failed ?? 1) > 0);
  if (broken !== undefined) return notRun(`because this failed: ${broken}`);
  if (step.name === "browser tests") {
    const problem = browserProblem();
    if (problem !== undefined) return notRun(problem);
  }
  const report = join(reports, `${step.script.replace(":", "-")}.json`);
  const options = step.counts === "vitest" ? ["--reporter=default", "--reporter=json", `--outputFile=${report}`] : [];
  const { succeeded, output } = await runScript(step.script, options);
  if (step.counts === "check") return { result: resultOfCheck(succeeded), output };
  const counted =
    step.counts === "program" ? resultOfProgram(output, succeeded) : resultOfVitest(reportAt(report), succeeded);
  return { result: counted, output };
}

function notRun(reason: string): Outcome {
  return { result: resultOfCheck(false), output: `  not run, ${reason}\n` };
}

function browserProblem(): string | undefined {
  try {
    ensureBrowser(thisMachine());
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : "no browser found";
  }
}

function reportAt(path: string): VitestReport | undefined {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as VitestReport;
  } catch {
    return undefined;
  }
}

function runScript(
  script: string,
  options: readonly string[]
): Promise<{ readonly succeeded: boolean; readonly output: string }> {
  return new Promise((accept, reject) => {
    const child = spawn("npm", ["run", "--silent", script, "--", ...options], {
      stdio: ["ignore", "pipe", "pipe"],
      // A site that stands somewhere: what needs its address is tested as well.
      env: { SITE_URL: "https://explorer.invalid", ...process.env },
      shell: process.platform === "win32"
    });
    const parts: Buffer[] = [];
    child.stdout.on("data", (part: Buffer) => parts.push(part));
    child.stderr.on("data", (part: Buffer) => parts.push(part));
    child.on("error", reject);
    child.on("close", (status) => {
      accept({ succeeded: status === 0, output: Buffer.concat(parts).toString("utf8") });
    });
  });
}

await test();
