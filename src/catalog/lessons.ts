import type { Role } from "../model/indicator.ts";

/** A column of a class's table: the slice of an indicator. */
export interface LessonColumn {
  readonly role: Role;
  /** The key of the slice, such as "sex-F". */
  readonly slice: string;
}

/** How the two figures of a country belong together: of one year, the second not after the first, or each the last. */
export type Pairing = "same-year" | "not-after" | "last";

/** A lesson of 45 minutes. Its texts are messages, `lesson.{id}.title` and the like. */
export interface Lesson {
  readonly id: string;
  /** The story that it goes with; undefined for the lesson on how figures are known. */
  readonly story: string | undefined;
  /** The indicator whose map is the poster. */
  readonly map: Role;
  /** Two columns of countries, or the speakers and the articles of languages. */
  readonly rows: { readonly columns: readonly [LessonColumn, LessonColumn]; readonly pairing: Pairing } | "languages";
  /** What the class works out from the two columns of each row. */
  readonly result: "people-without" | "share-of-year" | "difference" | "per-thousand" | "ratio" | "age";
  /** The decimals of a result. */
  readonly decimals: 0 | 1 | 2;
  /** The last question asks how many results lie above this. */
  readonly line: number;
  /** True for a lesson that needs paper alone. */
  readonly onPaper: boolean;
}

/** The minutes of the five steps of every lesson: open, read, work out, talk, close. */
export const lessonSteps = [
  { id: "open", minutes: 5 },
  { id: "read", minutes: 10 },
  { id: "work", minutes: 15 },
  { id: "talk", minutes: 10 },
  { id: "close", minutes: 5 }
] as const;

const total = "total";

/** The lessons in their order. */
export const lessons = [
  {
    id: "unconnected",
    story: "unconnected",
    map: "use",
    rows: { columns: [column("use"), column("people")], pairing: "not-after" },
    result: "people-without",
    decimals: 0,
    line: 10_000_000,
    onPaper: false
  },
  {
    id: "affordability",
    story: "affordability",
    map: "price",
    rows: { columns: [column("price-in-dollars"), column("income")], pairing: "not-after" },
    result: "share-of-year",
    decimals: 1,
    line: 2,
    onPaper: true
  },
  {
    id: "skills",
    story: "skills",
    map: "safety",
    rows: { columns: [column("safety", "age-Y15T24"), column("safety", "age-Y25T74")], pairing: "same-year" },
    result: "difference",
    decimals: 1,
    line: 0,
    onPaper: false
  },
  {
    id: "content",
    story: "content",
    map: "local-content",
    rows: "languages",
    result: "per-thousand",
    decimals: 1,
    line: 1,
    onPaper: false
  },
  {
    id: "internet-we-want",
    story: "internet-we-want",
    map: "phones-parity",
    rows: { columns: [column("phones", "sex-F"), column("phones", "sex-M")], pairing: "same-year" },
    result: "ratio",
    decimals: 2,
    line: 1,
    onPaper: false
  },
  {
    id: "how-we-know",
    story: undefined,
    map: "phones",
    rows: { columns: [column("use"), column("phones")], pairing: "last" },
    result: "age",
    decimals: 0,
    line: 1,
    onPaper: false
  }
] as const satisfies readonly Lesson[];

export type LessonId = (typeof lessons)[number]["id"];

/** A table for a class has so many rows at most: as many as a page of paper holds beside the questions. */
export const mostRows = 18;

function column(role: Role, slice = total): LessonColumn {
  return { role, slice };
}
