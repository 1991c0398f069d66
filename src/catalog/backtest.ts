import type { Backtest } from "../model/backtestResult.ts";

/** How well the projections of Internet use would have done. Written by `npm run backtest`: do not edit. */
export const backtest: Backtest = {
  origin: 2024,
  origins: [2012, 2021],
  chosen: "logistic-trend",
  measured: [
    { model: "unchanged", horizon: { from: 1, to: 1 }, meanError: 3.6788, bias: -3.2883, tests: 772, areas: 107 },
    { model: "last-change", horizon: { from: 1, to: 1 }, meanError: 3.1593, bias: 0.0938, tests: 772, areas: 107 },
    { model: "linear-trend", horizon: { from: 1, to: 1 }, meanError: 2.6349, bias: 0.3314, tests: 772, areas: 107 },
    { model: "logistic-trend", horizon: { from: 1, to: 1 }, meanError: 2.4521, bias: 0.1, tests: 772, areas: 107 },
    { model: "unchanged", horizon: { from: 3, to: 3 }, meanError: 8.7992, bias: -8.6075, tests: 737, areas: 112 },
    { model: "last-change", horizon: { from: 3, to: 3 }, meanError: 6.5219, bias: -0.1658, tests: 737, areas: 112 },
    { model: "linear-trend", horizon: { from: 3, to: 3 }, meanError: 5.3063, bias: 1.0206, tests: 737, areas: 112 },
    { model: "logistic-trend", horizon: { from: 3, to: 3 }, meanError: 4.5156, bias: 0.1626, tests: 737, areas: 112 },
    { model: "unchanged", horizon: { from: 5, to: 6 }, meanError: 15.5115, bias: -15.4107, tests: 1085, areas: 115 },
    { model: "last-change", horizon: { from: 5, to: 6 }, meanError: 9.5341, bias: -1.7791, tests: 1085, areas: 115 },
    { model: "linear-trend", horizon: { from: 5, to: 6 }, meanError: 8.0118, bias: 1.2447, tests: 1085, areas: 115 },
    { model: "logistic-trend", horizon: { from: 5, to: 6 }, meanError: 6.2368, bias: 0.2277, tests: 1085, areas: 115 }
  ],
  estimated: [
    { model: "unchanged", horizon: { from: 1, to: 1 }, meanError: 5.5769, bias: -5.4614, tests: 299, areas: 100 },
    { model: "last-change", horizon: { from: 1, to: 1 }, meanError: 4.4824, bias: 0.4675, tests: 299, areas: 100 },
    { model: "linear-trend", horizon: { from: 1, to: 1 }, meanError: 4.0669, bias: 0.3075, tests: 299, areas: 100 },
    { model: "logistic-trend", horizon: { from: 1, to: 1 }, meanError: 5.2786, bias: 2.6826, tests: 299, areas: 100 },
    { model: "unchanged", horizon: { from: 3, to: 3 }, meanError: 10.1689, bias: -9.995, tests: 318, areas: 102 },
    { model: "last-change", horizon: { from: 3, to: 3 }, meanError: 8.1662, bias: 0.8119, tests: 318, areas: 102 },
    { model: "linear-trend", horizon: { from: 3, to: 3 }, meanError: 6.9776, bias: 0.4341, tests: 318, areas: 102 },
    { model: "logistic-trend", horizon: { from: 3, to: 3 }, meanError: 8.3212, bias: 3.9489, tests: 318, areas: 102 },
    { model: "unchanged", horizon: { from: 5, to: 6 }, meanError: 17.7539, bias: -17.6833, tests: 501, areas: 95 },
    { model: "last-change", horizon: { from: 5, to: 6 }, meanError: 12.4128, bias: -1.4017, tests: 501, areas: 95 },
    { model: "linear-trend", horizon: { from: 5, to: 6 }, meanError: 10.4334, bias: -2.5071, tests: 501, areas: 95 },
    { model: "logistic-trend", horizon: { from: 5, to: 6 }, meanError: 11.6702, bias: 4.1354, tests: 501, areas: 95 }
  ],
  from2019: [
    { model: "unchanged", horizon: { from: 5, to: 6 }, meanError: 10.3211, bias: -10.3211, tests: 62, areas: 62 },
    { model: "last-change", horizon: { from: 5, to: 6 }, meanError: 6.8286, bias: -0.0396, tests: 62, areas: 62 },
    { model: "linear-trend", horizon: { from: 5, to: 6 }, meanError: 4.3554, bias: 2.3274, tests: 62, areas: 62 },
    { model: "logistic-trend", horizon: { from: 5, to: 6 }, meanError: 2.6862, bias: -1.2703, tests: 62, areas: 62 }
  ],
  bands: [
    { horizon: { from: 1, to: 1 }, levelFrom: 0, low: -0.2655, high: 0.2669, tests: 131, areas: 45, coverage: 0.7939 },
    { horizon: { from: 1, to: 1 }, levelFrom: 50, low: -0.2227, high: 0.2326, tests: 270, areas: 69, coverage: 0.7926 },
    { horizon: { from: 1, to: 1 }, levelFrom: 75, low: -0.1821, high: 0.2291, tests: 253, areas: 65, coverage: 0.7945 },
    { horizon: { from: 1, to: 1 }, levelFrom: 90, low: -0.5244, high: 0.4491, tests: 118, areas: 30, coverage: 0.7881 },
    { horizon: { from: 3, to: 3 }, levelFrom: 0, low: -0.5932, high: 0.6879, tests: 131, areas: 51, coverage: 0.7863 },
    { horizon: { from: 3, to: 3 }, levelFrom: 50, low: -0.512, high: 0.5115, tests: 262, areas: 66, coverage: 0.7939 },
    { horizon: { from: 3, to: 3 }, levelFrom: 75, low: -0.3524, high: 0.4657, tests: 234, areas: 63, coverage: 0.7906 },
    { horizon: { from: 3, to: 3 }, levelFrom: 90, low: -0.7948, high: 0.6521, tests: 110, areas: 29, coverage: 0.7909 },
    { horizon: { from: 5, to: 6 }, levelFrom: 0, low: -1.113, high: 0.9739, tests: 232, areas: 57, coverage: 0.7802 },
    { horizon: { from: 5, to: 6 }, levelFrom: 50, low: -0.8112, high: 0.725, tests: 418, areas: 61, coverage: 0.7919 },
    { horizon: { from: 5, to: 6 }, levelFrom: 75, low: -0.6331, high: 0.6916, tests: 310, areas: 50, coverage: 0.7903 },
    { horizon: { from: 5, to: 6 }, levelFrom: 90, low: -0.941, high: 0.7477, tests: 125, areas: 20, coverage: 0.784 }
  ],
  coverage: 0.7903,
  realTime: {
    vintage: "2025-04-15",
    origin: 2023,
    errors: [
      { model: "unchanged", horizon: { from: 1, to: 2 }, meanError: 2.289, bias: -2.007, tests: 62, areas: 60 },
      { model: "last-change", horizon: { from: 1, to: 2 }, meanError: 2.1864, bias: 0.2562, tests: 62, areas: 60 },
      { model: "linear-trend", horizon: { from: 1, to: 2 }, meanError: 2.166, bias: 1.4253, tests: 62, areas: 60 },
      { model: "logistic-trend", horizon: { from: 1, to: 2 }, meanError: 1.5478, bias: 0.325, tests: 62, areas: 60 }
    ],
    coverage: 0.7903
  }
};
