import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { renderToStaticMarkup } from "preact-render-to-string";
import { cardStyles } from "../../src/charts/ChartCard.tsx";
import { ChartDefs } from "../../src/charts/ChartDefs.tsx";
import { palettes } from "../../src/scales/palettes.ts";
import { cardColours } from "../../src/views/card/cardColours.ts";
import { markupOf, pictureFile, readExamples } from "./readExamples.tsx";

const target = ".cache/pictures.html";

/** Writes every picture on one page with the site's styles, to be looked at. */
async function writeContactSheet(): Promise<void> {
  const sheets = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".css"));
  const styles = sheets.toSorted().map((path) => readFileSync(`src/${path}`, "utf8"));
  const defs = renderToStaticMarkup(<ChartDefs palettes={Object.keys(palettes) as (keyof typeof palettes)[]} />);
  const figures = [...(await readExamples())].flatMap(([chart, examples]) =>
    Object.entries(examples).map(([name, example]) => {
      const markup = markupOf(example);
      const file = pictureFile(chart, name, markup);
      // A picture that stands alone brings its own style sheet, which would dress the others too.
      const shown = markup.includes("xmlns") ? `<img alt="" src="../test/pictures/pictures/${file}">` : markup;
      return `<figure><figcaption>${file}</figcaption>${shown}</figure>`;
    })
  );
  const own = `body { columns: 2; max-width: none } figure { break-inside: avoid; margin: 0 0 4rem; padding: 1.5rem 5rem 2rem 3rem } figcaption { color: gray; margin-inline-start: -3rem } svg.card, img { max-width: 100%; height: auto }`;
  mkdirSync(".cache", { recursive: true });
  writeFileSync(
    target,
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Pictures</title><style>${styles.join("\n")}\n${cardStyles(cardColours.light)}\n${own}</style><body>${defs}${figures.join("\n")}</body></html>`
  );
  console.log(`${String(figures.length)} pictures in ${target}`);
}

await writeContactSheet();
