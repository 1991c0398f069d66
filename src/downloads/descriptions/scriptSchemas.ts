import { areaCode, listOf, mapOf, number, orNull, places, shape, text, type Schema } from "./schemaParts.ts";

const point = shape({ x: number, y: number });
const size = shape({ width: number, height: number });
const words: Schema = mapOf({ type: ["string", "array", "object"] });

/** The files that only the scripts of the site read: their form follows the scripts. */
export const scriptSchemas = {
  names: shape({
    words: { type: "object" },
    "paths?": mapOf(text()),
    names: mapOf(listOf({ type: ["string", "array"] }))
  }),
  seriesBreaks: mapOf(text("^([A-Z]{3}|\\*) [0-9]{4} [0-9]+")),
  sourceLines: mapOf(text()),
  pictureWords: shape({ language: text(), numbers: { type: "object" }, messages: words }),
  compareAreas: shape({
    areas: listOf(
      places([areaCode, listOf(text(), 1), orNull(number), orNull(number), orNull(number), text("^([A-Z]{3}( |$))*$")]),
      1
    ),
    groups: mapOf({ type: "string" })
  }),
  tableNames: shape({ areas: listOf(listOf(text(), 2), 1) }),
  panel: shape({ html: text("^<"), places: mapOf(text()), breaks: mapOf(listOf(number)) }),
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
