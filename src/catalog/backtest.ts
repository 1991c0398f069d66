import type { Backtest } from "../model/backtestResult.ts";

/** How well the projections of Internet use would have done. Written by `npm run backtest`: do not edit. */
export const backtest: Backtest = {
  origin: 2024,
  origins: [2012, 2021],
  chosen: "logistic-trend",
  measured: [
    { model: "unchanged", horizon: { from: 1, to: 1 }, meanError: 3.7187, bias: -3.3268, tests: 782, areas: 107 },
    { model: "last-change", horizon: { from: 1, to: 1 }, meanError: 3.2554, bias: 0.0774, tests: 782, areas: 107 },
    { model: "linear-trend", horizon: { from: 1, to: 1 }, meanError: 2.68, bias: 0.3079, tests: 782, areas: 107 },
    { model: "logistic-trend", horizon: { from: 1, to: 1 }, meanError: 2.4861, bias: 0.0673, tests: 782, areas: 107 },
    { model: "unchanged", horizon: { from: 3, to: 3 }, meanError: 8.8911, bias: -8.6893, tests: 752, areas: 113 },
    { model: "last-change", horizon: { from: 3, to: 3 }, meanError: 6.699, bias: -0.2284, tests: 752, areas: 113 },
    { model: "linear-trend", horizon: { from: 3, to: 3 }, meanError: 5.3686, bias: 0.909, tests: 752, areas: 113 },
    { model: "logistic-trend", horizon: { from: 3, to: 3 }, meanError: 4.5684, bias: 0.0735, tests: 752, areas: 113 },
    { model: "unchanged", horizon: { from: 5, to: 6 }, meanError: 15.5968, bias: -15.4926, tests: 1110, areas: 115 },
    { model: "last-change", horizon: { from: 5, to: 6 }, meanError: 9.7511, bias: -1.9216, tests: 1110, areas: 115 },
    { model: "linear-trend", horizon: { from: 5, to: 6 }, meanError: 8.0313, bias: 1.0784, tests: 1110, areas: 115 },
    { model: "logistic-trend", horizon: { from: 5, to: 6 }, meanError: 6.1928, bias: 0.1635, tests: 1110, areas: 115 }
  ],
  estimated: [
    { model: "unchanged", horizon: { from: 1, to: 1 }, meanError: 5.6061, bias: -5.4818, tests: 303, areas: 103 },
    { model: "last-change", horizon: { from: 1, to: 1 }, meanError: 4.6967, bias: 0.7311, tests: 303, areas: 103 },
    { model: "linear-trend", horizon: { from: 1, to: 1 }, meanError: 4.241, bias: 0.5905, tests: 303, areas: 103 },
    { model: "logistic-trend", horizon: { from: 1, to: 1 }, meanError: 5.3324, bias: 2.8165, tests: 303, areas: 103 },
    { model: "unchanged", horizon: { from: 3, to: 3 }, meanError: 10.1694, bias: -9.9992, tests: 325, areas: 105 },
    { model: "last-change", horizon: { from: 3, to: 3 }, meanError: 8.3349, bias: 0.8609, tests: 325, areas: 105 },
    { model: "linear-trend", horizon: { from: 3, to: 3 }, meanError: 7.0677, bias: 0.6062, tests: 325, areas: 105 },
    { model: "logistic-trend", horizon: { from: 3, to: 3 }, meanError: 8.3205, bias: 3.9747, tests: 325, areas: 105 },
    { model: "unchanged", horizon: { from: 5, to: 6 }, meanError: 17.9367, bias: -17.8808, tests: 519, areas: 97 },
    { model: "last-change", horizon: { from: 5, to: 6 }, meanError: 12.6122, bias: -1.7374, tests: 519, areas: 97 },
    { model: "linear-trend", horizon: { from: 5, to: 6 }, meanError: 10.498, bias: -2.5416, tests: 519, areas: 97 },
    { model: "logistic-trend", horizon: { from: 5, to: 6 }, meanError: 11.552, bias: 3.9156, tests: 519, areas: 97 }
  ],
  from2019: [
    { model: "unchanged", horizon: { from: 5, to: 6 }, meanError: 10.1794, bias: -10.1794, tests: 63, areas: 63 },
    { model: "last-change", horizon: { from: 5, to: 6 }, meanError: 6.9078, bias: 0.1486, tests: 63, areas: 63 },
    { model: "linear-trend", horizon: { from: 5, to: 6 }, meanError: 4.4383, bias: 2.4425, tests: 63, areas: 63 },
    { model: "logistic-trend", horizon: { from: 5, to: 6 }, meanError: 2.7125, bias: -1.1812, tests: 63, areas: 63 }
  ],
  bands: [
    { horizon: { from: 1, to: 1 }, levelFrom: 0, low: -0.2647, high: 0.2711, tests: 133, areas: 46, coverage: 0.7895 },
    { horizon: { from: 1, to: 1 }, levelFrom: 50, low: -0.2297, high: 0.2503, tests: 273, areas: 70, coverage: 0.7912 },
    { horizon: { from: 1, to: 1 }, levelFrom: 75, low: -0.1785, high: 0.2305, tests: 256, areas: 65, coverage: 0.793 },
    { horizon: { from: 1, to: 1 }, levelFrom: 90, low: -0.522, high: 0.4473, tests: 120, areas: 30, coverage: 0.7833 },
    { horizon: { from: 3, to: 3 }, levelFrom: 0, low: -0.5764, high: 0.6916, tests: 137, areas: 53, coverage: 0.7883 },
    { horizon: { from: 3, to: 3 }, levelFrom: 50, low: -0.5066, high: 0.5303, tests: 265, areas: 67, coverage: 0.7925 },
    { horizon: { from: 3, to: 3 }, levelFrom: 75, low: -0.3494, high: 0.4655, tests: 238, areas: 63, coverage: 0.7899 },
    { horizon: { from: 3, to: 3 }, levelFrom: 90, low: -0.7906, high: 0.63, tests: 112, areas: 30, coverage: 0.7946 },
    { horizon: { from: 5, to: 6 }, levelFrom: 0, low: -1.0869, high: 0.9114, tests: 244, areas: 58, coverage: 0.7787 },
    { horizon: { from: 5, to: 6 }, levelFrom: 50, low: -0.8095, high: 0.7211, tests: 420, areas: 61, coverage: 0.7905 },
    { horizon: { from: 5, to: 6 }, levelFrom: 75, low: -0.6222, high: 0.6875, tests: 319, areas: 50, coverage: 0.79 },
    { horizon: { from: 5, to: 6 }, levelFrom: 90, low: -0.9377, high: 0.7082, tests: 127, areas: 20, coverage: 0.7874 }
  ],
  coverage: 0.7893,
  realTime: {
    vintage: "2025-04-15",
    origin: 2023,
    errors: [
      { model: "unchanged", horizon: { from: 1, to: 2 }, meanError: 2.7147, bias: -2.4499, tests: 66, areas: 64 },
      { model: "last-change", horizon: { from: 1, to: 2 }, meanError: 2.6425, bias: -0.2496, tests: 66, areas: 64 },
      { model: "linear-trend", horizon: { from: 1, to: 2 }, meanError: 2.5223, bias: 0.9501, tests: 66, areas: 64 },
      { model: "logistic-trend", horizon: { from: 1, to: 2 }, meanError: 1.8787, bias: -0.0846, tests: 66, areas: 64 }
    ],
    coverage: 0.7576
  }
};
