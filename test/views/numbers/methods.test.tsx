import { renderToStaticMarkup } from "preact-render-to-string";
import { expect, it } from "vitest";
import { backtest } from "../../../src/catalog/backtest.ts";
import { bandExamples, BandTable, ErrorTable } from "../../../src/views/methods/BacktestTables.tsx";
import { translatorOf } from "../../../src/i18n/translatorOf.ts";

const translator = translatorOf("en");

it("prints the error and bias of every model, and marks the chosen one", () => {
  const html = renderToStaticMarkup(
    <ErrorTable translator={translator} title="Errors" errors={backtest.measured} chosen={backtest.chosen} />
  );
  expect(html).toContain(
    "Logistic trend through ten years: chosen</th><td>2.5 (0.1)</td><td>4.6 (0.1)</td><td>6.2 (0.2)"
  );
  expect(html).toContain("<td>782 (107)</td><td>752 (113)</td><td>1,110 (115)</td>");
  expect(html.match(/<tr/g)).toHaveLength(6);
});

it("prints an interval for each level, and what it held", () => {
  const html = renderToStaticMarkup(<BandTable translator={translator} bands={backtest.bands} />);
  expect(bandExamples(backtest.bands)).toEqual([25, 63, 83, 95]);
  expect(html).toContain("50% to 75%</th><td>58–69% (held 79% of 273)</td>");
  expect(html.match(/held/g)).toHaveLength(12);
});
