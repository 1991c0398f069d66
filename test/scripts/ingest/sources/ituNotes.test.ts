import { describe, expect, it } from "vitest";
import { agesIn, incomeYearIn } from "../../../../scripts/ingest/sources/ituNotes.ts";

describe("agesIn", () => {
  it.each([
    ["Aged 16-74.", "Y16T74"],
    ["Last 3 months##Individuals between 16 and 74 years old", "Y16T74"],
    ["5 \ufffd 69 years used in last year. DC&S.", "Y5T69"],
    ["Estimate for population age 6-74 in electrified areas (98% of households are in electrified areas).", "Y6T74"],
    ["Aged 5 and older.", "Y_GE5"],
    ["Population age 6+.", "Y_GE6"],
    ["Permanent residents at the age of 6 or above. In the last 6 months.", "Y_GE6"],
    ["INFORMANTE DIRECTO DE 15 AÑOS Y MÁS", "Y_GE15"],
    ["Residents of Canada 16 years of age or older excluding: Residents of the Yukon", "Y_GE16"],
    ["(The estimation population of more than 6 years old)×(Survey result(%)).", "Y_GE6"],
    ["All ages.", "_T"],
    ["Refers to total population.", "_T"],
    ["Aged 0 and older.", "_T"]
  ])("reads %j", (note, ages) => {
    expect(agesIn(note)).toBe(ages);
  });

  it.each([
    "",
    "In the last 12 months.",
    "Survey result, scope age unknown.",
    "Data is as of 31.12.2022",
    "Households with at least one member aged 16-74",
    "please note that this number is reflecting the whole population, based on the age range 12-65 years",
    "Refers to total population. Survey result: 16% for population age 12+.",
    "Time period 2016-2017 is recalculated according to latest results of 2014 general population census."
  ])("says nothing of %j", (note) => {
    expect(agesIn(note)).toBeUndefined();
  });
});

describe("incomeYearIn", () => {
  it("reads the year of the income, or of the purchasing power, behind a price", () => {
    expect(incomeYearIn("GNI data year: 2021")).toBe(2021);
    expect(incomeYearIn("PPP data year: 2022")).toBe(2022);
    expect(incomeYearIn("Price of 2021")).toBeUndefined();
    expect(incomeYearIn("GNI data year: 2021; PPP data year: 2022")).toBeUndefined();
  });
});
