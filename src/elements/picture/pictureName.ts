import type { AskedPicture } from "./askedPicture.ts";

/** No longer than this, since some systems cut the names of files off. */
const longest = 80;

/** Returns what the file of a picture is called, without its ending: "internet-use-2015-africa.en", and "-tall", "-dark". */
export function pictureName(
  subject: string,
  language: string,
  { query, shape, theme }: Pick<AskedPicture, "query" | "shape" | "theme">
): string {
  const chosen = [...new URLSearchParams(query).values()].map((value) => value.replace(/[^A-Za-z0-9]+/g, "-"));
  const parts = [subject, ...chosen, ...(shape === "tall" ? [shape] : []), ...(theme === "dark" ? [theme] : [])];
  return `${parts.join("-").slice(0, longest).replace(/-+$/, "")}.${language}`;
}
