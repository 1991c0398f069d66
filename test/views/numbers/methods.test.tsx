import { renderToStaticMarkup } from "preact-render-to-string";
import { expect, it } from "vitest";
import { backtest } from "../../../src/catalog/backtest.ts";
import { translatorOf } from "../../../src/i18n/translatorOf.ts";
import { ErrorTables } from "../../../src/views/methods/BacktestTables.tsx";
import { bandExamples, BandTable } from "../../../src/views/methods/BandTable.tsx";
import { ArrivalTable, CoverageTable } from "../../../src/views/methods/CoverageTables.tsx";

const translator = translatorOf("en");

it("prints the error and bias of every model by level, and marks the chosen ones", () => {
  const { measured, chosen } = backtest;
  const html = renderToStaticMarkup(
    <ErrorTables translator={translator} title="Errors" errors={measured} chosen={chosen} />
  );
  expect(html.match(/<table/g)).toHaveLength(2);
  expect(html).toContain("Errors: last value 0% to 50%");
  expect(html).toContain("Halfway between line and curve: chosen");
  expect(html).toContain("Logistic trend through ten years: chosen");
  const near = measured.find(({ model, levelFrom }) => model === "logistic-trend" && levelFrom === 50)!;
  expect(html).toContain(`chosen</th><td>${near.meanError.toFixed(1)} (${near.bias.toFixed(1)})</td>`);
  expect(html.match(/<tr/g)).toHaveLength(14);
});

it("prints an interval for each kind and level, and on how many countries it rests", () => {
  const html = renderToStaticMarkup(<BandTable translator={translator} bands={backtest.bands} />);
  expect(bandExamples(backtest.bands)).toEqual([50, 50, 25, 75, 50, 25, 63, 83, 95, 50]);
  expect(html).toContain("High income, surveyed in the year of the projection: 50% to 75%");
  expect(html).toContain("Low and lower-middle income, last survey one to three years older: 0% to 100%");
  expect(html.match(/<td>[^<]+</g)).toHaveLength(backtest.bands.length);
});

it("prints how often the interval held by group, never rounded up, with countries and tests", () => {
  const groups = [
    { incomes: "poorer", stale: true, horizon: { from: 1, to: 2 }, coverage: 0.7999, tests: 1234, areas: 10 }
  ] as const;
  const html = renderToStaticMarkup(<CoverageTable translator={translator} groups={groups} />);
  expect(html).toContain("<td>79% (10; 1,234)</td>");
  const all = renderToStaticMarkup(<CoverageTable translator={translator} groups={backtest.groups} />);
  expect(all.match(/<td>[^<]+</g)).toHaveLength(backtest.groups.length);
  expect(all.match(/<tr/g)).toHaveLength(7);
});

it("prints how often years of arrival held, and how many tests are open", () => {
  const html = renderToStaticMarkup(<ArrivalTable translator={translator} arrivals={backtest.arrivals} />);
  expect(html.match(/<tr/g)).toHaveLength(7);
  for (const { open, areas } of backtest.arrivals) {
    expect(html).toContain(`<td>${new Intl.NumberFormat("en").format(open)}</td>`);
    expect(html).toContain(`(${areas};`);
  }
});
