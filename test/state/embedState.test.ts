import { describe, expect, it } from "vitest";
import { formatEmbedState, parseEmbedState } from "../../src/state/embedState.ts";

describe("the state of an embed", () => {
  it("reads what it knows and takes the default for the rest", () => {
    expect(parseEmbedState("?appearance=dark&show=list&year=2020")).toEqual({ appearance: "dark", show: "list" });
    expect(parseEmbedState("?appearance=pink&show=<b>")).toEqual({ appearance: "auto", show: "map" });
    expect(parseEmbedState("")).toEqual({ appearance: "auto", show: "map" });
  });

  it("leaves defaults out, and keeps the query of the page", () => {
    expect(formatEmbedState({ appearance: "auto", show: "map" }, "")).toBe("");
    expect(formatEmbedState({ appearance: "auto", show: "map" }, "?year=2020")).toBe("?year=2020");
    const query = formatEmbedState({ appearance: "light", show: "list" }, "?area=KEN~UGA");
    expect(query).toBe("?area=KEN~UGA&show=list&appearance=light");
    expect(parseEmbedState(query)).toEqual({ appearance: "light", show: "list" });
  });
});
