import { expect, it } from "vitest";
import { shutdownsOfCountry } from "../../src/facts/shutdownsOfCountry.ts";
import type { AreaCode } from "../../src/model/area.ts";
import type { ShutdownEvent } from "../../src/model/shutdown.ts";
import { smallStore } from "../fixtures/smallStore.ts";

const event = (area: string, number: number, start: string): ShutdownEvent =>
  ({ area, event: number, period: Number(start.slice(0, 4)), start }) as unknown as ShutdownEvent;

// Each pair stands in the wrong order, and each but one of a later day in the right one.
const store = smallStore({
  rows: {},
  shutdowns: [
    event("KEN", 1, "2021-05-01"),
    event("UGA", 9, "2024-01-01"),
    event("KEN", 7, "2023-03-01"),
    event("KEN", 3, "2023-03-01"),
    event("KEN", 5, "2023-03-01"),
    event("KEN", 8, "2023-11-01"),
    event("KEN", 2, "2023-01-01"),
    event("KEN", 4, "2024-12-01")
  ]
});

it("lists the shutdowns of one area: the newest year first, in it by their start, on one day by their number", async () => {
  const numbers = async (area: string) => (await shutdownsOfCountry(store, area as AreaCode)).map((each) => each.event);
  expect(await numbers("KEN")).toEqual([4, 2, 3, 5, 7, 8, 1]);
  expect(await numbers("UGA")).toEqual([9]);
  expect(await numbers("MLT")).toEqual([]);
});
