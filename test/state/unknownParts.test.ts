import { describe, expect, it } from "vitest";
import { unknownParts } from "../../src/state/unknownParts.ts";

const scope = { questions: ["moved-most"], isIndicator: (id: string) => id === "internet-use" };

describe("unknownParts", () => {
  it.each([
    ["", []],
    ["?question=moved-most", []],
    ["?question=&sex=F", ["sex=F"]],
    ["?question=moved-least", ["moved-least"]],
    ["?sql=SELECT+1&question=x&view=map", ["x"]],
    ["?sex=F&utm_source=letter", ["sex=F"]],
    ["?question=moved-most&where=in:ldc", ["in:ldc"]],
    ["?ask=internet-use@w5&sort=9&limit=all&across=7&sex=F", ["sort=9", "limit=all", "across=7", "sex=F"]],
    ["?ask=internet-use@w5~gap(0,95)&where=0:1..2~in:subregion:202~in:ldc~in:income:LIC&by=world&view=map", []],
    ["?ask=internet-usage@w5~internet-use@w5~gap(3,95)", ["internet-usage@w5", "gap(3,95)"]],
    [
      "?ask=internet-use@w5&where=0:9..2~in:subregion:999~in:region:LIC&by=planet",
      ["0:9..2", "in:subregion:999", "in:region:LIC", "by=planet"]
    ]
  ])("of %s are what the page does not know", (query, unknown) => {
    expect(unknownParts(query, scope)).toEqual(unknown);
  });
});
