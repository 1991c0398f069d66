import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureBrowser, thisMachine } from "./browser.ts";
import { closingLine, resultOfCheck, resultOfProgram, resultOfVitest, stepLine } from "./testReport.ts";
import type { StepResult, VitestReport } from "./testReport.ts";

interface Step {
  readonly name: string;
  /** The npm script that it runs. */
  readonly script: string;
  readonly counts: "check" | "program" | "vitest";
  /** The step without which it would test something old, or nothing. */
  readonly needs?: string;
}

/** One after another; those that stand together keep one processor busy each, run at once, and speak at their end. */
const stages: readonly (readonly Step[])[] = [
  [
    { name: "lint", script: "lint", counts: "check" },
    { name: "format", script: "format:check", counts: "check" }
  ],
  [
    { name: "types", script: "types", counts: "check" },
    { name: "build", script: "build", counts: "check" }
  ],
  [{ name: "unit tests", script: "test:unit", counts: "vitest" }],
  [{ name: "verify", script: "verify", counts: "program" }],
  [{ name: "site tests", script: "test:site", counts: "vitest", needs: "build" }],
  [{ name: "browser tests", script: "test:browser", counts: "vitest", needs: "build" }]
];

/** Runs every step, also after one has failed, and closes with the sum of all that was checked. */
async function test(): Promise<void> {
  const reports = mkdtempSync(join(tmpdir(), "test-reports-"));
  const results = new Map<string, StepResult>();
  for (const stage of stages) {
    console.log(`\n▸ ${stage.map(({ name }) => name).join(", ")}`);
    const began = performance.now();
    const ofStage = stage.map(async (step): Promise<[string, StepResult]> => {
      const result = await resultOf(step, results, reports, stage.length > 1);
      for (const each of result.notRun) console.log(`  not run: ${each}`);
      console.log(stepLine(step.name, result, performance.now() - began));
      return [step.name, result];
    });
    for (const [name, result] of await Promise.all(ofStage)) results.set(name, result);
  }
  rmSync(reports, { recursive: true });
  const all = [...results.values()];
  process.exitCode = all.some(({ failed }) => failed > 0) ? 1 : 0;
  console.log(`\n${closingLine(all)}`);
}

async function resultOf(
  step: Step,
  earlier: ReadonlyMap<string, StepResult>,
  reports: string,
  speaksAtEnd: boolean
): Promise<StepResult> {
  if (step.needs !== undefined && (earlier.get(step.needs)?.failed ?? 1) > 0) {
    console.log(`  not run, because this failed: ${step.needs}`);
    return resultOfCheck(false);
  }
  if (step.name === "browser tests" && !hasBrowser()) return resultOfCheck(false);
  const report = join(reports, `${step.script.replace(":", "-")}.json`);
  const options = step.counts === "vitest" ? ["--reporter=default", "--reporter=json", `--outputFile=${report}`] : [];
  const { succeeded, output } = await runScript(step.script, options, speaksAtEnd);
  if (step.counts === "check") return resultOfCheck(succeeded);
  return step.counts === "program" ? resultOfProgram(output, succeeded) : resultOfVitest(reportAt(report), succeeded);
}

function hasBrowser(): boolean {
  try {
    console.log(`  ${ensureBrowser(thisMachine())}`);
    return true;
  } catch (error) {
    console.log(`  ${error instanceof Error ? error.message : "no browser found"}`);
    return false;
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
  options: readonly string[],
  speaksAtEnd: boolean
): Promise<{ readonly succeeded: boolean; readonly output: string }> {
  return new Promise((accept, reject) => {
    const child = spawn("npm", ["run", "--silent", script, "--", ...options], {
      stdio: ["ignore", "pipe", "pipe"],
      shell: process.platform === "win32"
    });
    const parts: Buffer[] = [];
    const pass = (part: Buffer): void => {
      parts.push(part);
      if (!speaksAtEnd) process.stdout.write(part);
    };
    child.stdout.on("data", pass);
    child.stderr.on("data", pass);
    child.on("error", reject);
    child.on("close", (status) => {
      if (speaksAtEnd) process.stdout.write(Buffer.concat(parts));
      accept({ succeeded: status === 0, output: Buffer.concat(parts).toString("utf8") });
    });
  });
}

await test();
