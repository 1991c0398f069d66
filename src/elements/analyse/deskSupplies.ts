import type { World } from "../../geo/world.ts";
import type { AnswerView } from "../../model/question.ts";
import type { Engine } from "../../query/engine/startEngine.ts";
import type { DeskModel } from "../../views/analyse/deskModel.ts";
import type { QuestionScope } from "../../query/askedColumns.ts";
import { seriesSql } from "../../query/seriesSql.ts";
import type { AnswerContext } from "../../views/analyse/answerContext.ts";
import { seriesOfFigures } from "../../views/analyse/answerSeries.ts";
import { pickDrawn } from "../../views/analyse/drawnColumns.ts";
import { traitsOfAreas } from "./areaTraits.ts";

/** The desk, as far as what its pictures are drawn from goes. */
export interface Supplied {
  readonly engine: Pick<Engine, "run">;
  readonly fetchWorld: () => Promise<World>;
  readonly model: () => Pick<DeskModel, "world" | "traits" | "series" | "outcome">;
  readonly scope: () => QuestionScope;
  readonly nameOf: AnswerContext["nameOf"];
  readonly update: (part: Pick<Partial<DeskModel>, "world" | "traits" | "series">) => void;
}

/** Fetches what a picture is drawn from besides the answer. */
export interface Supplies {
  /** Fetches what a view needs, unless it is here; throws an EngineError, and tries again the next time. */
  readonly supply: (view: AnswerView) => Promise<void>;
  /** Fetches what any view may need while nobody waits for it; what cannot be had now is fetched when it is needed. */
  readonly prepare: () => Promise<void>;
}

/** Returns the supplies of a desk; the outlines of the world travel once. */
export function createSupplies({ engine, fetchWorld, model, scope, nameOf, update }: Supplied): Supplies {
  let coming: Promise<World> | undefined;
  const worldOnce = (): Promise<World> =>
    (coming ??= fetchWorld().catch((error: unknown) => {
      coming = undefined;
      throw error;
    }));
  const supplySeries = async (): Promise<void> => {
    const { outcome, series } = model();
    const source = outcome && pickDrawn(outcome.figures, outcome.drawn).up?.source;
    const head = outcome?.columns[0];
    if (!source || !head || head.values.length === 0) return;
    const areas = head.values.map(String);
    const sql = seriesSql(source, areas, scope());
    if (series?.sql === sql) return;
    const found = await engine.run(sql, { limit: 10_000, patience: 10_000 });
    if (model().outcome === outcome) update({ series: seriesOfFigures({ nameOf }, found, sql, areas) });
  };
  const supply = async (view: AnswerView): Promise<void> => {
    if (view === "map" && !model().world) update({ world: await worldOnce() });
    if (view === "lines") await supplySeries();
    if (view === "scatter" && !model().traits) update({ traits: await traitsOfAreas(engine) });
  };
  return {
    supply,
    prepare: async () => {
      await Promise.allSettled([supply("map"), supply("scatter")]);
    }
  };
}
