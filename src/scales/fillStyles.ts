import type { Palette } from "../model/indicator.ts";
import { grounds, palettes, textOnFill, type ColourTheme } from "./palettes.ts";
import { depthColours, partColours, seriesColours } from "./seriesColours.ts";

const written = "/* Written by scripts/publish/writeFills.ts from src/scales. */";

const black = "#000000";

const names = Object.keys(palettes) as Palette[];

type Declarations = readonly (readonly [string, string])[];

function rule(selector: string, declarations: Declarations): string {
  return `${selector} {\n${declarations.map(([name, value]) => `  ${name}: ${value};\n`).join("")}}`;
}

function media(query: string, rules: readonly string[]): string {
  return `@media ${query} {\n${rules.map((each) => each.replace(/^/gm, "  ")).join("\n")}\n}`;
}

const fills = (palette: Palette, theme: ColourTheme): Declarations =>
  palettes[palette][theme].map((fill, i) => [`--q${i}`, fill]);

/** Black needs no word, unless it takes the place of white. */
const inks = (palette: Palette, theme: ColourTheme): Declarations =>
  palettes[palette][theme].flatMap((fill, i) => {
    const ink = textOnFill(fill);
    const before = theme === "dark" ? textOnFill(palettes[palette].light[i] ?? fill) : black;
    return ink === before ? [] : [[`--t${i}`, ink] as const];
  });

const patterns = (palette: Palette): Declarations =>
  palettes[palette].light.flatMap((_, i) => [
    [`--e${i}`, `url(#${estimatePatternId(palette, i, "fine")})`] as const,
    [`--c${i}`, `url(#${estimatePatternId(palette, i, "coarse")})`] as const
  ]);

/**
 * Patterns become one picture per area and page on paper, 48 MB for the home page: an estimate has an outline there, and
 * no data is white.
 */
function onPaper(steps: number): string {
  const plain = Array.from({ length: steps }, (_, i) =>
    [`--e${i}`, `--c${i}`].map((name) => [name, `var(--q${i})`] as const)
  );
  const outline = [
    ["stroke", black],
    ["stroke-width", "1.2px"],
    ["vector-effect", "non-scaling-stroke"]
  ] as const;
  const rules = [
    rule('[class*="p-"]', plain.flat()),
    rule('svg [class^="q"].e', outline),
    rule(".nd", [
      ["fill", "#ffffff !important"],
      ["stroke", "#767676"]
    ])
  ];
  return media("print", rules);
}

/** Returns the id of the dotted pattern that `ChartDefs` draws for an estimate. */
export function estimatePatternId(palette: Palette, step: number, size: "fine" | "coarse"): string {
  return `${palette}-${step}${size === "fine" ? "e" : "c"}`;
}

/** The ids of the hatch for no data. */
export const hatchIds = { fine: "hatch-e", coarse: "hatch-c" } as const;

/**
 * Returns the style sheet of a page's fills, for every palette: `q0` … fill, `t0` … are the ink on them, `e` beside a
 * fill marks an estimate, `nd` is no data; small pictures, and maps on a phone, have coarser patterns. Written to
 * `src/styles/fills.css`.
 */
export function fillStyleSheet(): string {
  const steps = Math.max(...names.map((name) => palettes[name].light.length));
  const each = (of: (step: number) => string): readonly string[] => Array.from({ length: steps }, (_, i) => of(i));
  const coarse = (estimates: string, noData: string): readonly string[] => [
    ...each((i) => rule(`${estimates} .q${i}.e`, [["fill", `var(--c${i})`]])),
    rule(`${noData} .nd`, [["fill", `url(#${hatchIds.coarse})`]])
  ];
  return [
    written,
    ...names.map((name) => rule(`.p-${name}`, [...fills(name, "light"), ...inks(name, "light"), ...patterns(name)])),
    ...each((i) => rule(`.q${i}`, [["fill", `var(--q${i})`]])),
    ...each((i) => rule(`.q${i}.e`, [["fill", `var(--e${i})`]])),
    ...each((i) => rule(`.t${i},\n.q${i} + .tile-code`, [["fill", `var(--t${i}, ${black})`]])),
    rule(".nd", [["fill", `url(#${hatchIds.fine})`]]),
    ...coarse(".small", ".small"),
    media("(max-width: 600px)", coarse('svg[class*="p-"]', "svg[role]")),
    media(
      "(prefers-color-scheme: dark)",
      names.map((name) => rule(`.p-${name}`, [...fills(name, "dark"), ...inks(name, "dark")]))
    ),
    onPaper(steps),
    ""
  ].join("\n");
}

/**
 * Returns the style sheet of the colours of series and of parts, for pages that have some: `s0` … set `--series`, as do
 * those that have no colour of their own. Written to `src/styles/series.css`.
 */
export function seriesStyleSheet(): string {
  const of = (theme: ColourTheme): readonly string[] =>
    seriesColours[theme].map((colour, i) => rule(`.s${i}`, [["--series", colour]]));
  const parts = (theme: keyof typeof partColours): string =>
    rule(
      ":root",
      Object.entries(partColours[theme]).map(([name, colour]) => [`--${name}`, colour])
    );
  return [
    written,
    parts("light"),
    ...of("light"),
    ...depthColours.map((colour, i) => rule(`.depth-${i}`, [["--part", colour]])),
    rule(`.main,\n.s${seriesColours.light.length}`, [["--series", "var(--ink)"]]),
    rule(".sn", [["--series", "var(--quiet)"]]),
    rule(".context", [["--series", "var(--hair)"]]),
    media("(prefers-color-scheme: dark)", [parts("dark"), ...of("dark")]),
    media("print", [parts("print")]),
    ""
  ].join("\n");
}

/**
 * Returns the style sheet that a stand-alone SVG carries: plain rules, because not every renderer of SVG knows
 * variables. The file must hold `ChartDefs` for the palette.
 */
export function standAloneStyleSheet(palette: Palette, theme: ColourTheme = "light"): string {
  const { paper, ink } = grounds[theme];
  const quiet = theme === "light" ? { land: "#e3e1dc", line: "#b9b6ae" } : { land: "#2a2e34", line: "#5d6066" };
  return [
    ...palettes[palette][theme].flatMap((fill, i) => [
      `.q${i}{fill:${fill}}`,
      `.t${i}{fill:${textOnFill(fill)}}`,
      `.q${i}.e{fill:url(#${estimatePatternId(palette, i, "fine")})}`
    ]),
    `.nd{fill:url(#${hatchIds.fine})}`,
    `.hatch-ground{fill:${paper}}.hatch-line{stroke:${quiet.line};stroke-width:2}`,
    `.dot{fill-opacity:.4}.land,.nr{fill:${quiet.land}}.choropleth>.land{fill:none}`,
    `.areas>*,.land{stroke:${paper};stroke-width:1}`,
    `.areas>.nd,.choropleth>.land{stroke:${quiet.line}}`,
    `.points circle{stroke:${quiet.line};stroke-width:1.5}`,
    `.disputed{fill:none;stroke:${ink};stroke-width:1;stroke-dasharray:3 3}`,
    `.bubble{fill-opacity:.75;stroke:${paper};stroke-width:1}.mark{fill:${ink};stroke:${paper}}`,
    `text{fill:${ink};font-family:system-ui,sans-serif}`
  ].join("");
}
