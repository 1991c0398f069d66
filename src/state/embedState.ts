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

/** Returns what a query asks of an embed. Never throws: what it does not know takes its default. */
export function parseEmbedState(query: string): EmbedState {
  const parameters = new URLSearchParams(query);
  return {
    appearance: appearances.find((each) => each === parameters.get("appearance")) ?? "auto",
    show: embedParts.find((each) => each === parameters.get("show")) ?? "map"
  };
}

/** Returns the query of an embed: that of its page, then what differs from the default. */
export function formatEmbedState({ appearance, show }: EmbedState, pageQuery: string): string {
  const parts = [
    ...(pageQuery === "" ? [] : [pageQuery.replace(/^\?/, "")]),
    ...(show === "map" ? [] : [`show=${show}`]),
    ...(appearance === "auto" ? [] : [`appearance=${appearance}`])
  ];
  return parts.length === 0 ? "" : `?${parts.join("&")}`;
}
