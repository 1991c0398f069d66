import { describe, expect, it } from "vitest";
import type { AreaCode } from "../../src/model/area.ts";
import { daysOf, type ShutdownEvent } from "../../src/model/shutdown.ts";
import { shutdownsOfYear } from "../../src/stats/shutdownsOfYear.ts";

const event = (number: number, rest: Partial<ShutdownEvent>): ShutdownEvent => ({
  event: number,
  area: "KEN" as AreaCode,
  period: 2024,
  start: "2024-02-28",
  end: "2024-03-01",
  isStartEstimated: false,
  cause: "protests",
  reach: "network",
  services: [],
  source: "one",
  ...rest
});

describe("shutdownsOfYear", () => {
  it("tells causes, lengths and services of the newest year alone", () => {
    const events = [
      event(1, { period: 2023, cause: "exams" }),
      event(2, {}),
      event(3, { end: undefined, cause: "elections", reach: "services", services: ["telegram"] }),
      event(4, { end: "2024-02-28", isStartEstimated: true, reach: "both", services: ["whatsapp", "telegram"] })
    ];
    expect(shutdownsOfYear(events)).toEqual({
      period: 2024,
      count: 3,
      causes: [
        ["protests", 2],
        ["elections", 1]
      ],
      ended: { count: 2, least: 1, most: 3, about: 1 },
      network: 2,
      services: 2,
      named: [
        ["telegram", 2],
        ["whatsapp", 1]
      ]
    });
  });

  it("has no length where no end is on record, and is nothing without shutdowns", () => {
    expect(shutdownsOfYear([event(1, { end: undefined })])?.ended).toBeUndefined();
    expect(shutdownsOfYear([])).toBeUndefined();
  });
});

describe("daysOf", () => {
  it("counts the first day and the last", () => {
    expect(daysOf({ start: "2024-02-28", end: "2024-03-01" })).toBe(3);
    expect(daysOf({ start: "2024-02-28", end: "2024-02-28" })).toBe(1);
  });
});
