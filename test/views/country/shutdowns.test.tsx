import { render } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { areaFormsOf } from "../../../src/i18n/areaForms.ts";
import { translatorOf } from "../../../src/i18n/translatorOf.ts";
import type { AreaCode } from "../../../src/model/area.ts";
import { siteLanguages } from "../../../src/model/language.ts";
import type { ShutdownEvent } from "../../../src/model/shutdown.ts";
import { shutdownsOfYear } from "../../../src/stats/shutdownsOfYear.ts";
import { shutdownSentences } from "../../../src/views/country/shutdownSentences.ts";
import { ShutdownTable } from "../../../src/views/receipt/ShutdownTable.tsx";

const one: ShutdownEvent = {
  event: 7,
  area: "KEN" as AreaCode,
  period: 2024,
  start: "2024-06-25",
  end: "2024-06-27",
  isStartEstimated: true,
  cause: "protests",
  reach: "both",
  services: ["whatsapp", "calls"],
  source: "access"
};
const open: ShutdownEvent = { ...one, event: 8, end: undefined, cause: "exams", reach: "network", services: [] };

function said(language: (typeof siteLanguages)[number], ...events: readonly ShutdownEvent[]): readonly string[] {
  const forms = areaFormsOf(language, "KEN");
  const shut = shutdownsOfYear(events);
  return shut ? shutdownSentences({ translator: translatorOf(language), forms, group: forms }, shut) : [];
}

describe("what is said of shutdowns", () => {
  it("is why, for how long and what was cut, of one and of several", () => {
    expect(said("en", one)).toEqual([
      "The cause that Access Now records for the one shutdown in Kenya in 2024: protests (1).",
      "Its dates span 3 days, the first and the last counted; it may have paused in between.",
      "Access Now calls its first day an estimate.",
      "It cut a full network, be it that of one town or the mobile one alone, and single services.",
      "Of the services that Access Now lists for each shutdown, recorded as cut: phone calls (1) and WhatsApp (1)."
    ]);
    expect(said("en", one, open).slice(1, 4)).toEqual([
      "Of one of them the end is on record: its dates span 3 days, the first and the last counted; it may have paused in between.",
      "Access Now calls the first day of one of these an estimate.",
      "A full network, be it that of one town or the mobile one alone, was cut by 2 shutdowns, single services by 1 shutdown; one may do both."
    ]);
    expect(said("en", open).slice(1)).toEqual([
      "Access Now records no end of it.",
      "It cut a full network, be it that of one town or the mobile one alone."
    ]);
    expect(said("en", one, { ...one, end: "2024-07-24" })[1]).toBe(
      "Of 2 shutdowns the end is on record: their dates span 3 days at least and 30 days at most, the first and the last counted; a shutdown may have paused in between."
    );
  });

  it.each(siteLanguages)("holds no empty slot in %s", (language) => {
    for (const sentence of [...said(language, one), ...said(language, one, open), ...said(language, open)])
      expect(sentence).not.toMatch(/undefined|NaN|[{}#]/);
  });
});

describe("ShutdownTable", () => {
  it("has each with its days, its cause and what was cut, and says where the day of its start is an estimate", () => {
    const html = render(<ShutdownTable translator={translatorOf("en")} events={[one, open]} numbersOf={() => [3]} />);
    expect(html).toContain("<td>about 25 June 2024 to 27 June 2024, 3 days</td>");
    expect(html).toContain("<td>about 25 June 2024, end not recorded</td>");
    expect(html).toContain("full network and single services · WhatsApp · phone calls");
    expect(html).toContain('<tr id="shutdown-7">');
    expect(html).toContain('<a href="#s3">3</a>');
  });
});
