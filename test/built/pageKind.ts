import { isGroupId } from "../../src/model/areaGroup.ts";
import { storyIds } from "../../src/views/story/storyIds.ts";

/** The kinds of page that have a budget, or a test of their own in the browser. */
export type PageKind =
  | "language"
  | "home"
  | "indicators"
  | "indicator"
  | "countries"
  | "country"
  | "group"
  | "embed"
  | "theme"
  | "analyse"
  | "compare"
  | "missing"
  | "prose";

/** Returns the kind of a page by its file below dist/. */
export function pageKindOf(file: string): PageKind {
  // A chart of a release is a page like that of today.
  const path = file.replace(/^r\/[^/]+\//, "").replace(/index\.html$/, "");
  if (path === "") return "language";
  if (path === "404.html") return "missing";
  const [, section = "", subject = ""] = path.split("/");
  if (section === "") return "home";
  if (section === "map") return subject === "" ? "indicators" : "indicator";
  if (section === "country" && isGroupId(subject)) return "group";
  if (section === "country") return subject === "" ? "countries" : "country";
  if (storyIds.some((id) => id === section)) return "theme";
  if (section === "analyse") return "analyse";
  if (section === "compare") return "compare";
  return section === "embed" ? "embed" : "prose";
}

/** Returns the language that a page's address names, undefined outside the languages. */
export function languageOfFile(file: string): string | undefined {
  return /^([a-z]{2,3})\//.exec(file)?.[1];
}
