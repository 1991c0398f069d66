import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { indicators } from "../../src/catalog/catalog.ts";
import { observationsPath } from "../../src/query/storedFigures.ts";
import type { Manifest } from "../../src/model/source.ts";

const path = resolve(import.meta.dirname, "../../data/manifest.json");
const { outputs } = JSON.parse(readFileSync(path, "utf8")) as Manifest;

/** The indicators of which the data of today have figures: the others of the catalogue are awaited, and not shown. */
export const publishedIndicators = indicators.filter(({ id }) => outputs[observationsPath(id)] !== undefined);

export const publishedIds = publishedIndicators.map(({ id }) => id);
