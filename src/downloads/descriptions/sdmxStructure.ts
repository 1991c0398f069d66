import type { Unit } from "../../model/indicator.ts";
import type { Indicator } from "../../model/indicator.ts";
import { dimensionIds, type DimensionId } from "../../model/dimension.ts";
import { statuses } from "../../model/observation.ts";
import { licenceClasses } from "../../model/source.ts";
import { plainKey } from "../../i18n/messageKey.ts";
import { sourceLanguage } from "../../model/language.ts";
import { englishNames } from "../../query/export/englishNames.ts";
import { releaseOf } from "../../query/release.ts";
import type { Store } from "../../query/store.ts";
import { wordsIn } from "../../site/site.ts";
import { indicatorTables } from "../exportTables.ts";
import {
  agency,
  attributeConcepts,
  keyConcepts,
  listOfDimension,
  measureConcepts,
  sdmxId,
  structureVersion
} from "./sdmxNames.ts";

const { t } = wordsIn(sourceLanguage);

const concepts = "CONCEPTS";

/** What the units count, in a word or two. */
const unitNames: Readonly<Record<Unit, string>> = {
  percent: "Per cent",
  points: "Percentage points",
  "per-100": "Per 100 inhabitants",
  people: "People",
  "share-of-income": "Per cent of monthly GNI per capita",
  usd: "US dollars",
  ppp: "International dollars (purchasing power parity)",
  ratio: "Ratio",
  events: "Events",
  score: "Score",
  "pages-per-1000": "Web pages per 1,000 speakers",
  law: "Stage of a law: 0 none, 1 draft, 2 in force"
};

/** An item of a list of codes or concepts. */
interface Item {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
}

const listReference = (id: string): string =>
  `urn:sdmx:org.sdmx.infomodel.codelist.Codelist=${agency}:${id}(${structureVersion})`;
const conceptReference = (id: string): string =>
  `urn:sdmx:org.sdmx.infomodel.conceptscheme.Concept=${agency}:${concepts}(${structureVersion}).${id}`;

/** What can be kept and referred to: an identifier, who keeps it, its version, its name. */
const artefact = (id: string, name: string, description?: string): object => ({
  id,
  agencyID: agency,
  version: structureVersion,
  name,
  ...(description !== undefined && { description })
});

/**
 * Returns the structures of all indicators as SDMX-JSON 2.0 (SDMX 3.0): a data structure and a data flow each, the
 * concepts, and the lists of codes that they share. A range has two measures, which no earlier version of SDMX allows.
 */
export async function sdmxStructure(store: Store): Promise<object> {
  const [tables, indicators, manifest] = await Promise.all([
    indicatorTables(store, "all"),
    store.indicators(),
    store.manifest()
  ]);
  const { id, date } = releaseOf(manifest);
  const structures = tables.flatMap(({ words, table }) => {
    const indicator = indicators.find((each) => each.id === words.name);
    return indicator ? [structure(indicator, new Set(table.columns.map(({ name }) => name)))] : [];
  });
  return {
    meta: {
      schema:
        "https://raw.githubusercontent.com/sdmx-twg/sdmx-json/master/structure-message/tools/schemas/2.0.0/sdmx-json-structure-schema.json",
      id: sdmxId(`structures-${id}`),
      test: false,
      prepared: `${date.length === 7 ? `${date}-01` : date}T00:00:00Z`,
      contentLanguages: [sourceLanguage],
      sender: { id: agency, name: t("site.name") }
    },
    data: {
      codelists: (await codeLists(store)).map(([list, name, codes]) => ({ ...artefact(list, name), codes })),
      conceptSchemes: [{ ...artefact(concepts, "Concepts"), concepts: conceptItems() }],
      dataStructures: structures,
      dataflows: tables.map(({ words }) => ({
        ...artefact(sdmxId(words.name), words.title, words.description),
        structure: `urn:sdmx:org.sdmx.infomodel.datastructure.DataStructure=${agency}:${sdmxId(words.name)}(${structureVersion})`
      }))
    }
  };
}

async function codeLists(store: Store): Promise<readonly (readonly [string, string, readonly Item[]])[]> {
  const [areas, indicators] = await Promise.all([store.areas(), store.indicators()]);
  const nameOf = englishNames(areas);
  const codesOf = (dimension: DimensionId): readonly string[] => [
    ...new Set(indicators.flatMap(({ dimensions }) => dimensions.find(({ id }) => id === dimension)?.codes ?? []))
  ];
  const used = dimensionIds.filter((dimension) => codesOf(dimension).length > 0);
  return [
    ["CL_FREQ", "Frequency", [{ id: "A", name: "Annual" }]],
    ["CL_AREA", "Countries and territories", areas.map(({ code }) => ({ id: code, name: nameOf(code) }))],
    ...used.map((dimension): readonly [string, string, readonly Item[]] => [
      listOfDimension(dimension),
      t(`dimension.${dimension}`),
      codesOf(dimension).map((code) => ({ id: code, name: t(plainKey(`code.${dimension}.${code}`)) }))
    ]),
    ["CL_UNIT", "Unit", Object.entries(unitNames).map(([unit, name]) => ({ id: sdmxId(unit), name }))],
    [
      "CL_OBS_STATUS",
      "Status",
      statuses.map((status) => ({ id: status, name: t(`status.${status}`), description: t(`status.${status}.long`) }))
    ],
    [
      "CL_BASE",
      "Whom a share is of",
      [
        { id: "POPULATION", name: "All people" },
        { id: "USERS", name: "Those who use the Internet" },
        { id: "UNKNOWN", name: "The publisher does not say" }
      ]
    ],
    [
      "CL_LICENCE",
      "What may be done with a figure",
      licenceClasses.map((each) => ({
        id: sdmxId(each),
        name: t(`licence-class.${each}`),
        description: t(`licence-class.${each}.long`)
      }))
    ]
  ];
}

function conceptItems(): readonly Item[] {
  const noted = Object.entries(attributeConcepts).map(([column, { id }]) => conceptOf(id, column));
  const measured = Object.entries(measureConcepts).map(([column, id]) => conceptOf(id, column));
  return [
    { id: "FREQ", name: "Frequency" },
    conceptOf(keyConcepts.area, "area"),
    conceptOf(keyConcepts.period, "period"),
    ...dimensionIds.map((dimension) => ({ id: sdmxId(dimension), name: t(`dimension.${dimension}`) })),
    ...measured,
    conceptOf("UNIT_MEASURE", "unit"),
    ...noted
  ];
}

function conceptOf(id: string, column: string): Item {
  return { id, name: column.replaceAll("_", " "), description: t(plainKey(`column.${column}`)) };
}

function structure(indicator: Indicator, columns: ReadonlySet<string>): object {
  const dimensions = [
    { id: "FREQ", list: "CL_FREQ" },
    { id: keyConcepts.area, list: "CL_AREA" },
    ...indicator.dimensions.map(({ id }) => ({ id: sdmxId(id), list: listOfDimension(id) }))
  ];
  const measures = Object.entries(measureConcepts).filter(([column]) => columns.has(column));
  const noted = Object.entries(attributeConcepts).filter(([column]) => columns.has(column));
  const component = (id: string, list?: string): object => ({
    id,
    conceptIdentity: conceptReference(id),
    localRepresentation: list === undefined ? { format: { dataType: "String" } } : { enumeration: listReference(list) }
  });
  const year = { format: { dataType: "GregorianYear" } };
  return {
    ...artefact(sdmxId(indicator.id), t(`indicator.${indicator.id}.name`)),
    dataStructureComponents: {
      dimensionList: {
        id: "DimensionDescriptor",
        dimensions: dimensions.map(({ id, list }, position) => ({ ...component(id, list), position })),
        timeDimension: {
          id: keyConcepts.period,
          conceptIdentity: conceptReference(keyConcepts.period),
          localRepresentation: year
        }
      },
      measureList: {
        id: "MeasureDescriptor",
        measures: measures.map(([, id]) => ({
          id,
          conceptIdentity: conceptReference(id),
          usage: "mandatory",
          localRepresentation: { format: { dataType: "Double" } }
        }))
      },
      attributeList: {
        id: "AttributeDescriptor",
        attributes: [
          { ...component("UNIT_MEASURE", "CL_UNIT"), usage: "mandatory", attributeRelationship: { dataflow: {} } },
          ...noted.map(([column, { id, list }]) => ({
            ...component(id, list),
            usage: column === "status" || column === "source" || column === "licence" ? "mandatory" : "optional",
            attributeRelationship: { observation: {} }
          }))
        ]
      }
    }
  };
}
