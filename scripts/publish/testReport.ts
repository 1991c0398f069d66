/** What a step of the test run comes to. `notRun` names each test that was there and was left out. */
export interface StepResult {
  readonly passed: number;
  readonly failed: number;
  readonly notRun: readonly string[];
}

/** The part of vitest's JSON report that is counted. */
export interface VitestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

/** Returns the one result of a step that is one check. */
export function resultOfCheck(succeeded: boolean): StepResult {
  return { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1, notRun: [] };
}

/**
 * Counts the tests of a vitest run. A file that could not be loaded counts as a failure, and so does a run that ended
 * badly without naming one, or that had no tests at all.
 */
export function resultOfVitest(report: VitestReport | undefined, succeeded: boolean): StepResult {
  const files = report?.testResults ?? [];
  const tests = files.flatMap(({ assertionResults }) => assertionResults);
  const passed = tests.filter(({ status }) => status === "passed").length;
  const failedTests = tests.filter(({ status }) => status === "failed").length;
  const brokenFiles = files.filter(
    ({ status, assertionResults }) => status === "failed" && !assertionResults.some((each) => each.status === "failed")
  ).length;
  const failed = failedTests + brokenFiles;
  const isBad = failed === 0 && (!succeeded || passed === 0);
  const notRun = tests.filter(({ status }) => status !== "passed" && status !== "failed");
  return { passed, failed: isBad ? 1 : failed, notRun: notRun.map(({ fullName }) => fullName) };
}

/** Counts a program that closes with `N passed, N failed`; one check where it does not say. */
export function resultOfProgram(output: string, succeeded: boolean): StepResult {
  const counts = [...output.matchAll(/^(\d+) passed, (\d+) failed\s*$/gm)].at(-1);
  if (!counts) return resultOfCheck(succeeded);
  const failed = Number(counts[2]);
  return { passed: Number(counts[1]), failed: failed === 0 && !succeeded ? 1 : failed, notRun: [] };
}

/** Returns the closing line of a run. */
export function closingLine(results: readonly StepResult[]): string {
  const sum = (of: (result: StepResult) => number): number => results.reduce((total, each) => total + of(each), 0);
  return `${sum(({ passed }) => passed)} passed, ${sum(({ failed }) => failed)} failed`;
}

/** Returns the line for a step that is done: what it came to, and how long it took. */
export function stepLine(name: string, result: StepResult, milliseconds: number): string {
  const seconds = `${(milliseconds / 1000).toFixed(1)} s`;
  const skipped = result.notRun.length === 0 ? "" : `, ${result.notRun.length} not run`;
  return `${result.failed === 0 ? "✓" : "✗"} ${name}: ${closingLine([result])}${skipped} (${seconds})`;
}
