import ts from "typescript";
import { siteLanguages } from "../../src/model/language.ts";
import { parsed, type SourceText } from "./syntax.ts";

/** Where the languages are listed: those of the site, and those that count as international in the data. */
const lists = /^src\/(?:model\/language|catalog\/localLanguages)\.ts$/;
/** Data of one language each: its folder is its place. */
const data = /^src\/i18n\/[a-z]{2,3}\//;

const named: ReadonlySet<string> = new Set(siteLanguages);

/**
 * Names each place of `src` outside the data that knows a language of the site: a literal such as "fr", a table whose
 * keys are languages, or an attribute of a page. What differs by language belongs into the data of the language.
 */
export function languageFaults(files: readonly SourceText[]): readonly string[] {
  return files
    .filter(({ path }) => /^src\/.*\.(?:ts|tsx|astro)$/.test(path) && !lists.test(path) && !data.test(path))
    .flatMap((source) => [...literals(source), ...attributes(source)]);
}

function literals(source: SourceText): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) && named.has(node.text)) found.push(`${source.path}: names "${node.text}"`);
    if (ts.isObjectLiteralExpression(node)) {
      const keys = node.properties.flatMap(({ name }) => (name && named.has(name.getText()) ? [name.getText()] : []));
      if (keys.length > 1) found.push(`${source.path}: a table of ${keys.join(", ")}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(parsed(source));
  return found;
}

/** The code of an Astro file is its frontmatter; what stands in its markup is read here. */
function attributes({ path, text }: SourceText): readonly string[] {
  if (!path.endsWith(".astro")) return [];
  return [...text.matchAll(/\b(?:lang|language|hreflang)="(\w+)"/g)].flatMap(([attribute, language = ""]) =>
    named.has(language) ? [`${path}: names ${attribute}`] : []
  );
}
