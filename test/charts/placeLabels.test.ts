import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { overlap, placeLabels, type NamedMark } from "../../src/charts/placeLabels.ts";
import { textWidth } from "../../src/charts/textLines.ts";

const view = { x: -40, y: 20, width: 900, height: 500 };
const names = [
  "India",
  "République démocratique du Congo",
  "الهند",
  "بوركينا فاسو",
  "中国",
  "Nigeria",
  "Côte d’Ivoire"
];

const marks: fc.Arbitrary<readonly NamedMark[]> = fc
  .array(
    fc.record({
      name: fc.constantFrom(...names),
      x: fc.integer({ min: -100, max: 950 }),
      y: fc.integer({ min: -50, max: 600 }),
      radius: fc.oneof(fc.constant(0), fc.integer({ min: 3, max: 96 })),
      chosen: fc.boolean()
    }),
    { maxLength: 30 }
  )
  .map((all) => all.map((each, index) => ({ ...each, id: String(index) })));

const room = fc.record({ view: fc.constant(view), fontSize: fc.integer({ min: 10, max: 40 }) });

describe("names on a map", () => {
  it("never overlap each other nor what lies over the map, and never leave it", () => {
    const covered = fc.array(
      fc.record({
        x: fc.integer({ min: 0, max: 800 }),
        y: fc.integer({ min: 0, max: 500 }),
        width: fc.integer({ min: 1, max: 400 }),
        height: fc.integer({ min: 1, max: 400 })
      }),
      { maxLength: 2 }
    );
    fc.assert(
      fc.property(marks, room, covered, (all, where, boxes) => {
        const labels = placeLabels(all, { ...where, covered: boxes });
        labels.forEach(({ box, x, y, name }, index) => {
          expect(box.x).toBeGreaterThanOrEqual(view.x);
          expect(box.y).toBeGreaterThanOrEqual(view.y);
          expect(box.x + box.width).toBeLessThanOrEqual(view.x + view.width);
          expect(box.y + box.height).toBeLessThanOrEqual(view.y + view.height);
          expect(box.x + box.width / 2).toBeCloseTo(x, 6);
          expect(box.width).toBeGreaterThanOrEqual(textWidth(name, where.fontSize, true));
          expect(y).toBeGreaterThan(box.y);
          for (const other of [...labels.slice(index + 1).map((each) => each.box), ...boxes])
            expect(overlap(box, other)).toBe(false);
        });
      })
    );
  });

  it("are those of the chosen first: no other mark takes their place", () => {
    fc.assert(
      fc.property(marks, room, (all, where) => {
        const chosen = all.filter((mark) => mark.chosen);
        const mixed = placeLabels(all, where).filter(({ id }) => chosen.some((mark) => mark.id === id));
        const alone = placeLabels(chosen, where);
        expect(mixed).toEqual(alone);
      })
    );
  });

  it("stand on a mark that has room for them, and beside one that has not", () => {
    const [large] = placeLabels([{ id: "IND", name: "India", x: 400, y: 300, radius: 90, chosen: false }], {
      view,
      fontSize: 20
    });
    expect(large).toMatchObject({ x: 400, y: 307 });
    const [small] = placeLabels([{ id: "IND", name: "India", x: 400, y: 300, radius: 10, chosen: false }], {
      view,
      fontSize: 20
    });
    expect(small?.box.x).toBeGreaterThan(410);
  });

  it("keep off other named circles, unless they are of what was chosen", () => {
    const around = [0, 1, 2, 3, 4, 5, 6, 7].map((turn) => ({
      id: `c${turn}`,
      name: "Nigeria",
      x: 400 + 60 * Math.cos((turn * Math.PI) / 4),
      y: 300 + 60 * Math.sin((turn * Math.PI) / 4),
      radius: 40,
      chosen: false
    }));
    const middle = { id: "m", name: "India", x: 400, y: 300, radius: 5, chosen: false };
    const ids = (chosen: boolean): readonly string[] =>
      placeLabels([...around, { ...middle, chosen }], { view, fontSize: 20 }).map(({ id }) => id);
    expect(ids(false)).not.toContain("m");
    expect(ids(true)[0]).toBe("m");
  });
});
