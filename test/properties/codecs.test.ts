import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AreaCode } from "../../src/model/area.ts";
import { groupIds } from "../../src/model/areaGroup.ts";
import { statuses, type Ages, type Observation } from "../../src/model/observation.ts";
import type { Cell, Slice } from "../../src/model/slice.ts";
import { licenceClasses } from "../../src/model/source.ts";
import { encodeLicences, licencesOf, type Companion } from "../../src/query/companion.ts";
import { decodeCompanion, encodeCompanion } from "../../src/query/companionCodec.ts";
import { packPictures, unpackPictures } from "../../src/query/pictures.ts";
import { decodeSlice, encodeSlice, SliceError } from "../../src/query/sliceCodec.ts";
import type { GroupOutcome } from "../../src/stats/groupFigure.ts";
import { anyText, holds } from "./seeded.ts";

const areaCodes = ["AFG", "KEN", "TZA", "UGA", "XKX", "ZWE"] as unknown as readonly AreaCode[];
const years = fc
  .tuple(fc.integer({ min: 1960, max: 2030 }), fc.nat(12))
  .map(([first, more]) => Array.from({ length: more + 1 }, (_, index) => first + index));

interface SliceShape {
  readonly slice: Slice;
  readonly decimals: number;
  readonly range: boolean;
}

/** Slices whose values `value` draws; a range has two bounds, a figure one. */
function slicesOf(value: (decimals: number) => fc.Arbitrary<number>): fc.Arbitrary<SliceShape> {
  return fc.tuple(years, fc.integer({ min: 0, max: 3 }), fc.boolean()).chain(([periods, decimals, range]) => {
    const bounds = fc
      .tuple(value(decimals), value(decimals))
      .map(([a, b]) => (range ? { low: Math.min(a, b), high: Math.max(a, b) } : { low: a, high: a }));
    const cell: fc.Arbitrary<Cell> = fc
      .tuple(bounds, fc.constantFrom(...statuses))
      .map(([own, status]) => ({ ...own, status }));
    const cells = fc
      .array(fc.option(cell, { nil: undefined }), { minLength: periods.length, maxLength: periods.length })
      .filter((row) => row.some((each) => each !== undefined));
    const summary = fc.option(
      fc
        .tuple(bounds, fc.nat(10_000), fc.nat(220))
        .map(([own, coverage, areas]) => ({ ...own, coverage: coverage / 1e4, areas })),
      { nil: undefined }
    );
    return fc.record({
      slice: fc.record({
        indicator: fc.constant("internet-use"),
        key: fc.constantFrom("total", "sex-F.location-RUR"),
        periods: fc.constant(periods),
        series: fc
          .subarray([...areaCodes])
          .chain((areas) => fc.tuple(...areas.map((area) => cells.map((row) => ({ area, cells: row }))))),
        summaries: fc.array(summary, { minLength: periods.length, maxLength: periods.length }),
        latestSummary: summary
      }),
      decimals: fc.constant(decimals),
      range: fc.constant(range)
    });
  });
}

/** Figures as they are published: whole numbers of so many decimals. */
const rounded = slicesOf((decimals) =>
  fc.integer({ min: -5_000_000_000, max: 5_000_000_000 }).map((whole) => whole / 10 ** decimals)
);
const unrounded = slicesOf(() => fc.double({ min: -1e9, max: 1e9, noNaN: true }));

/** Texts that are nearly what a codec writes: a value of the JSON is another, or some of its letters are. */
function damaged(texts: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const value = fc.oneof(fc.constantFrom(null, -1, 0.5, 1e9, 1e300, true, "", [], {}, [[]]), fc.jsonValue());
  const letters = fc.array(
    fc.tuple(fc.nat(), fc.constantFrom(...Array.from('0123456789-,;.[]{}"nulaAU:e ')), fc.nat(2)),
    {
      maxLength: 4
    }
  );
  return fc.oneof(
    fc.tuple(texts, fc.nat(), value).map(([text, at, other]) => {
      const count = nodes(text, -1, undefined).count;
      return JSON.stringify(nodes(text, at % count, other).value);
    }),
    fc.tuple(texts, letters).map(([text, edits]) =>
      edits.reduce((found, [at, letter, cut]) => {
        const place = at % (found.length + 1);
        return found.slice(0, place) + letter + found.slice(place + cut);
      }, text)
    )
  );
}

/** Returns the number of values in a JSON, and what it holds with one of them replaced. */
function nodes(text: string, target: number, other: unknown): { readonly count: number; readonly value: unknown } {
  let count = 0;
  const value: unknown = JSON.parse(text, (_, each: unknown) => (count++ === target ? other : each));
  return { count, value };
}

describe("the text of a slice", () => {
  it("gives every slice back", () => {
    holds(
      fc.property(rounded, ({ slice, decimals, range }) => {
        expect(decodeSlice(encodeSlice(slice, decimals, range))).toEqual(slice);
      })
    );
  });

  it("is the same when what it holds is written again, whatever was rounded", () => {
    holds(
      fc.property(unrounded, ({ slice, decimals, range }) => {
        const text = encodeSlice(slice, decimals, range);
        expect(encodeSlice(decodeSlice(text), decimals, range)).toBe(text);
        decodeSlice(text).series.forEach(({ cells }, row) => {
          cells.forEach((cell, index) => {
            const { low = NaN } = slice.series[row]?.cells[index] ?? {};
            if (cell) expect(Math.abs(cell.low - low)).toBeLessThanOrEqual(0.5 / 10 ** decimals + 1e-6);
          });
        });
      })
    );
  });

  it("is read or refused by name where it is damaged", () => {
    const texts = damaged(rounded.map(({ slice, decimals, range }) => encodeSlice(slice, decimals, range)));
    holds(
      fc.property(fc.oneof(texts, anyText, fc.json()), (text) => {
        try {
          decodeSlice(text);
        } catch (error) {
          expect(error).toBeInstanceOf(SliceError);
        }
      }),
      1000
    );
  });
});

const share = fc.nat(1000).map((thousandths) => thousandths / 1000);
const outcome = (period: number): fc.Arbitrary<GroupOutcome> =>
  fc.oneof(
    fc.record({
      withheld: fc.constantFrom(
        "no-figure" as const,
        "coverage" as const,
        "few-areas" as const,
        "not-additive" as const
      ),
      coverage: share,
      areas: fc.nat(60)
    }),
    fc
      .record({
        low: fc.double({ noNaN: true, noDefaultInfinity: true }).map((x) => x + 0),
        high: fc.double({ noNaN: true, noDefaultInfinity: true }).map((x) => x + 0),
        coverage: share,
        areas: fc.nat(60),
        estimates: fc.nat(60),
        carried: fc.nat(60),
        carriedFrom: fc.integer({ min: 1960, max: period }),
        projections: fc.nat(2)
      })
      .map(({ projections, ...figure }) => ({
        ...(figure.carried === 0 ? { ...figure, carriedFrom: period } : figure),
        ...(projections > 0 && { projections })
      }))
      .map((figure) => ({ figure }))
  );
const companions: fc.Arbitrary<Companion> = years.chain((periods) => {
  const series = fc.tuple(fc.tuple(...periods.map(outcome)), outcome(periods.at(-1)!));
  return fc.record({
    indicator: fc.constant("internet-use"),
    key: fc.constant("total"),
    periods: fc.constant(periods),
    series: fc
      .subarray([...groupIds], { maxLength: 4 })
      .chain((ids) =>
        fc.tuple(...ids.map((id) => series.map(([outcomes, latest]) => [id, { outcomes, latest }] as const)))
      )
      .map((entries) => new Map(entries)),
    licences: fc.constantFrom("", "f", "n;fu", "u;n;f"),
    carried: fc.array(
      fc.record({
        area: fc.constant("KEN" as AreaCode),
        period: fc.constantFrom(...periods),
        from: fc.integer({ min: 1990, max: 2030 }),
        value: fc.double({ noNaN: true, noDefaultInfinity: true }).map((x) => x + 0)
      })
    ),
    ages: fc
      .dictionary(fc.constantFrom("KEN2019", "KEN2020", "TZA2019"), fc.constantFrom<Ages>("_T", "Y_GE15", "Y16T74"))
      .map((ages) => new Map(Object.entries(ages)))
  });
});

describe("the text of a companion", () => {
  it("gives every companion back", () => {
    holds(
      fc.property(companions, (companion) => {
        expect(decodeCompanion(encodeCompanion(companion))).toEqual(companion);
      })
    );
  });

  it("is read or refused by name where it is damaged", () => {
    const texts = damaged(companions.map(encodeCompanion));
    holds(
      fc.property(fc.oneof(texts, anyText, fc.json()), (text) => {
        try {
          decodeCompanion(text);
        } catch (error) {
          expect(error).toBeInstanceOf(SliceError);
        }
      }),
      1000
    );
  });

  it("tells the licence of each figure", () => {
    holds(
      fc.property(
        rounded,
        fc.array(fc.constantFrom(...licenceClasses), { minLength: 90, maxLength: 90 }),
        ({ slice }, drawn) => {
          const observations: Observation[] = [];
          const wanted = new Map(
            slice.series.map(({ area, cells }) => [
              area,
              cells.map((cell, index) => {
                if (!cell) return undefined;
                const licence = drawn[observations.length % drawn.length]!;
                observations.push({
                  area,
                  period: slice.periods[index]!,
                  dimensions: {},
                  status: cell.status,
                  source: licence
                });
                return licence;
              })
            ])
          );
          const licences = encodeLicences(slice, observations, (source) =>
            licenceClasses.find((each) => each === source)!
          );
          expect(licencesOf(slice, { licences })).toEqual(wanted);
        }
      )
    );
  });
});

describe("kept pictures", () => {
  it("come back as they were", () => {
    const name = anyText.filter((text) => text !== "__proto__");
    const pictures = fc.array(fc.tuple(name, anyText), { maxLength: 4 }).map((entries) => new Map(entries));
    const releases = fc.array(fc.tuple(name, pictures), { maxLength: 3 }).map((entries) => new Map(entries));
    holds(
      fc.property(releases, (kept) => {
        expect(unpackPictures(packPictures(kept))).toEqual(kept);
      }),
      60
    );
  });
});
