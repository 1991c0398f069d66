import type { AreaCode } from "../../model/area.ts";
import type { Status } from "../../model/observation.ts";

/** How a number is printed; `big` is a count without its noun. */
export type NumberKind = "people" | "big" | "percent" | "percent1" | "count" | "number1" | "usd" | "year";

/** A number, an area, areas with their figures, or a text of the site: what a sentence of a story may hold. */
export type Fact =
  | { readonly kind: NumberKind; readonly value: number }
  | { readonly kind: "area"; readonly area: AreaCode }
  | { readonly kind: "areas"; readonly of: NumberKind; readonly areas: readonly AreaFigure[] }
  | { readonly kind: "language"; readonly code: string }
  | { readonly kind: "text"; readonly key: string }
  | { readonly kind: "quoted"; readonly figures: readonly QuotedShare[] };

/** A share that somebody else published: quoted, not computed here. */
export interface QuotedShare {
  readonly publisher: string;
  readonly year?: number;
  readonly percent: number;
}

/** An area in a list, with its figure and its flag. */
export interface AreaFigure {
  readonly area: AreaCode;
  readonly value: number;
  readonly status: Status;
  /** The year of the figure, where it is to be told beside it. */
  readonly shownYear?: number;
}

/** The facts of a story by name; a message names them as its slots. */
export type Facts = Readonly<Record<string, Fact>>;

/** Returns a number as a fact; throws where there is none, so that no sentence prints a hole. */
export function numberFact(kind: NumberKind, value: number | undefined): Fact {
  if (value === undefined || !Number.isFinite(value)) throw new RangeError(`a ${kind} without a number`);
  return { kind, value };
}

/** Returns an area as a fact; throws where there is none. */
export function areaFact(area: AreaCode | undefined): Fact {
  if (area === undefined) throw new RangeError("a fact without an area");
  return { kind: "area", area };
}

/** Returns facts of another story under the names given: `{ dear: "dear" }`. Throws on one that is not there. */
export function takeFacts(facts: Facts, names: Readonly<Record<string, string>>): Facts {
  return Object.fromEntries(
    Object.entries(names).map(([name, other]) => {
      const fact = facts[other];
      if (!fact) throw new Error(`no fact "${other}"`);
      return [name, fact];
    })
  );
}

/** Returns what a fact says without words, as SQL would answer it: a number, a code, or codes joined by commas. */
export function plainFact(fact: Fact): number | string {
  switch (fact.kind) {
    case "area":
      return fact.area;
    case "areas":
      return fact.areas.map(({ area }) => area).join(",");
    case "language":
      return fact.code;
    case "text":
      return fact.key.slice(fact.key.lastIndexOf(".") + 1);
    case "quoted":
      return fact.figures.map(({ percent }) => percent).join(",");
    default:
      return fact.value;
  }
}
