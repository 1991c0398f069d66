import { apiDamages } from "./apiKinds.ts";
import { bytes, rows, table, text, withFile, withNumbers } from "./damage.ts";
import { eventDamages } from "./eventKinds.ts";
import { formatDamages } from "./formatKinds.ts";
import type { Cells, Damage, Row } from "./damage.ts";

const big = ["CHN", "CHINA", "156", "IND", "INDIA", "356"];
const isBig = (row: Row, { columns, get }: Cells): boolean => big.includes(get(row, columns.area).toUpperCase());

const times = (factor: number): Damage =>
  rows((row, cells) => withNumbers(row, cells, (value) => Number((value * factor).toPrecision(12))));

/** Every figure of one area, by its code or name. */
function inArea(names: readonly string[], change: (row: Row, cells: Cells) => Row | undefined): Damage {
  return rows((row, cells) =>
    names.includes(cells.get(row, cells.columns.area).toUpperCase()) ? change(row, cells) : row
  );
}

const inYear = (year: number, change: (row: Row, cells: Cells) => Row | undefined): Damage =>
  rows((row, cells) => (cells.get(row, cells.columns.year) === String(year) ? change(row, cells) : row));

const shiftedBy = (years: number): Damage =>
  rows((row, cells) => {
    const { columns, get, set } = cells;
    return set(row, columns.year, String(Number(get(row, columns.year)) + years));
  });

/** The years of the header of a wide table, moved. */
const headerShiftedBy = (years: number): Damage =>
  table((whole) => ({
    ...whole,
    header: whole.header.map((name) => (/^\d{4}$/.test(name) ? String(Number(name) + years) : name))
  }));

function renamed(from: readonly string[], to: string): Damage {
  return inArea(from, (row, { columns, set }) => set(row, columns.area, to));
}

function exchanged(one: string, other: string): Damage {
  return rows((row, { columns, get, set }) => {
    const area = get(row, columns.area);
    const target = area.toUpperCase() === one ? other : area.toUpperCase() === other ? one : undefined;
    if (target === undefined) return row;
    return set(row, columns.area, area === area.toLowerCase() ? target.toLowerCase() : target);
  });
}

const exchangedIn = (column: (cells: Cells) => string | undefined, one: string, other: string): Damage =>
  rows((row, cells) => {
    const code = cells.get(row, column(cells));
    return code === one
      ? cells.set(row, column(cells), other)
      : code === other
        ? cells.set(row, column(cells), one)
        : row;
  });

/** A table with two of its columns exchanged under the names that they had. */
const columnsExchanged = (one: string, other: string): Damage =>
  table((whole) => {
    const [first, second] = [whole.header.indexOf(one), whole.header.indexOf(other)];
    const change = (row: Row): Row =>
      row.map((cell, at) => (at === first ? (row[second] ?? "") : at === second ? (row[first] ?? "") : cell));
    return { ...whole, rows: whole.rows.map(change) };
  });

/** Two files of the folder under each other's names. */
export function filesExchanged(other: string): Damage {
  return (folder, file) => {
    const [one, two] = [folder.files.get(file), folder.files.get(other)];
    if (!one || !two) throw new Error(`no file ${other}`);
    return Promise.resolve(withFile(withFile(folder, file, two), other, one));
  };
}

const atRandom = (share: number, change: (row: Row, cells: Cells) => Row | undefined): Damage =>
  rows((row, cells, random) => (random() < share ? change(row, cells) : row));

/** The one number of a table that lies nearest the middle, written wrong. */
const oneNumber = (change: (value: number) => number): Damage =>
  table((whole, cells, random) => {
    const isNumber = (row: Row): boolean => Number(cells.get(row, cells.columns.value)) > 2;
    const places = whole.rows.flatMap((row, at) => (isNumber(row) ? [at] : []));
    const chosen = places[Math.floor(random() * places.length)];
    return { ...whole, rows: whole.rows.map((row, at) => (at === chosen ? withNumbers(row, cells, change) : row)) };
  });

/** The damages, each under the words that the table of mutations prints. */
export const damages = {
  "all figures × 10": times(10),
  "all figures ÷ 10": times(0.1),
  "all figures × 1000": times(1000),
  "all figures ÷ 1000": times(0.001),
  "all figures × 1.2": times(1.2),
  "all figures × 1.001": times(1.001),
  "one area × 3": inArea(["IND", "INDIA", "356"], (row, cells) => withNumbers(row, cells, (value) => value * 3)),
  "one area × 4": inArea(["IND", "INDIA"], (row, cells) => withNumbers(row, cells, (value) => value * 4)),
  "one area ÷ 10": inArea(["IND", "INDIA"], (row, cells) => withNumbers(row, cells, (value) => value / 10)),
  "one figure × 10": oneNumber((value) => value * 10),
  "one figure ÷ 10": oneNumber((value) => value / 10),
  "the last year ÷ 10": inYear(2024, (row, cells) => withNumbers(row, cells, (value) => value / 10)),
  "2025 ÷ 10": inYear(2025, (row, cells) => withNumbers(row, cells, (value) => value / 10)),
  "years one later": shiftedBy(1),
  "years one earlier": shiftedBy(-1),
  "years one later in the header": headerShiftedBy(1),
  "years one earlier in the header": headerShiftedBy(-1),
  "years 2053–55 in the header": headerShiftedBy(30),
  "the last years as 2053–55": rows((row, { columns, get, set }) => {
    const year = Number(get(row, columns.year));
    return year >= 2022 && year <= 2026 ? set(row, columns.year, String(year + 31)) : row;
  }),
  "all figures of one year": rows((row, { columns, set }) => set(row, columns.year, "2023")),
  "the last year gone": inYear(2024, () => undefined),
  "all years before 2022 gone": rows((row, { columns, get }) =>
    Number(get(row, columns.year)) < 2022 ? undefined : row
  ),
  "the last year again as the next": table((whole, { columns, get, set }) => ({
    ...whole,
    rows: whole.rows.flatMap((row) =>
      get(row, columns.year) === "2024" ? [row, set(row, columns.year, "2025")] : [row]
    )
  })),
  "China and India gone": rows((row, cells) => (isBig(row, cells) ? undefined : row)),
  "a fifth of the areas gone": rows((row, cells) =>
    ["KEN", "GHA", "MEX", "DEU", "KENYA", "GHANA", "MEXICO", "GERMANY", "404", "288", "484", "276"].includes(
      cells.get(row, cells.columns.area).toUpperCase()
    )
      ? undefined
      : row
  ),
  "two areas exchanged": exchanged("IND", "CHN"),
  "Mexico and Thailand exchanged": exchanged("MEX", "THA"),
  "two small areas exchanged": exchanged("ALB", "ARM"),
  "an area under the name of a new one": renamed(["IND", "INDIA", "356"], "FRA"),
  "an area with an unknown code": renamed(["IND", "INDIA", "356"], "INX"),
  "an area as a group": renamed(["IND"], "SAS"),
  "an area as a former state": renamed(["IND"], "YUG"),
  "an area as a part of another": renamed(["IND"], "ASC"),
  "flags gone": rows((row, { columns, set }) => set(row, columns.flag, "")),
  "estimates as measured": rows((row, { columns, get, set }) =>
    /estimat/i.test(get(row, columns.flag)) ? set(row, columns.flag, "Census") : row
  ),
  "all estimates": rows((row, { columns, set }) => set(row, columns.flag, "ITU estimate")),
  "another status": rows((row, { columns, set }) => set(row, columns.flag, "E")),
  "an unknown status": rows((row, { columns, set }) => set(row, columns.flag, "Q")),
  "empty cells as 0": table((whole) => ({
    ...whole,
    rows: whole.rows.map((row) => row.map((cell, at) => (at > 3 && at < row.length - 1 && cell === "" ? "0" : cell)))
  })),
  "a third of the figures as 0": atRandom(1 / 3, (row, cells) => withNumbers(row, cells, () => 0)),
  "a third of the figures empty": atRandom(1 / 3, (row, { columns, set }) => set(row, columns.value, "")),
  "a third of the rows gone": atRandom(1 / 3, () => undefined),
  "signs turned": times(-1),
  "100 less the figure": rows((row, cells) => withNumbers(row, cells, (value) => Number((100 - value).toFixed(6)))),
  "a comma for the point": rows((row, { columns, get, set }) =>
    set(row, columns.value, get(row, columns.value).replace(".", ","))
  ),
  "a comma for thousands": rows((row, { columns, get, set }) =>
    set(row, columns.value, get(row, columns.value).replace(/^(\d+)(\d{3})$/, "$1,$2"))
  ),
  "a text for no figure": atRandom(0.2, (row, { columns, set }) => set(row, columns.value, "..")),
  "two columns of one name": table((whole, { columns }) => ({
    ...whole,
    header: [...whole.header, columns.value ?? columns.area],
    rows: whole.rows.map((row) => [...row, "1"])
  })),
  "two columns of one year": table((whole) => ({
    ...whole,
    header: whole.header.map((name) => (name === "2022" ? "2021" : name))
  })),
  "a column renamed": table((whole, { columns }) => ({
    ...whole,
    header: whole.header.map((name) => (name === (columns.value ?? columns.area) ? "something" : name))
  })),
  "cut in the middle": text((content) => content.slice(0, content.lastIndexOf("\n", content.length / 2) + 1)),
  "cut within a row": text((content) => {
    const end = content.indexOf("\n", content.length / 2);
    return content.slice(0, content.lastIndexOf("\n", end - 1) + 8);
  }),
  "header only": table((whole) => ({ ...whole, rows: [] })),
  empty: bytes(() => new Uint8Array()),
  "a web page": bytes(() => new TextEncoder().encode("<!DOCTYPE html>\n<html><title>404</title><p>Sorry</html>\n")),
  "another series": rows((row, { columns, set }) => set(row, columns.series, "IT.CEL.SETS")),
  "another number of the series": table((whole, { set }) => ({
    ...whole,
    rows: whole.rows.map((row) => set(row, "seriesID", "11625"))
  })),
  "another unit": rows((row, { columns, set }) => set(row, columns.unit, "number")),
  "dollars and share of income exchanged": exchangedIn(
    ({ columns }) => columns.series,
    "i271mb_5GB$",
    "i271mb_5GB_GNI"
  ),
  "dollars and share exchanged with their numbers": table((whole, { get, set }) => ({
    ...whole,
    rows: whole.rows.map((row) => {
      const swap: Readonly<Record<string, readonly [string, string]>> = {
        i154_FBB5$: ["i154_FBB5_GNI", "33331"],
        i154_FBB5_GNI: ["i154_FBB5$", "33330"],
        i271mb_low_1GB$: ["i271mb_low_1GB_GNI", "38965"],
        i271mb_low_1GB_GNI: ["i271mb_low_1GB$", "38964"]
      };
      const [code, id] = swap[get(row, "seriesCode")] ?? [];
      return code === undefined || id === undefined ? row : set(set(row, "seriesCode", code), "seriesID", id);
    })
  })),
  "3G and 4G exchanged": table((whole, { get, set }) => ({
    ...whole,
    rows: whole.rows.map((row) => {
      const code = get(row, "seriesCode");
      if (code === "i271G") return set(set(row, "seriesCode", "i271GA"), "seriesID", "19306");
      return code === "i271GA" ? set(set(row, "seriesCode", "i271G"), "seriesID", "430") : row;
    })
  })),
  "women and men exchanged": exchangedIn(({ columns }) => columns.sex, "F", "M"),
  "women and men exchanged by number": table((whole, { get, set }) => ({
    ...whole,
    rows: whole.rows.map((row) => {
      const swap: Readonly<Record<string, readonly [string, string]>> = {
        HHU781l_HHCMale: ["HHU781l_HHCFemale", "33799"],
        HHU781l_HHCFemale: ["HHU781l_HHCMale", "33798"]
      };
      const [code, id] = swap[get(row, "seriesCode")] ?? [];
      return code === undefined || id === undefined ? row : set(set(row, "seriesCode", code), "seriesID", id);
    })
  })),
  "town and country exchanged": exchangedIn(() => "URBANISATION", "URB", "RUR"),
  "basic and above basic exchanged": exchangedIn(() => "COMP_BREAKDOWN_1", "BASIC", "ABOVE_BASIC"),
  "two activities exchanged": exchangedIn(() => "ICT_SKILL", "EMAIL", "PCPR"),
  "year and value exchanged": table((whole, { columns, get, set }) => ({
    ...whole,
    rows: whole.rows.map((row) =>
      set(set(row, columns.year, get(row, columns.value)), columns.value, get(row, columns.year))
    )
  })),
  "two columns exchanged: latitude, longitude": columnsExchanged("latitude", "longitude"),
  "two columns exchanged: English, French": columnsExchanged("official_name_en", "official_name_fr"),
  "two columns exchanged: LDC, LLDC": columnsExchanged(
    "Least Developed Countries (LDC)",
    "Land Locked Developing Countries (LLDC)"
  ),
  "two columns exchanged: 2020, 2024": columnsExchanged("2020", "2024"),
  "two columns exchanged: consumers, privacy": columnsExchanged("Consumer Protection", "Privacy and Data Protection"),
  "two columns exchanged: articles, active users": columnsExchanged("Articles", "Active users"),
  "capitals west for east": rows((row, cells) => withNumbers(row, cells, (value) => -value)),
  "LDC flags gone": rows((row, { set }) => set(row, "Least Developed Countries (LDC)", "")),
  "all high income": rows((row, { set }) =>
    set(set(row, "income_level", "High income"), "Income group", "High income")
  ),
  "an income group of nobody's": rows((row, { set }) => set(row, "income_level", "Rich")),
  "another fiscal year's groups": table((whole) => ({
    ...whole,
    rows: whole.rows.map((row) => row.map((cell, at) => (at < 2 ? cell : cell === "LM" ? "UM" : cell)))
  })),
  "all laws in force": rows((row, { set }) => set(row, "Cybercrime", "No Legislation")),
  "a status of a law of nobody's": rows((row, { set }) => set(row, "Cybercrime", "Perhaps")),
  "events of the last years gone": rows((row, { columns, get }) =>
    Number(get(row, columns.year)) >= 2023 ? undefined : row
  ),
  "a crawl of a tenth": rows((row, cells) => withNumbers(row, cells, (value) => Math.round(value / 10))),
  "a second crawl": rows((row, cells, random) => (random() < 0.5 ? cells.set(row, "crawl", "CC-MAIN-2026-08") : row)),
  "English as Swahili": rows((row, { columns, get, set }) => {
    const code = get(row, columns.area);
    return code === "eng" ? set(row, columns.area, "swa") : code === "swa" ? set(row, columns.area, "eng") : row;
  }),
  "countries of languages gone": rows((row, { set }) => set(row, "Countries", "")),
  "countries of languages one row down": table((whole, { get, set }) => ({
    ...whole,
    rows: whole.rows.map((row, at) => set(row, "Countries", get(whole.rows.at(at - 1) ?? [], "Countries")))
  })),
  "countries of languages for another separator": rows((row, { get, set }) =>
    set(row, "Countries", get(row, "Countries").replaceAll(";", "|"))
  ),
  "countries of languages in lower case": rows((row, { get, set }) =>
    set(row, "Countries", get(row, "Countries").toLowerCase())
  ),
  "shares of another edition": text((content) => content.replaceAll("en:English", "sv:English")),
  ...formatDamages,
  ...apiDamages,
  ...eventDamages
} satisfies Readonly<Record<string, Damage>>;

export type Kind = keyof typeof damages;
