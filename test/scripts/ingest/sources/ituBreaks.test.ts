import { describe, expect, it } from "vitest";
import { statesBreak } from "../../../../scripts/ingest/sources/ituBreaks.ts";

describe("statesBreak", () => {
  it.each([
    ["Break in comparability: from this year excl. M2M.", 2014],
    ["Break in series", 2021],
    ["change in methodology - there is a break in trend due to change in administrative divisions", 2020],
    ["There was a change in the coverage prediction methodology.", 2020],
    ["Starting from 2022, a methodological refinement resulted in the exclusion of some subscriptions.", 2022],
    ["We have changed the definition to include IP-VPN for businesses.", 2020],
    ["Previous years data refer to dedicated data subscribers only. Break in comprability.", 2012],
    ["New, improved calculation methodology and population increase.", 2022]
  ])("reads “%s”", (note, period) => {
    expect(statesBreak(note, period, "")).toBe(true);
  });

  it.each([
    ["", 2020],
    ["Aged 15 and older.", 2020],
    ["The exact figure will be available in the ITU-WTI Long questionnaire.", 2023],
    ["Not comparable due to different problem solving indicators.", 2022]
  ])("finds none in “%s”", (note, period) => {
    expect(statesBreak(note, period, "")).toBe(false);
  });

  it("leaves a break that the note dates to another year", () => {
    const note = "Break in series: from 2023 mobile phones are no longer explicitly referenced in the question.";
    expect(statesBreak(note, 2024, "")).toBe(false);
    expect(statesBreak(note, 2023, "")).toBe(true);
    expect(statesBreak("may include inactive subscriptions, not comparable with 2021.", 2020, "")).toBe(false);
  });

  it("counts a note that is repeated in the next year once", () => {
    const note = "Break in series due to change in measurement methodology";
    expect(statesBreak(note, 2022, note)).toBe(false);
    expect(statesBreak(note, 2021, "")).toBe(true);
  });
});
