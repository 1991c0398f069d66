import { isDimensionId, type DimensionId } from "../model/dimension.ts";
import { partCounts, type QuestionColumn } from "../model/question.ts";
import type { IndicatorId } from "../model/indicator.ts";
import { scenarioKinds, toInput } from "../model/scenario.ts";

/** Returns a column as an address writes it: "internet-use.sex-F@w5", "gap(0,95)". */
export function formatColumn(column: QuestionColumn): string {
  switch (column.kind) {
    case "indicator": {
      const codes = Object.entries(column.codes).map(([id, code]) => `.${id}-${code}`);
      const when = column.when.kind === "year" ? `@${column.when.year}` : `@w${column.when.years}`;
      return column.indicator + codes.join("") + when;
    }
    case "own":
      return `own(${encodeName(column.name)})`;
    case "difference":
    case "ratio":
    case "residual":
      return `${column.kind}(${column.of},${column.with})`;
    case "rank":
      return `rank(${column.of})`;
    case "part":
      return `part(${column.of},${column.parts})`;
    case "change":
      return `change(${column.of},${column.since})`;
    case "people":
      return `people(${column.of})`;
    case "gap":
      return `gap(${column.of},${column.target})`;
    default:
      return `${column.kind}(${column.of},${column.inputs.join(",")})`;
  }
}

/** The name of a column of somebody's table, without the signs that part columns here. */
function encodeName(name: string): string {
  const signs: Readonly<Record<string, string>> = { "(": "%28", ")": "%29", "~": "%7E" };
  return encodeURIComponent(name).replace(/[()~]/g, (sign) => signs[sign] ?? sign);
}

function decodeName(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Returns the column that a text stands for, at a place; undefined where it cannot be read. */
export function parseColumn(
  text: string,
  place: number,
  known: (indicator: string) => indicator is IndicatorId
): QuestionColumn | undefined {
  const scenario = parseScenario(text, place);
  if (scenario) return scenario;
  const [, kind = "", one = "", , other] = /^(\w+)\((.*?)(,([^,]*))?\)$/.exec(text) ?? [];
  const of = Number(one);
  const isBefore = (column: number): boolean => Number.isInteger(column) && column >= 0 && column < place;
  const second = Number(other);
  switch (kind) {
    case "":
      return parseIndicator(text, known);
    case "own":
      return one === "" ? undefined : { kind, name: decodeName(one) };
    case "difference":
    case "ratio":
    case "residual":
      return isBefore(of) && isBefore(second) ? { kind, of, with: second } : undefined;
    case "change":
      return isBefore(of) && Number.isInteger(second) ? { kind, of, since: second } : undefined;
    case "part":
      return isBefore(of) && (partCounts as readonly number[]).includes(second)
        ? { kind, of, parts: second }
        : undefined;
    case "rank":
    case "people":
      return isBefore(of) ? { kind, of } : undefined;
    case "gap":
      return isBefore(of) && Number.isFinite(second) ? { kind, of, target: second } : undefined;
    default:
      return undefined;
  }
}

/** Returns the scenario that a text stands for; an input that is left out is not set, and one beyond its limits is none. */
function parseScenario(text: string, place: number): QuestionColumn | undefined {
  const [, word, of = "", one = "", other = ""] = /^([a-z]+)\((\d),([\d.]*),([\d.]*)\)$/.exec(text) ?? [];
  const kind = scenarioKinds.find((each) => each === word);
  if (!kind || Number(of) >= place) return undefined;
  const [first, second] = [toInput(kind, 0, Number(one)), toInput(kind, 1, Number(other))];
  const isRead = (one === "" || first !== undefined) && (other === "" || second !== undefined);
  return isRead
    ? { kind, of: Number(of), inputs: [one === "" ? undefined : first, other === "" ? undefined : second] }
    : undefined;
}

function parseIndicator(
  text: string,
  known: (indicator: string) => indicator is IndicatorId
): QuestionColumn | undefined {
  const [, name = "", dots = "", when = ""] = /^([a-z\d-]+)((?:\.[a-z]+-\w+)*)@(w\d{1,3}|\d{4})$/.exec(text) ?? [];
  if (!known(name)) return undefined;
  const codes: Partial<Record<DimensionId, string>> = {};
  for (const [, id = "", code = ""] of dots.matchAll(/\.([a-z]+)-(\w+)/g)) if (isDimensionId(id)) codes[id] = code;
  return {
    kind: "indicator",
    indicator: name,
    codes,
    when: when.startsWith("w") ? { kind: "within", years: Number(when.slice(1)) } : { kind: "year", year: Number(when) }
  };
}
