import { readdirSync } from "node:fs";
import type { ComponentChild } from "preact";
import { renderToStaticMarkup } from "preact-render-to-string";

/** Small examples of one chart, each by the name of its picture. */
export type Examples = Readonly<Record<string, ComponentChild>>;

/** Returns the examples of each chart, by the name of its file. */
export async function readExamples(): Promise<ReadonlyMap<string, Examples>> {
  const files = readdirSync(new URL("examples/", import.meta.url)).toSorted();
  const read = files.map(async (file): Promise<[string, Examples]> => {
    const chart = file.replace(/\.tsx$/, "");
    const { examples } = (await import(`./examples/${chart}.tsx`)) as { readonly examples: Examples };
    return [chart, examples];
  });
  return new Map(await Promise.all(read));
}

/** Returns the markup of an example, an element a line, so that a change can be reviewed. */
export function markupOf(example: ComponentChild): string {
  return `${renderToStaticMarkup(<>{example}</>).replaceAll("><", ">\n<")}\n`;
}

/** Returns the path of a picture within the folder of pictures. */
export function pictureFile(chart: string, name: string, markup: string): string {
  return `${chart}/${name}.${markup.startsWith("<svg") ? "svg" : "html"}`;
}
