// Looks at the data of today: what it finds may change with a refresh, and then this is read anew.

import { describe, expect, it } from "vitest";
import { publishedIds } from "./publishedIndicators.ts";
import { siteIn, store } from "../../src/site/site.ts";
import { siteLanguages } from "../../src/model/language.ts";
import { codesOfSlice } from "../../src/state/codesPart.ts";
import { defaultMapState, type MapState } from "../../src/state/mapState.ts";
import { describeRanked } from "../../src/views/figure/describe.ts";
import { mapLabel } from "../../src/views/figure/figureParts.tsx";
import { bothContexts } from "../views/bothContexts.ts";
import { parts, propsOf, renderPart, textOf } from "../views/renderFigure.tsx";

const slow = 60_000;

/** What must not be read on a page: a hole in a text, or an element without one where a sentence should stand. */
function flawsOf(html: string): readonly string[] {
  const text = textOf(html);
  const broken = /undefined|NaN|null|Infinity|\[object|[{}]| \.|\(\)|\( ?,|,,/.exec(text);
  const empty = /<(p|li|h3|caption|button)[^>]*>\s*<\/\1>/.exec(html);
  return [
    ...(broken ? [text.slice(Math.max(0, broken.index - 60), broken.index + 60)] : []),
    ...(empty ? [empty[0]] : []),
    ...(text === "" ? ["nothing"] : [])
  ];
}

describe.each(siteLanguages)("every figure in %s", (language) => {
  it.each(publishedIds)(
    "of %s renders with the words of its page alone, in every state",
    { timeout: slow },
    async (id) => {
      const { browser, build } = await bothContexts(siteIn(language), id);
      const { scope, areas, translator, indicator } = browser;
      const years: readonly MapState["year"][] = ["latest", scope.periods[0]!, scope.periods.at(-1)!];
      const flaws: string[] = [];
      let states = 0;
      for (const slice of await store.slices(id)) {
        for (const year of years) {
          const state: MapState = { ...defaultMapState(scope), year, codes: codesOfSlice(scope.dimensions, slice.key) };
          const props = propsOf(browser, slice, state);
          const { rows, missing, cells } = props.model;
          expect(rows.length + missing.length).toBe(areas.length);
          expect(new Set([...rows.map(({ area }) => area.code), ...missing.map(({ code }) => code)]).size).toBe(
            areas.length
          );
          for (const part of parts) {
            flaws.push(
              ...flawsOf(renderPart(part, props)).map((flaw) => `${slice.key} ${String(year)} ${part}: ${flaw}`)
            );
          }
          const words = [
            mapLabel(props),
            ...areas.map(({ code, name }) =>
              describeRanked({ translator, indicator }, slice, { area: code, name, cell: cells.get(code) })
            )
          ];
          flaws.push(...words.flatMap(flawsOf));
          states += 1;
        }
      }
      expect(flaws).toEqual([]);
      expect(states).toBe(3 * build.scope.slices.length);
      expect(areas.length).toBeGreaterThanOrEqual(217);
    }
  );

  it("is drawn by the browser as the build wrote it, so that it can adopt it", { timeout: slow }, async () => {
    let compared = 0;
    for (const id of publishedIds) {
      const { build, browser, slice } = await bothContexts(siteIn(language), id);
      const state = defaultMapState(build.scope);
      expect(defaultMapState(browser.scope)).toEqual(state);
      for (const part of parts) {
        const html = renderPart(part, propsOf(build, slice, state));
        if (renderPart(part, propsOf(browser, slice, state)) !== html) throw new Error(`${id}: the ${part} differs`);
        compared += html.length;
      }
    }
    expect(compared).toBeGreaterThan(publishedIds.length * 10_000);
  });
});
