import { expect, it } from "vitest";
import { priceSteps } from "../../src/facts/priceSteps.ts";
import { smallStore } from "../fixtures/smallStore.ts";

it("counts the steps of a price from a year to the next, and those that double or halve it and more", async () => {
  const store = smallStore({
    rows: {
      "fixed-broadband-basket": [
        ["AAA", 2020, 2],
        ["AAA", 2021, 4],
        ["AAA", 2022, 8.1],
        ["AAA", 2024, 1],
        ["BBB", 2021, 9],
        ["BBB", 2022, 4]
      ]
    }
  });
  expect(await priceSteps(store)).toEqual({ count: 3, large: 2 });
});

it("counts no step to or from a year without a price, and none that just halves it or doubles it as large", async () => {
  const none = { value: undefined } as never;
  const store = smallStore({
    rows: {
      "fixed-broadband-basket": [
        ["AAA", 2019, 8],
        ["AAA", 2020, 4],
        ["AAA", 2021, 8],
        ["AAA", 2022, NaN, none],
        ["AAA", 2023, 1],
        ["AAA", 2024, 2.01]
      ]
    }
  });
  expect(await priceSteps(store)).toEqual({ count: 3, large: 1 });
});
