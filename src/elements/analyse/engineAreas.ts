import { known } from "../../model/known.ts";
import type { Engine } from "../../query/engine/startEngine.ts";
import { areaReader, type ReadAreas } from "../../query/own/areaColumn.ts";
import { withTableNames } from "../../query/own/tableNames.ts";
import { areaRecogniser } from "../../query/own/recogniseAreas.ts";
import { fetchNames, fetchTableNames } from "../fetchNames.ts";
import { loadPart } from "./loadPart.ts";

/**
 * Returns what reads columns as areas, with the codes that the engine has, the names of the page's language, and those
 * in the other languages of the site and of the United Nations.
 */
export async function readAreasOf(engine: Pick<Engine, "run">): Promise<ReadAreas> {
  const [{ columns, rows }, { entries }, further] = await Promise.all([
    engine.run("SELECT code, iso2, m49 FROM areas", { limit: 1000, patience: 10_000 }),
    loadPart(() => fetchNames()),
    loadPart(fetchTableNames)
  ]);
  const ids = Array.from({ length: rows }, (_, row) => {
    const [code, iso2, m49] = columns.map(({ values }) => String(values[row]));
    return { code: known(code, "code"), iso2: known(iso2, "iso2"), m49: known(m49, "m49") };
  });
  return areaReader(
    ids,
    areaRecogniser(
      withTableNames(
        entries.filter(({ kind }) => kind === "area"),
        further
      )
    )
  );
}
