import type { Palette } from "../model/indicator.ts";
import { grounds, palettes, textOnFill, type ColourTheme } from "./palettes.ts";

const names = Object.keys(palettes) as Palette[];

type Declarations = readonly (readonly [string, string])[];

function rule(selector: string, declarations: Declarations): string {
  return `${selector} {\n${declarations.map(([name, value]) => `  ${name}: ${value};\n`).join("")}}`;
}

function media(query: string, rules: readonly string[]): string {
  return `@media (${query}) {\n${rules.map((each) => each.replace(/^/gm, "  ")).join("\n")}\n}`;
}

const colours = (palette: Palette, theme: ColourTheme): Declarations =>
  palettes[palette][theme].flatMap((fill, i) => [[`--q${i}`, fill] as const, [`--t${i}`, textOnFill(fill)] as const]);

const patterns = (palette: Palette, size: "fine" | "coarse"): Declarations =>
  palettes[palette].light.map((_, i) => [`--e${i}`, `url(#${estimatePatternId(palette, i, size)})`] as const);

/** Returns the id of the dotted pattern that `ChartDefs` draws for an estimate. */
export function estimatePatternId(palette: Palette, step: number, size: "fine" | "coarse"): string {
  return `${palette}-${step}${size === "fine" ? "e" : "c"}`;
}

/** The ids of the hatch for no data. */
export const hatchIds = { fine: "hatch-e", coarse: "hatch-c" } as const;

/**
 * Returns the style sheet of a page's fills, for every palette: `q0` … fill, `t0` … are the ink on them, `e` beside a
 * fill marks an estimate, `nd` is no data. Written to `src/styles/fills.css`.
 */
export function fillStyleSheet(): string {
  const steps = Math.max(...names.map((name) => palettes[name].light.length));
  const each = (of: (step: number) => string): readonly string[] => Array.from({ length: steps }, (_, i) => of(i));
  const byPalette = (declarations: (palette: Palette) => Declarations, selector = (own: string) => own) =>
    names.map((name) => rule(selector(`.p-${name}`), declarations(name)));
  return [
    "/* Written by scripts/publish/writeFills.ts from src/scales/palettes.ts. */",
    ...byPalette((name) => [...colours(name, "light"), ...patterns(name, "fine")]),
    ...each((i) => rule(`.q${i}`, [["fill", `var(--q${i})`]])),
    ...each((i) => rule(`.q${i}.e`, [["fill", `var(--e${i})`]])),
    ...each((i) => rule(`.t${i}`, [["fill", `var(--t${i})`]])),
    rule(".nd", [["fill", `url(#${hatchIds.fine})`]]),
    ...byPalette(
      (name) => patterns(name, "coarse"),
      (own) => `${own}.small`
    ),
    rule(".small .nd", [["fill", `url(#${hatchIds.coarse})`]]),
    media("max-width: 600px", [
      ...byPalette(
        (name) => patterns(name, "coarse"),
        (own) => `svg${own}`
      ),
      rule("svg[role] .nd", [["fill", `url(#${hatchIds.coarse})`]])
    ]),
    media("prefers-color-scheme: dark", [...byPalette((name) => colours(name, "dark"))]),
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
