import { areaCode, listOf, mapOf, number, orNull, places, shape, text, type Schema } from "./schemaParts.ts";

const point = shape({ x: number, y: number });
const size = shape({ width: number, height: number });
const keptName = text("^[0-9a-f]{12}\\.(bin|json)$");
const words: Schema = mapOf({ type: ["string", "array", "object"] });

/** What maps show of a country beside them. */
export const panel = shape({ html: text("^<"), places: mapOf(text()), breaks: mapOf(listOf(number)) });

/** The files that only the scripts of the site read: their form follows the scripts. */
export const scriptSchemas = {
  names: shape({
    words: { type: "object" },
    scripts: mapOf(text("^[A-Z][a-z]{3}$")),
    "paths?": mapOf(text()),
    names: mapOf(listOf({ type: ["string", "array"] }))
  }),
  seriesBreaks: mapOf(text("^([A-Z]{3}|\\*) [0-9]{4} [0-9]+")),
  sourceLines: mapOf(text()),
  pictureWords: shape({ language: text(), numbers: { type: "object" }, messages: words }),
  compareAreas: shape({
    areas: listOf(
      places([areaCode, text(), orNull(number), orNull(number), orNull(number), text("^([A-Z]{3}( |$))*$")]),
      1
    ),
    groups: mapOf({ type: "string" })
  }),
  tableNames: shape({ areas: listOf(listOf(text(), 2), 1) }),
  keptParts: shape({
    build: text("^[0-9a-f]{12}$"),
    date: text(),
    index: places([keptName, number]),
    parts: mapOf(listOf(places([keptName, number]), 1))
  }),
  keptFiles: {
    anyOf: [
      mapOf(text("^[0-9a-f]{12}$")),
      shape({ older: text("^<"), chunks: mapOf(listOf(places([text(), number]), 1)) })
    ]
  },
  deskWords: {
    type: "object",
    required: ["tables", "sourcesOf", "messages", "areas", "indicators", "sources", "release", "date", "world"],
    properties: { tables: mapOf(listOf(text(), 1)), messages: words, areas: listOf(places([areaCode, text()]), 1) }
  },
  outlines: shape({
    size,
    "fit?": { type: "object" },
    shapes: listOf(shape({ area: text(), d: text("^M") }), 1),
    points: listOf(shape({ area: areaCode, x: number, y: number })),
    anchors: listOf(places([areaCode, point]), 1),
    disputed: text(),
    unassigned: text(),
    "around?": text(),
    "inset?": shape({ frame: text("^M"), shown: text("^M"), around: text() }),
    "people?": listOf(places([areaCode, number]))
  }),
  regionWords: shape({
    language: text(),
    numbers: { type: "object" },
    messages: words,
    regions: mapOf({ type: "object" })
  })
} satisfies Readonly<Record<string, Schema>>;
