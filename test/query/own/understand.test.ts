import { describe, expect, it } from "vitest";
import { changeRoles } from "../../../src/query/own/changeRoles.ts";
import { countsColumn, layTable } from "../../../src/query/own/layTable.ts";
import { understand } from "../../../src/query/own/understand.ts";
import { countedOf, readAreas, understood } from "./ownFiles.ts";

describe("the years of a reader's file", () => {
  it.each([
    "entityIso,dataValue,dataYear\nKEN,20,2018\nKEN,40,2024\n",
    "GeoAreaCode,GeoAreaName,TimePeriod,Value\n404,Kenya,2018,20\n404,Kenya,2024,40\n",
    "iso3,date,value\nKEN,2018-12-31,20\nKEN,2024-12-31,40\n",
    "iso3,x,value\nKEN,FY2018,20\nKEN,FY2024,40\n",
    "iso3,fiscal,value\nKEN,2018/19,20\nKEN,2024/25,40\n",
    "iso3,quarter,value\nKEN,2018-Q4,20\nKEN,2024Q4,40\n",
    "iso3,when,value\nKEN,31/12/2018,20\nKEN,31 Dec 2024,40\n",
    "iso3;السنة;value\nKEN;٢٠١٨;20\nKEN;٢٠٢٤;40\n"
  ])("are seen in %j", async (text) => {
    const found = await understood(text);
    expect(countedOf(found)).toEqual(["KEN 2018 20", "KEN 2024 40"]);
    expect(found.open).toEqual([]);
  });

  it("are seen in an answer of the World Bank's API, of which nothing else is a measure", async () => {
    const row = (code: string, name: string, date: string, value: number | null) => ({
      indicator: { id: "IT.NET.USER.ZS", value: "Use" },
      country: { id: code.slice(0, 2), value: name },
      countryiso3code: code,
      date,
      value,
      unit: "",
      obs_status: "",
      decimal: 1
    });
    const rows = [row("KEN", "Kenya", "2024", 40), row("KEN", "Kenya", "2023", 35), row("TCD", "Chad", "2023", null)];
    const found = await understood(JSON.stringify([{ page: 1, pages: 1, total: 3 }, rows]));
    expect(found.open).toEqual([]);
    expect(countedOf(found)).toEqual(expect.arrayContaining(["KEN 2023 35", "KEN 2024 40"]));
  });

  it("are seen in SDMX-CSV, where one column alone is the measure, whatever else is a number", async () => {
    const found = await understood(
      "sort_order,REF_AREA,ISO3,TIME_PERIOD,TIME_DETAIL,SEX,OBS_VALUE,SOURCE_YEAR\n" +
        "1,404,KEN,2023,2023,_T,35,2022\n2,404,KEN,2024,2024,_T,40,2022\n3,148,TCD,2023,2023,_T,13,2021\n"
    );
    expect(found.open).toEqual([]);
    expect(layTable(found)).toMatchObject({ measures: ["OBS_VALUE"], year: "year" });
    expect(countedOf(found)).toEqual(["KEN 2023 35", "KEN 2024 40", "TCD 2023 13"]);
  });

  it("may be heads, also as days, of which the last of a year counts", async () => {
    expect(countedOf(await understood("Country Name,2000,2001\nKenya,1,2\nUganda,2,3\n"))).toEqual([
      "KEN 2000 1",
      "KEN 2001 2",
      "UGA 2000 2",
      "UGA 2001 3"
    ]);
    const days = await understood(
      'Country/Region,Lat,Long,1/22/20,1/23/20\nKenya,1,38,0,4\n"Korea, South",36,128,1,5\nUS,40,-100,1,2\nDiamond Princess,0,0,1,1\n'
    );
    expect(countedOf(days)).toEqual(["KEN 2020 4", "KOR 2020 5", "USA 2020 2"]);
    expect(days).toMatchObject({ takesLastDay: true, areas: { unmatched: [["Diamond Princess", 1]] } });
    expect(layTable(days).measures).toEqual(["value"]);
  });

  it.each([
    ["country,gdp_2022,gdp_2023\nKenya,1,2\n", "gdp"],
    ["country,GDP (2022),GDP (2023)\nKenya,1,2\n", "GDP"],
    ["country,2022 Population,2023 Population\nKenya,1,2\n", "Population"],
    ["country,pop2022,pop2023\nKenya,1,2\n", "pop"]
  ])("may be heads beside the name of a series: %j", async (text, series) => {
    const found = await understood(text);
    expect(countedOf(found)).toEqual(["KEN 2022 1", "KEN 2023 2"]);
    expect(layTable(found).measures).toEqual([series]);
  });

  it("are no heads where two series stand side by side, or one year twice", async () => {
    const two = await understood("country,gdp_2022,gdp_2023,pop_2022,pop_2023\nKenya,1,2,3,4\n");
    expect(two.roles).toMatchObject({ wide: [], measures: [1, 2, 3, 4] });
    const twice = await understood("country,gdp_2022,GDP 2022\nKenya,1,2\n");
    expect(twice.roles.wide).toEqual([]);
  });

  it("are no measure, and a lone column of numbers between 1800 and 2100 is none of years", async () => {
    const cost = await understood("country,yearly cost\nKenya,2000\nChad,1999\n");
    expect(cost.roles).toMatchObject({ year: undefined, measures: [1] });
  });
});

describe("the measures of a reader's file", () => {
  it("are asked for where there are several, and coordinates and identifiers are none", async () => {
    const found = await understood("id,country,lat,lon,population,internet\n1,Kenya,1,38,50,40\n2,Chad,15,19,17,13\n");
    expect(found.roles.measures).toEqual([4, 5]);
    expect(found.open).toEqual(["first"]);
    const said = understand(found.table, readAreas, changeRoles(found.roles, { kind: "first", column: 5 }));
    expect(said.open).toEqual([]);
    expect(layTable(said).measures).toEqual(["internet", "population"]);
  });

  it("are never averaged over what differs in another column: that is asked", async () => {
    const found = await understood(
      "entity,obs_unit,year,value\nKEN,USD,2024,5\nKEN,PPP$,2024,12\nTCD,USD,2024,4\nTCD,PPP$,2024,10\n"
    );
    expect(found.open).toEqual(["series"]);
    expect(found.series).toEqual([
      {
        column: 1,
        values: [
          ["USD", 2],
          ["PPP$", 2]
        ]
      }
    ]);
    const said = understand(
      found.table,
      readAreas,
      changeRoles(found.roles, { kind: "only", column: 1, value: "PPP$" })
    );
    expect(countedOf(said)).toEqual(["KEN 2024 12", "TCD 2024 10"]);
    expect(said.open).toEqual([]);
    const laid = layTable(said);
    expect(laid.columns.at(-1)).toMatchObject({ name: countsColumn(laid), values: [false, true, false, true] });
  });

  it("of rows that nothing tells apart are put together only as the reader says", async () => {
    const found = await understood("country,year,value\nKenya,2024,1\nKenya,2024,3\nChad,2024,5\n");
    expect(found).toMatchObject({ open: ["repeats"], repeated: 1 });
    const said = understand(found.table, readAreas, changeRoles(found.roles, { kind: "repeats", way: "sum" }));
    expect(said.open).toEqual([]);
  });

  it("follow what the reader takes a column for", async () => {
    const found = await understood("country,2000,2001\nKenya,1,2\n");
    const measure = changeRoles(found.roles, { kind: "role", column: 1, role: "measure" });
    expect(measure).toMatchObject({ wide: [], measures: [1] });
    expect(changeRoles(measure, { kind: "role", column: 1, role: "wide" })).toMatchObject({ wide: [1], measures: [] });
    expect(changeRoles(measure, { kind: "role", column: 0, role: "kept" })).toBe(measure);
  });
});
