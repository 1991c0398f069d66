import { SourceError } from "../adapter.ts";

/** Something that lies beyond the bounds of a check, and that somebody has to look at before the figures are taken. */
export interface Finding {
  /** What `--accept` names: the check, and what it looked at ("level:internet-use"). */
  readonly name: string;
  /** The files that the figures come from. */
  readonly files: readonly string[];
  /** One sentence without a full stop. */
  readonly problem: string;
  /** The rows that show it most, the worst first. */
  readonly rows: readonly string[];
}

/** The rows of a finding that are shown. */
export const shownRows = 10;

/** Findings beyond these are named, and not shown with their rows. */
const shownFindings = 6;

/** The run stops: figures lie beyond the bounds of a check, and nobody has accepted them. */
export class Refusal extends SourceError {
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    const [first] = findings;
    super(first?.files.join(", ") ?? "the figures", refusalText(findings));
    this.name = "Refusal";
    this.findings = findings;
  }
}

/** Returns a finding as lines: what, the ten worst rows, and how to accept it. */
export function findingLines({ name, files, problem, rows }: Finding): readonly string[] {
  return [
    `${files.join(", ")}: ${problem}`,
    ...rows.slice(0, shownRows).map((row) => `  ${row}`),
    `  if that is right: --accept "${name}=why"`
  ];
}

function refusalText(findings: readonly Finding[]): string {
  const [first, ...rest] = findings;
  if (first === undefined) return "nothing was found";
  const [head = "", ...rows] = findingLines({ ...first, files: [] });
  const others = rest.slice(0, shownFindings - 1).flatMap(findingLines);
  const unshown = rest.slice(shownFindings - 1).map(({ name }) => name);
  return [
    head.replace(/^: /, ""),
    ...rows,
    ...others,
    ...(unshown.length === 0 ? [] : [`and ${unshown.length} more: ${unshown.join(", ")}`])
  ].join("\n");
}

/** Joins findings of one name, as of the series of one indicator: the first sentence says how many more there are. */
export function joinFindings(findings: readonly Finding[]): readonly Finding[] {
  return [...Map.groupBy(findings, ({ name }) => name).values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const more = same.length === 1 ? "" : `; and ${same.length - 1} more series of it`;
    return [
      {
        name: first.name,
        files: [...new Set(same.flatMap(({ files }) => files))],
        problem: `${first.problem}${more}`,
        rows: interleave(same.map(({ rows }) => rows)).slice(0, shownRows)
      }
    ];
  });
}

/** The worst row of each list first, then the second of each. */
function interleave(lists: readonly (readonly string[])[]): readonly string[] {
  const longest = Math.max(...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => lists.flatMap((rows) => rows.slice(at, at + 1))).flat();
}
