import { choice, readAddress, writeAddress, type AddressPart } from "./address.ts";

/** Light or dark on request; "auto" follows the reader's device. */
export const appearances = ["auto", "light", "dark"] as const;
export type Appearance = (typeof appearances)[number];

/** What an embedded map shows: the map, or the countries in order. */
export const embedParts = ["map", "list"] as const;
export type EmbedPart = (typeof embedParts)[number];

/** What the address of an embed says beside the state of its page. */
export interface EmbedState {
  readonly appearance: Appearance;
  readonly show: EmbedPart;
}

const initial: EmbedState = { appearance: "auto", show: "map" };

/** What the address of an embed says, besides what that of its page does. */
export const embedAddress: readonly AddressPart<EmbedState, undefined>[] = [
  choice("show", "show", embedParts),
  choice("appearance", "appearance", appearances)
];

/** Returns what a query asks of an embed. Never throws: what it does not know takes its default. */
export function parseEmbedState(query: string): EmbedState {
  return readAddress(embedAddress, query, initial, undefined).state;
}

/** Returns the query of an embed: that of its page, then what differs from the default. */
export function formatEmbedState(state: EmbedState, pageQuery: string): string {
  const parts = [pageQuery, writeAddress(embedAddress, state, initial, undefined)]
    .map((part) => part.replace(/^\?/, ""))
    .filter((part) => part !== "");
  return parts.length === 0 ? "" : `?${parts.join("&")}`;
}

/** Returns the query of the page that an embed's query has in it. */
export function withoutEmbedState(query: string): string {
  const isOwn = new RegExp(`^(?:${Object.keys(initial).join("|")})(?:=|$)`);
  const parts = query
    .replace(/^\?/, "")
    .split("&")
    .filter((part) => part !== "" && !isOwn.test(part));
  return parts.length === 0 ? "" : `?${parts.join("&")}`;
}
