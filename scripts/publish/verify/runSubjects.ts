import type { Check, Grounds, Report, Subject } from "./check.ts";

/** How many faults of one check are printed; a wrong formula has thousands. */
const printedFaults = 20;

/** What a run of all subjects comes to. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/**
 * Runs every subject, also after one has failed, logs a line for each, its notes and the faults of its checks, and
 * returns the checks that passed and failed. A check that compared nothing has failed, and so has a subject that threw.
 */
export async function runSubjects(
  subjects: readonly Subject[],
  grounds: Grounds,
  log: (line: string) => void
): Promise<Counts> {
  let passed = 0;
  let failed = 0;
  for (const subject of subjects) {
    const { checks, notes } = await reportOf(subject, grounds);
    const bad = checks.filter((check) => faultsOf(check).length > 0);
    passed += checks.length - bad.length;
    failed += bad.length;
    const compared = checks.reduce((sum, check) => sum + check.compared, 0);
    const mark = bad.length === 0 ? "✓" : "✗";
    log(`${mark} ${subject.name}: ${checks.length} checks, ${compared.toLocaleString("en")} figures`);
    for (const note of notes) log(`    ${note}`);
    for (const check of bad) for (const line of faultLines(check)) log(`  ✗ ${line}`);
  }
  return { passed, failed };
}

async function reportOf({ name, verify }: Subject, grounds: Grounds): Promise<Report> {
  try {
    const report = await verify(grounds);
    if (report.checks.length > 0) return report;
    return { ...report, checks: [{ name, compared: 0, faults: [] }] };
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    return { checks: [{ name, compared: 0, faults: [problem] }], notes: [] };
  }
}

function faultsOf({ compared, faults }: Check): readonly string[] {
  return compared === 0 && faults.length === 0 ? ["nothing was compared"] : faults;
}

function faultLines(check: Check): readonly string[] {
  const faults = faultsOf(check);
  const more = faults.length - printedFaults;
  return [
    ...faults.slice(0, printedFaults).map((fault) => `${check.name}: ${fault}`),
    ...(more > 0 ? [`${check.name}: … and ${more} more`] : [])
  ];
}
