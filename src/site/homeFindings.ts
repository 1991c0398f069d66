import { render } from "preact-render-to-string";
import { RankedBars, type RankedRow } from "../charts/RankedBars.tsx";
import { findingsOf, type Finding, type FindingId, type FindingRow } from "../facts/findings.ts";
import { areaFormsOf } from "../i18n/areaForms.ts";
import { known } from "../model/known.ts";
import { paletteClass } from "../scales/classes.ts";
import { fullLength, toRankedRow } from "../views/figure/Ranking.tsx";
import { figureProps } from "./cards.ts";
import { figureSource } from "./figureContext.ts";
import { yearWithFlag } from "../views/story/yearWithFlag.ts";
import type { PartProps } from "../views/figure/figureParts.ts";
import type { Site } from "./site.ts";

/** A finding of the first page, in words and drawn. */
export interface HomeFinding {
  readonly id: FindingId;
  readonly sentence: string;
  readonly bars: string;
  readonly source: string;
  /** The addresses of its map with the country chosen, of the country's page, and of the chart as a frame. */
  readonly map: string;
  readonly country: string;
  readonly embed: string;
}

/** Returns the findings of the first page in a language. */
export async function homeFindings(site: Site): Promise<readonly HomeFinding[]> {
  const findings = await findingsOf(site.store);
  return Promise.all(findings.map((finding) => homeFinding(site, finding)));
}

async function homeFinding(site: Site, finding: Finding): Promise<HomeFinding> {
  const { addresses } = site;
  const { id, indicator, rows } = finding;
  const props = await figureProps(site, indicator);
  const { area } = known(rows[0], id);
  return {
    id,
    sentence: findingSentence(site, finding),
    bars: render(
      RankedBars({
        rows: rows.map((row) => toRow(site, props, row)),
        className: paletteClass(props.context.indicator.palette),
        domain: [0, fullLength(props.context, props.model.rows)]
      })
    ),
    source: await figureSource(site, indicator),
    map: `${addresses.map(indicator)}?area=${area}`,
    country: addresses.country(area),
    embed: id === "risen-most" ? addresses.embed("country", area) : addresses.embed("map", indicator)
  };
}

function toRow({ translator }: Site, { context }: PartProps, { area, cell, before }: FindingRow): RankedRow {
  const entry = known(
    context.areas.find(({ code }) => code === area),
    area
  );
  const row = toRankedRow(context, { area: entry, cell });
  if (!before) return row;
  const when = ({ period, status }: FindingRow["cell"]): string => yearWithFlag(translator, period, status);
  const slots = { before: before.low, from: when(before), after: cell.low, to: when(cell) };
  return { ...row, text: translator.t("finding.change", slots) };
}

/** Returns a finding as one sentence. */
export function findingSentence(
  { language, translator: { t } }: Pick<Site, "language" | "translator">,
  { id, rows, areas, newest }: Finding
): string {
  const { area, cell, before } = known(rows[0], id);
  const own = { area: areaFormsOf(language, area), year: cell.period, count: areas, flag: cell.status };
  switch (id) {
    case "most-offline":
      return t("finding.most-offline", { ...own, people: cell.low });
    case "covered-not-using":
      return t("finding.covered-not-using", { ...own, share: cell.low });
    case "risen-most":
      return t("finding.risen-most", { ...own, ...changeSlots(cell, known(before, id)) });
    case "dearest":
      return t("finding.dearest", { ...own, share: cell.low });
    case "women-and-men":
      return t("finding.women-and-men", { ...own, share: 100 * cell.low, newest });
  }
}

function changeSlots(cell: FindingRow["cell"], before: FindingRow["cell"]) {
  return { before: before.low, from: before.period, flagBefore: before.status, after: cell.low };
}
