import { bounds } from "../bounds.ts";
import type { Context, SeriesPair } from "../compare.ts";
import type { Finding } from "../finding.ts";
import type { Cell } from "../series.ts";
import type { Status } from "../../../../src/model/observation.ts";

const cellText = ({ subject, period, value }: Cell): string => `${subject} ${period}: ${value}`;

/** Only a projection may speak of years after its file. */
const projection: Status = "F";

const millions = (people: number): string => `${(people / 1e6).toFixed(1)} million people`;

const sumOf = (subjects: Iterable<string>, people: Context["people"]): number =>
  [...subjects].reduce((sum, subject) => sum + people(subject), 0);

/** Finds figures of years after their file, years that are gone, and more years at the end than a refresh brings. */
export function checkYears({ id, group, before, now, gone, added }: SeriesPair, context: Context): readonly Finding[] {
  const finding = (problem: string, cells: readonly Cell[]): Finding => ({
    name: `years:${group}`,
    files: context.filesOf(cells),
    problem: `${id}: ${problem}`,
    rows: cells.slice(0, 10).map(cellText)
  });
  const findings: Finding[] = [];
  const future = [...now.cells.values()].filter((cell) => {
    return cell.flags !== projection && cell.period > context.yearOf(cell);
  });
  if (future.length > 0) {
    const years = [...new Set(future.map(({ period }) => period))].toSorted();
    findings.push(finding(`figures of years after the file: ${years.join(", ")}`, future));
  }
  if (before.cells.size === 0) return findings;
  const figuresBefore = Map.groupBy(before.cells.values(), ({ period }) => period);
  const lost = [...Map.groupBy(gone, ({ period }) => period)].filter(
    ([period, cells]) => cells.length >= 3 && cells.length * 2 > (figuresBefore.get(period)?.length ?? 0)
  );
  if (lost.length > 0) {
    const years = lost.map(
      ([period, cells]) => `${period} (${cells.length} of ${figuresBefore.get(period)?.length ?? 0})`
    );
    findings.push(
      finding(
        `most figures of a year are gone: ${years.join(", ")}`,
        lost.flatMap(([, cells]) => cells)
      )
    );
  }
  const last = Math.max(...figuresBefore.keys());
  const first = Math.min(...figuresBefore.keys());
  const after = new Set(added.map(({ period }) => period).filter((period) => period > last));
  if (after.size > bounds.newYears) {
    const cells = added.filter(({ period }) => period > last);
    findings.push(finding(`${after.size} years more at the end: ${[...after].toSorted().join(", ")}`, cells));
  }
  const earlier = added.filter(({ period }) => period < first);
  if (earlier.length >= 5) findings.push(finding(`${earlier.length} figures of years before ${first}`, earlier));
  return findings;
}

/** Finds areas and figures that are gone, by the people that live there as well as by number. */
export function checkAreas({ id, group, before, now, gone }: SeriesPair, context: Context): readonly Finding[] {
  const { people, filesOf } = context;
  const subjectsBefore = new Set([...before.cells.values()].map(({ subject }) => subject));
  const subjectsNow = new Set([...now.cells.values()].map(({ subject }) => subject));
  const lost = [...subjectsBefore].filter((subject) => !subjectsNow.has(subject));
  const all = sumOf(subjectsBefore, people);
  const problems: string[] = [];
  const lostPeople = sumOf(lost, people);
  if (lost.length > subjectsBefore.size * bounds.lostAreas || lostPeople > all * bounds.lostPeople) {
    problems.push(`${lost.length} of ${subjectsBefore.size} areas are gone, with ${millions(lostPeople)}`);
  }
  const recent = Math.max(...[...before.cells.values()].map(({ period }) => period)) - 5;
  const years = [...Map.groupBy(gone, ({ period }) => period)].filter(([period, cells]) => {
    const had = [...before.cells.values()].filter((cell) => cell.period === period).map(({ subject }) => subject);
    const goneSubjects = cells.map(({ subject }) => subject);
    return period > recent && sumOf(goneSubjects, people) > sumOf(had, people) * bounds.lostPeopleOfYear;
  });
  for (const [period, cells] of years) {
    const subjects = cells.map(({ subject }) => subject);
    problems.push(`${cells.length} figures of ${period} are gone, of ${millions(sumOf(subjects, people))}`);
  }
  if (gone.length >= 3 && gone.length > before.cells.size * bounds.lostFigures) {
    problems.push(`${gone.length} of ${before.cells.size} figures are gone`);
  }
  if (problems.length === 0) return [];
  const cells = gone.toSorted((a, b) => people(b.subject) - people(a.subject) || b.period - a.period);
  const files = filesOf(cells);
  const rows = [...new Map(cells.map((cell) => [cell.subject, cell])).values()];
  return [
    { name: `areas:${group}`, files, problem: `${id}: ${problems.join("; ")}`, rows: rows.slice(0, 10).map(cellText) }
  ];
}

/** Finds zeros where no figure, or another one, stood: an empty cell that was read as nothing. */
export function checkZeros({ id, group, before, now }: SeriesPair, { filesOf }: Context): readonly Finding[] {
  if (before.cells.size === 0) return [];
  const last = Math.max(...[...before.cells.values()].map(({ period }) => period));
  const zeros = [...now.cells].filter(
    ([key, cell]) => cell.value === 0 && cell.period <= last && before.cells.get(key)?.value !== 0
  );
  if (zeros.length <= Math.max(2, before.cells.size * bounds.newZeros)) return [];
  const cells = zeros.map(([, cell]) => cell);
  const problem = `${id}: ${cells.length} zeros where there was no figure, or another one`;
  return [{ name: `zeros:${group}`, files: filesOf(cells), problem, rows: cells.slice(0, 10).map(cellText) }];
}
