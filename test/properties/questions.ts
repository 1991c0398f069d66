import fc from "fast-check";
import { indicators } from "../../src/catalog/catalog.ts";
import { groupIds, schemeOf } from "../../src/model/areaGroup.ts";
import {
  answerViews,
  groupings,
  measures,
  mostColumns,
  type Question,
  type QuestionColumn
} from "../../src/model/question.ts";
import { classCounts } from "../../src/model/classChoice.ts";
import { scatterColours } from "../../src/model/scatterColour.ts";
import { codesOfSlice } from "../../src/state/codesPart.ts";
import { mapScopes } from "./scopes.ts";
import { anyText } from "./seeded.ts";

const members = groupIds.flatMap((id) => {
  switch (schemeOf(id)) {
    case "region":
    case "income":
      return [`${schemeOf(id)}:${id.toUpperCase()}`];
    case "un-subregion":
      return [`subregion:${id.slice(4)}`];
    case "un-list":
      return [id];
    default:
      return [];
  }
});

const finite = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((x) => x + 0)
);

const unset = (input: fc.Arbitrary<number>): fc.Arbitrary<number | undefined> => fc.option(input, { nil: undefined });

/** A column at a place, of those before it. `names` are the columns of the reader's own table. */
function columnAt(place: number, names: fc.Arbitrary<string>): fc.Arbitrary<QuestionColumn> {
  const when = fc.oneof(
    fc.record({ kind: fc.constant("year" as const), year: fc.integer({ min: 1960, max: 2030 }) }),
    fc.record({ kind: fc.constant("within" as const), years: fc.integer({ min: 0, max: 99 }) })
  );
  const published = fc.nat(indicators.length - 1).chain((index) => {
    const { dimensions = [], slices = [] } = mapScopes[index] ?? {};
    const codes = fc.constantFrom(...slices).map((key) => codesOfSlice(dimensions, key));
    return fc.record({
      kind: fc.constant("indicator" as const),
      indicator: fc.constant(indicators[index]!.id),
      codes,
      when
    });
  });
  const own = fc.record({ kind: fc.constant("own" as const), name: names });
  if (place === 0) return fc.oneof(published, own);
  const of = fc.nat(place - 1);
  return fc.oneof(
    published,
    own,
    fc.record({ kind: fc.constantFrom("difference" as const, "ratio" as const), of, with: of }),
    fc.record({ kind: fc.constant("change" as const), of, since: fc.integer({ min: 1960, max: 2030 }) }),
    fc.record({ kind: fc.constant("people" as const), of }),
    fc.record({ kind: fc.constant("gap" as const), of, target: finite }),
    fc.record({
      kind: fc.constantFrom("cut" as const, "step" as const),
      of,
      inputs: fc.tuple(unset(fc.nat(1000).map((n) => n / 10)), unset(fc.nat(100).map((n) => n / 10)))
    }),
    fc.record({
      kind: fc.constant("pace" as const),
      of,
      inputs: fc.tuple(unset(fc.nat(2000).map((n) => n / 100)), unset(fc.integer({ min: 2000, max: 2100 })))
    })
  );
}

/** Questions of every kind, as the form can ask them. */
export function questionsOver(names: fc.Arbitrary<string>): fc.Arbitrary<Question> {
  return fc.integer({ min: 1, max: mostColumns }).chain((count) => {
    const columns = fc.tuple(...Array.from({ length: count }, (_, place) => columnAt(place, names)));
    const place = fc.nat(count - 1);
    const range = fc
      .tuple(place, finite, finite)
      .map(([column, a, b]) => ({ column, low: Math.min(a, b), high: Math.max(a, b) }));
    return fc
      .record({
        columns,
        ranges: fc.array(range, { maxLength: 3 }),
        members: fc.uniqueArray(fc.constantFrom(...members), { maxLength: 3 }),
        by: fc.option(fc.constantFrom(...groupings), { nil: undefined }),
        measure: fc.constantFrom(...measures),
        sort: place,
        descending: fc.boolean(),
        limit: fc.nat(1000),
        view: fc.constantFrom(...answerViews),
        across: fc.option(place, { nil: undefined }),
        colour: fc.constantFrom(...scatterColours),
        classes: fc.oneof(
          fc.constant({ kind: "usual" as const }),
          fc.record({
            kind: fc.constantFrom("quantiles" as const, "equal" as const),
            count: fc.constantFrom(...classCounts)
          }),
          fc
            .uniqueArray(finite, { minLength: 1, maxLength: 6 })
            .map((breaks) => ({ kind: "hand" as const, breaks: breaks.toSorted((a, b) => a - b) }))
        )
      })
      .map((question) => ({ ...question, measure: question.by ? question.measure : "usual" }));
  });
}

/** Names of columns that a reader's table may have. */
export const ownNames: fc.Arbitrary<string> = anyText.filter((name) => name !== "");
