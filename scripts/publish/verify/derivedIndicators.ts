import { indicators } from "../../../src/catalog/catalog.ts";
import { derive } from "../../ingest/derive.ts";
import type { Check, Grounds, Subject } from "./check.ts";
import type { Figures } from "./figures.ts";
import { compareWays } from "./compareWays.ts";
import { figuresBy } from "./database.ts";
import type { Observation } from "../../../src/model/observation.ts";
import type { IndicatorId } from "../../../src/model/indicator.ts";

/** The indicators that are computed from others, and the figures of them that are withheld. */
export const derivedIndicators: Subject = {
  name: "derived indicators",
  verify: async (grounds) => {
    const derived = indicators.filter(({ derivedFrom }) => derivedFrom.length > 0).map(({ id }) => id);
    const computed = await computedFigures(grounds, derived);
    const stored = new Set((await grounds.store.indicators()).map(({ id }) => id));
    // One that awaits the figures it is computed from is neither shown nor counted; with figures it must be stored.
    const shown = derived.flatMap((id) => {
      const figures: Figures = computed.get(id) ?? new Map();
      return stored.has(id) || figures.size > 0 ? [{ id, figures }] : [];
    });
    const checks = await Promise.all(shown.map(({ id, figures }) => checksOf(grounds, id, figures)));
    return { checks: checks.flat(), notes: [] };
  }
};

/** Compares SQL on the inputs with the file, and with the TypeScript of today: the file may be older than the code. */
async function checksOf({ store, database }: Grounds, id: IndicatorId, computed: Figures): Promise<readonly Check[]> {
  const sql = { name: "SQL", figures: figuresBy(await database.run(id), ["area", "period"], id) };
  const published = (await store.observations(id)).map((each) => fieldsOf(id, each));
  const withheld = (await store.withheld())
    .filter(({ indicator }) => indicator === id)
    .map(({ area, period, reason }) => withheldFields(id, area, period, reason));
  const file = { name: "file", figures: new Map([...published, ...withheld]) };
  const withoutSource = { ...sql, figures: withheldWithoutSource(sql.figures) };
  return [
    compareWays(`${id}: file`, file, withoutSource),
    compareWays(`${id}: computed`, { name: "TypeScript", figures: computed }, withoutSource)
  ];
}

async function computedFigures(
  { store }: Grounds,
  derived: readonly IndicatorId[]
): Promise<ReadonlyMap<string, Figures>> {
  const inputs = indicators.filter(({ derivedFrom, range }) => derivedFrom.length === 0 && !range);
  const published = await Promise.all(
    inputs.map(async ({ id }) => {
      const rows = await store.observations(id);
      return [id, rows.map((row) => ({ ...row, indicator: id }))] as const;
    })
  );
  const { observations, withheld } = derive(new Map(published));
  return new Map(
    derived.map((id) => [
      id,
      new Map([
        ...observations.filter(({ indicator }) => indicator === id).map((each) => fieldsOf(id, each)),
        ...withheld
          .filter(({ indicator }) => indicator === id)
          .map(({ area, period, reason }) => withheldFields(id, area, period, reason))
      ])
    ])
  );
}

type Entry = readonly [string, Readonly<Record<string, string | number | undefined>>];

function fieldsOf(id: IndicatorId, { area, period, value, status, source }: Observation): Entry {
  return [`${id} ${area} ${period}`, { value, withheld: undefined, status, source }];
}

function withheldFields(id: IndicatorId, area: string, period: number, reason: string): Entry {
  return [`${id} ${area} ${period}`, { value: undefined, withheld: reason, status: undefined, source: undefined }];
}

/** A withheld figure has no row, and so neither status nor source. */
function withheldWithoutSource(figures: Figures): Figures {
  return new Map(
    [...figures].map(([key, fields]) => [
      key,
      fields["withheld"] === undefined ? fields : { ...fields, status: undefined, source: undefined }
    ])
  );
}
