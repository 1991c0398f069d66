import { describe, expect, it } from "vitest";
import { orderFaults } from "../../../../../scripts/publish/verify/words/orders.ts";
import type { Block } from "../../../../../scripts/publish/verify/words/pageBlocks.ts";
import type { AreaCode } from "../../../../../src/model/area.ts";

const codes = new Map([
  ["Nigeria", "NGA"],
  ["Kenya", "KEN"],
  ["Ghana", "GHA"]
]);
const named = (text: string): readonly AreaCode[] =>
  [...codes].flatMap(([name, code]) => (text.includes(name) ? [code as AreaCode] : []));

const block = (section: string, text: string): Block => ({ section, text, links: [] });
const page = [
  block("members", "Its countries"),
  block("members", "| Country | People offline"),
  block("members", "| Nigeria | 137 million"),
  block("members", "| Kenya | 36.7 million, unlike Ghana"),
  block("ends", "Most people online"),
  block("ends", "Ghana 72.2% 2024")
];

describe("the order of lists", () => {
  it("holds where each place is that of the tables", () => {
    const orders = [
      { section: "members", isTable: true, expected: ["NGA", "KEN"] },
      { section: "ends", isTable: false, expected: ["GHA"] }
    ];
    expect(orderFaults(page, orders, named)).toEqual({ compared: 3, faults: [] });
  });

  it.each([
    [["KEN", "NGA"], "members: NGA in place 1, by the tables KEN"],
    [["NGA"], "members: KEN in place 2, by the tables nobody"],
    [["NGA", "KEN", "GHA"], "members: nobody in place 3, by the tables GHA"]
  ])("fails on another place, on one too many and one too few", (expected, fault) => {
    expect(orderFaults(page, [{ section: "members", isTable: true, expected }], named).faults).toEqual([fault]);
  });
});
