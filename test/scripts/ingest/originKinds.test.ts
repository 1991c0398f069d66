import { describe, expect, it } from "vitest";
import { kindsOfOrigins, originKind } from "../../../scripts/ingest/originKinds.ts";
import { withOwnOrigin } from "../../../scripts/ingest/quarantine/misnamed.ts";
import { checkOrigins } from "../../../scripts/ingest/review/checks/origins.ts";
import { isOfOperators } from "../../../src/model/origin.ts";
import type { SourceObservation } from "../../../scripts/ingest/adapter.ts";

describe("originKind", () => {
  it.each([
    ["Servicio di Telecomunicacion di Aruba (SETAR).", "operator"],
    ["Nepal Telecom.", "operator"],
    ["Office des Postes et Télécommunications de Nouvelle-Calédonie", "operator"],
    ["Guam Telephone Authority.", "operator"],
    ["Nepal Telecommunications Authority", "agency"],
    ["Ethiopian Telecommunications Corporation (ETC). Ethiopian Telecommunication Agency.", "agency"],
    ["Service des Postes et Télécommunications", "agency"],
    ["Swedish Post and Telecom Agency", "agency"],
    ["Statistics South Africa", "agency"],
    ["Национальный статистический комитет Республики Беларусь", "agency"],
    ["Ministry of Telecom and Mass Communications of the Russian Federation", "ministry"],
    ["DHS 2022-2023", "international"],
    ["World Bank Findex.", "international"],
    ["Eurostat.", "international"],
    ["ITU estimate", "estimate"],
    ["Telecom Egypt estimate.", "estimate"],
    ["Médiamétrie.", "other"],
    ["ITU research based on Timor Telecom website.", "other"]
  ])("calls %j %s", (origin, kind) => {
    expect(originKind(origin)).toBe(kind);
  });

  it("takes names apart, and no survey out of a company's count", () => {
    const kinds = new Map(kindsOfOrigins(["Nepal Telecom.; ARCEP", "", "Nepal Telecom."]));
    expect([...kinds]).toEqual([
      ["ARCEP", "other"],
      ["Nepal Telecom.", "operator"]
    ]);
    expect(isOfOperators(kinds, "Nepal Telecom.")).toBe(true);
    expect(isOfOperators(kinds, "Nepal Telecom.; ARCEP")).toBe(false);
    expect(isOfOperators(kinds, "")).toBe(false);
  });
});

const chile = "Instituto Nacional de Estadisticas";

function figure(area: string, period: number, origin: string, status: "A" | "E" = "A"): SourceObservation {
  return {
    indicator: "internet-use",
    area,
    period,
    dimensions: {},
    value: 50,
    status,
    source: "itu",
    origin
  } as SourceObservation;
}

describe("a name that cannot be the country's", () => {
  it("is left out where the list names it: the source is unknown, the figure stays", () => {
    expect(withOwnOrigin(figure("CHN", 2024, chile))).toMatchObject({ origin: "", status: "_U", value: 50 });
    expect(withOwnOrigin(figure("CHL", 2024, chile))).toMatchObject({ origin: chile, status: "A" });
    expect(withOwnOrigin(figure("CHN", 2023, chile))).toMatchObject({ origin: chile, status: "A" });
    expect(withOwnOrigin(figure("CHN", 2024, chile, "E"))).toMatchObject({ origin: "", status: "E" });
  });

  it("stops a run when it turns up at an area that never had it", () => {
    const context = { people: () => 0, filesOf: () => ["itu/use.csv"], yearOf: () => 2024 };
    const of = (...rows: readonly SourceObservation[]) => new Map([["internet-use", rows]]);
    const before = of(
      figure("CHL", 2023, chile),
      figure("BEN", 2017, "Findex."),
      figure("ISR", 2020, "CBS"),
      figure("CUW", 2020, "CBS")
    );
    const found = checkOrigins(
      before,
      of(
        figure("CHN", 2025, chile),
        figure("CHL", 2025, chile),
        figure("NPL", 2025, "Findex."),
        figure("NAM", 2025, "CBS")
      ),
      context
    );
    expect(found).toEqual([
      {
        name: "origins:internet-use",
        files: ["itu/use.csv"],
        problem: "internet-use: 1 figures name an agency that stood at another area alone",
        rows: [`CHN 2025: "${chile}", which was of CHL`]
      }
    ]);
  });
});
