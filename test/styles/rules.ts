import { classesIn } from "./sheets.ts";
import type { Sheet, StyleRule } from "./sheets.ts";

/** What a program writes from `src/scales`: colours and nothing else. */
export const writtenSheets: readonly string[] = ["fills.css", "series.css"];

/** Sheets for another medium, a frame and paper: they may give parts other sizes, and stand after all others. */
const mediumSheets: readonly string[] = ["embed.css", "brief.css"];

/** Classes of a whole page or of a kind of figure in it, which may stand before a part to say where it is. */
const pageClasses: readonly string[] =
  "compare country embed group-page home indicator numbers outcome receipt story story-chart".split(" ");

/**
 * Classes that mean something only inside a part, or beside another class: what a mark is, where a text stands, which
 * state a row is in.
 */
const marks: readonly string[] =
  "axis band bar before behind break chosen dot e first focus gap grid group head last main member missing more name nd none note origin own plot q0 q1 quote span start swatch target tick track value wide x y".split(
    " "
  );

/** Widths and heights of windows, and widths of parts, at which a layout may change; base.css says what they are. */
const thresholds: Readonly<Record<"media" | "container", Readonly<Record<"width" | "height", readonly number[]>>>> = {
  media: { width: [480, 600, 720, 1024, 1100, 1300], height: [420, 640] },
  container: { width: [568, 1068], height: [] }
};

const space: readonly number[] = [0, 1, 2, 3, 4, 5, 6, 8, 9, 10, 12, 14, 16, 18, 20, 24, 28, 32, 40, 48, 52, 64];
const typeSizes: readonly number[] = [0.75, 0.8125, 0.875, 0.9375, 1, 1.0625, 1.125, 1.25, 1.375, 1.625];

/** Names each class that more than one sheet styles. */
export function partsInSeveralSheets(sheets: readonly Sheet[]): readonly string[] {
  const owners = new Map<string, Set<string>>();
  for (const { name, rules } of sheets) {
    if (mediumSheets.includes(name) || writtenSheets.includes(name)) continue;
    for (const part of rules.flatMap(({ selector }) => classesIn(selector))) {
      if (pageClasses.includes(part) || marks.includes(part)) continue;
      owners.set(part, (owners.get(part) ?? new Set()).add(name));
    }
  }
  return [...owners].filter(([, names]) => names.size > 1).map(([part, names]) => `${part}: ${[...names].join(", ")}`);
}

const colour =
  /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch)a?\(|\b(?:black|white|red|green|blue|gr[ae]y|orange|yellow)\b/i;

/** Names each colour that is written outside the tokens and the sheets that a program writes. */
export function looseColours(sheets: readonly Sheet[]): readonly string[] {
  return sheets
    .filter(({ name }) => !writtenSheets.includes(name))
    .flatMap(({ rules }) => rules.filter(({ layer }) => layer !== "tokens"))
    .flatMap((rule) => faultsOf(rule, (_, value) => colour.test(value.replace(/url\([^)]*\)/g, ""))));
}

/** Names each media query that asks for a size that is not one of the thresholds. */
export function looseThresholds(sheets: readonly Sheet[]): readonly string[] {
  return sheets.flatMap(({ name, text }) =>
    [...text.matchAll(/@(media|container)[^{]*/g)].flatMap(([query, kind]) => {
      const known = thresholds[kind as "media" | "container"];
      return [...query.matchAll(/(width|height)\s*[:<>=]+\s*([\d.]+)(\w*)/g)]
        .filter(([, side, size, unit]) => unit !== "px" || !known[side as "width" | "height"].includes(Number(size)))
        .map(([feature]) => `${name}: ${feature}`);
    })
  );
}

/** Names each margin, padding and gap that is not in the scale of space, and each size of type that is not in its scale. */
export function looseSizes(sheets: readonly Sheet[]): readonly string[] {
  const lengths = (value: string, unit: string): readonly number[] =>
    [...value.matchAll(new RegExp(`(?<![\\w.-])-?([\\d.]+)${unit}\\b`, "g"))].map(([, size]) => Number(size));
  return sheets
    .flatMap(({ rules }) => rules)
    .flatMap((rule) =>
      faultsOf(rule, (property, value) => {
        if (/^(?:margin|padding|gap|row-gap|column-gap)\b/.test(property)) {
          return lengths(value, "px").some((size) => !space.includes(size));
        }
        if (!/^(?:font|font-size)$/.test(property) || value.includes("clamp(")) return false;
        return lengths(value.replace(/\/.*/, ""), "rem").some((size) => !typeSizes.includes(size));
      })
    );
}

/**
 * Names what would win out of turn: what stands in no layer, or in one that base.css does not name, a class among the
 * elements, what is important or hangs on an id.
 */
export function brokenLayers(sheets: readonly Sheet[]): readonly string[] {
  const named = /@layer ([^;{]+);/.exec(sheets.find(({ name }) => name === "base.css")?.text ?? "")?.[1] ?? "";
  const layers = named.split(",").map((name) => name.trim());
  return sheets
    .filter(({ name }) => !writtenSheets.includes(name))
    .flatMap(({ rules }) => rules)
    .flatMap((rule) => {
      const isOut =
        rule.layer === undefined ||
        !layers.includes(rule.layer) ||
        /#[\w-]/.test(rule.selector.replace(/\[[^\]]*\]/g, "")) ||
        (rule.layer === "elements" && classesIn(rule.selector).length > 0);
      const faults = faultsOf(rule, (_, value) => value.includes("!important"));
      return isOut ? [...faults, `${rule.sheet}: ${rule.selector}`] : faults;
    });
}

/** Names each class that no text of the source has as a word; a class that is put together there counts by its start. */
export function unusedClasses(sheets: readonly Sheet[], source: string): readonly string[] {
  const starts = [...source.matchAll(/(?<=[`\s}])([a-z][a-z-]*)\$\{/g)].flatMap(([, start]) => start ?? []);
  const isMade = (name: string): boolean =>
    starts.some((start) => (start.endsWith("-") ? name.startsWith(start) : name.replace(/\d$/, "") === start));
  const classes = new Set(sheets.flatMap(({ rules }) => rules).flatMap(({ selector }) => classesIn(selector)));
  return [...classes].filter((name) => !new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(source) && !isMade(name));
}

/** Names each sheet that nothing imports. */
export function unusedSheets(sheets: readonly Sheet[], source: string): readonly string[] {
  const all = [source, ...sheets.map(({ text }) => text)].join("\n");
  return sheets.map(({ name }) => name).filter((name) => !all.includes(`/${name}"`));
}

function faultsOf(rule: StyleRule, isFault: (property: string, value: string) => boolean): readonly string[] {
  return rule.declarations
    .filter(([property, value]) => isFault(property, value))
    .map(([property, value]) => `${rule.sheet}: ${rule.selector} { ${property}: ${value} }`);
}
