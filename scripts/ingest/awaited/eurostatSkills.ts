import { SourceError } from "../adapter.ts";
import { numberIn, parseCsv, yearIn } from "../csv.ts";
import { isAreaCode } from "../../../src/model/area.ts";
import { collectAwaited } from "./awaitedFigures.ts";
import type { AwaitedReader, AwaitedRow } from "./awaitedFigures.ts";
import type { Status } from "../../../src/model/observation.ts";

/** Eurostat's codes of the countries of this survey, which are not always those of ISO (EL, UK). */
const areas: ReadonlyMap<string, string> = new Map(
  `
  AL ALB | AT AUT | BA BIH | BE BEL | BG BGR | CH CHE | CY CYP | CZ CZE | DE DEU | DK DNK | EE EST | EL GRC | ES ESP |
  FI FIN | FR FRA | HR HRV | HU HUN | IE IRL | IS ISL | IT ITA | LT LTU | LU LUX | LV LVA | ME MNE | MK MKD | MT MLT |
  NL NLD | NO NOR | PL POL | PT PRT | RO ROU | RS SRB | SE SWE | SI SVN | SK SVK | TR TUR | UK GBR | XK XKX
  `
    .split("|")
    .map((pair) => {
      const [code = "", area = ""] = pair.trim().split(" ");
      return [code, area];
    })
);

const groups = /^(EU|EA)(\d\d_\d{4}|\d*)$/;

/** At least basic, and above basic, overall digital skills. */
const levels: Readonly<Record<string, string>> = { I_DSK2_BAB: "AT_LEAST_BASIC", I_DSK2_AB: "ABOVE_BASIC" };

/** All people of 16 to 74, women and men; other breakdowns are left out. */
const sexes: Readonly<Record<string, string>> = { IND_TOTAL: "_T", F_Y16_74: "F", M_Y16_74: "M" };

const statuses: Readonly<Record<string, Status>> = { "": "A", b: "B", d: "D", e: "E", p: "P", u: "V" };

const columns = ["DATAFLOW", "freq", "ind_type", "indic_is", "unit", "geo", "TIME_PERIOD", "OBS_VALUE", "OBS_FLAG"];

/** The digital skills of people of 16 to 74 by Eurostat, SDMX-CSV of isoc_sk_dskl_i21, in per cent of individuals. */
export const eurostatSkills: AwaitedReader = (content, source) => {
  const { file } = source;
  const rows = parseCsv(content, file, columns).map(({ row, cells }): AwaitedRow => {
    const { DATAFLOW: flow = "", ind_type: type = "", indic_is: indicator = "", geo = "", unit = "" } = cells;
    const { OBS_VALUE: text = "", OBS_FLAG: flag = "" } = cells;
    if (!/ISOC_SK_DSKL_I21/i.test(flow)) throw new SourceError(file, `row ${row}: the table is "${flow}"`);
    if (cells["freq"] !== "A") throw new SourceError(file, `row ${row}: freq is "${cells["freq"] ?? ""}", not A`);
    const level = levels[indicator];
    const sex = sexes[type];
    if (level === undefined) return { dropped: "other-indicator" };
    if (sex === undefined) return { dropped: "breakdown-not-published" };
    if (unit !== "PC_IND") return { dropped: "other-unit" };
    if (groups.test(geo)) return { dropped: "aggregate" };
    const area = areas.get(geo);
    if (area === undefined || !isAreaCode(area)) throw new SourceError(file, `row ${row}: unknown geo "${geo}"`);
    const status = statuses[flag];
    if (status === undefined) throw new SourceError(file, `row ${row}: unknown OBS_FLAG "${flag}"`);
    if (text === "") return { dropped: "no-value" };
    return {
      row,
      series: "digital-skills",
      unit: "percent",
      area,
      period: yearIn(file, row, cells["TIME_PERIOD"] ?? ""),
      dimensions: { level, sex },
      value: numberIn(file, row, text),
      status
    };
  });
  return collectAwaited(rows, source);
};
