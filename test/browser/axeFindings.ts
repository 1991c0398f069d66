import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Returns what axe finds, a line for each rule with the first places. Colours alone differ between the schemes: `rules` names those to be held. */
export async function axeFindings(page: Page, rules?: string[]): Promise<readonly string[]> {
  // The pages hold their styles: nothing has to be fetched anew to be looked at.
  const options: RunOptions = { resultTypes: ["violations"], preload: false, ...(rules && { runOnly: rules }) };
  await page.evaluate(axe);
  const { violations } = await page.evaluate(
    (chosen): Promise<AxeResults> =>
      (globalThis as unknown as { axe: { run: (where: Document, how: RunOptions) => Promise<AxeResults> } }).axe.run(
        document,
        chosen
      ),
    options
  );
  return violations.map(({ id, nodes }) => {
    const places = nodes
      .slice(0, 3)
      .map(({ target, failureSummary }) => `${target.join(" ")} (${failureSummary ?? ""})`);
    return `${id}, ${nodes.length} times: ${places.join("; ")}`;
  });
}
