import type { Backtest } from "../model/backtestResult.ts";

/** How well the projections of Internet use would have done. Written by `npm run backtest`: do not edit. */
export const backtest: Backtest = {
  origin: 2024,
  origins: [2009, 2023],
  chosen: [
    { levelFrom: 0, model: "between" },
    { levelFrom: 50, model: "logistic-trend" }
  ],
  measured: [
    {
      model: "unchanged",
      horizon: { from: 1, to: 2 },
      levelFrom: 0,
      meanError: 6.0736,
      bias: -5.9418,
      tests: 414,
      areas: 73
    },
    {
      model: "last-change",
      horizon: { from: 1, to: 2 },
      levelFrom: 0,
      meanError: 4.0481,
      bias: -1.0976,
      tests: 414,
      areas: 73
    },
    {
      model: "linear-trend",
      horizon: { from: 1, to: 2 },
      levelFrom: 0,
      meanError: 3.3324,
      bias: -1.8549,
      tests: 414,
      areas: 73
    },
    {
      model: "logistic-trend",
      horizon: { from: 1, to: 2 },
      levelFrom: 0,
      meanError: 4.0026,
      bias: 0.8191,
      tests: 414,
      areas: 73
    },
    {
      model: "between",
      horizon: { from: 1, to: 2 },
      levelFrom: 0,
      meanError: 3.3624,
      bias: -0.5327,
      tests: 414,
      areas: 73
    },
    {
      model: "unchanged",
      horizon: { from: 3, to: 4 },
      levelFrom: 0,
      meanError: 14.613,
      bias: -14.5807,
      tests: 443,
      areas: 65
    },
    {
      model: "last-change",
      horizon: { from: 3, to: 4 },
      levelFrom: 0,
      meanError: 7.5931,
      bias: -2.2288,
      tests: 443,
      areas: 65
    },
    {
      model: "linear-trend",
      horizon: { from: 3, to: 4 },
      levelFrom: 0,
      meanError: 7.0646,
      bias: -3.7505,
      tests: 443,
      areas: 65
    },
    {
      model: "logistic-trend",
      horizon: { from: 3, to: 4 },
      levelFrom: 0,
      meanError: 8.2568,
      bias: 2.0263,
      tests: 443,
      areas: 65
    },
    {
      model: "between",
      horizon: { from: 3, to: 4 },
      levelFrom: 0,
      meanError: 6.944,
      bias: -0.8262,
      tests: 443,
      areas: 65
    },
    {
      model: "unchanged",
      horizon: { from: 5, to: 6 },
      levelFrom: 0,
      meanError: 23.4973,
      bias: -23.4611,
      tests: 431,
      areas: 60
    },
    {
      model: "last-change",
      horizon: { from: 5, to: 6 },
      levelFrom: 0,
      meanError: 12.3106,
      bias: -3.8185,
      tests: 431,
      areas: 60
    },
    {
      model: "linear-trend",
      horizon: { from: 5, to: 6 },
      levelFrom: 0,
      meanError: 11.5945,
      bias: -5.8758,
      tests: 431,
      areas: 60
    },
    {
      model: "logistic-trend",
      horizon: { from: 5, to: 6 },
      levelFrom: 0,
      meanError: 13.0034,
      bias: 3.6091,
      tests: 431,
      areas: 60
    },
    {
      model: "between",
      horizon: { from: 5, to: 6 },
      levelFrom: 0,
      meanError: 11.3415,
      bias: -1.0234,
      tests: 431,
      areas: 60
    },
    {
      model: "unchanged",
      horizon: { from: 7, to: 9 },
      levelFrom: 0,
      meanError: 31.0313,
      bias: -30.9605,
      tests: 624,
      areas: 68
    },
    {
      model: "last-change",
      horizon: { from: 7, to: 9 },
      levelFrom: 0,
      meanError: 17.6322,
      bias: -4.5672,
      tests: 624,
      areas: 68
    },
    {
      model: "linear-trend",
      horizon: { from: 7, to: 9 },
      levelFrom: 0,
      meanError: 15.5162,
      bias: -7.3012,
      tests: 624,
      areas: 68
    },
    {
      model: "logistic-trend",
      horizon: { from: 7, to: 9 },
      levelFrom: 0,
      meanError: 15.2322,
      bias: 4.2737,
      tests: 624,
      areas: 68
    },
    {
      model: "between",
      horizon: { from: 7, to: 9 },
      levelFrom: 0,
      meanError: 13.8713,
      bias: -1.1549,
      tests: 624,
      areas: 68
    },
    {
      model: "unchanged",
      horizon: { from: 10, to: 12 },
      levelFrom: 0,
      meanError: 43.225,
      bias: -43.225,
      tests: 458,
      areas: 56
    },
    {
      model: "last-change",
      horizon: { from: 10, to: 12 },
      levelFrom: 0,
      meanError: 19.8798,
      bias: -7.666,
      tests: 458,
      areas: 56
    },
    {
      model: "linear-trend",
      horizon: { from: 10, to: 12 },
      levelFrom: 0,
      meanError: 18.9597,
      bias: -9.6795,
      tests: 458,
      areas: 56
    },
    {
      model: "logistic-trend",
      horizon: { from: 10, to: 12 },
      levelFrom: 0,
      meanError: 14.4106,
      bias: 4.882,
      tests: 458,
      areas: 56
    },
    {
      model: "between",
      horizon: { from: 10, to: 12 },
      levelFrom: 0,
      meanError: 14.3037,
      bias: -1.5041,
      tests: 458,
      areas: 56
    },
    {
      model: "unchanged",
      horizon: { from: 1, to: 2 },
      levelFrom: 50,
      meanError: 4.0749,
      bias: -3.7359,
      tests: 1634,
      areas: 99
    },
    {
      model: "last-change",
      horizon: { from: 1, to: 2 },
      levelFrom: 50,
      meanError: 3.837,
      bias: 0.994,
      tests: 1634,
      areas: 99
    },
    {
      model: "linear-trend",
      horizon: { from: 1, to: 2 },
      levelFrom: 50,
      meanError: 3.2348,
      bias: 1.3499,
      tests: 1634,
      areas: 99
    },
    {
      model: "logistic-trend",
      horizon: { from: 1, to: 2 },
      levelFrom: 50,
      meanError: 2.6585,
      bias: 0.4309,
      tests: 1634,
      areas: 99
    },
    {
      model: "between",
      horizon: { from: 1, to: 2 },
      levelFrom: 50,
      meanError: 2.9269,
      bias: 0.9249,
      tests: 1634,
      areas: 99
    },
    {
      model: "unchanged",
      horizon: { from: 3, to: 4 },
      levelFrom: 50,
      meanError: 9.2698,
      bias: -9.1242,
      tests: 1398,
      areas: 92
    },
    {
      model: "last-change",
      horizon: { from: 3, to: 4 },
      levelFrom: 50,
      meanError: 7.2578,
      bias: 1.6304,
      tests: 1398,
      areas: 92
    },
    {
      model: "linear-trend",
      horizon: { from: 3, to: 4 },
      levelFrom: 50,
      meanError: 5.5783,
      bias: 3.0161,
      tests: 1398,
      areas: 92
    },
    {
      model: "logistic-trend",
      horizon: { from: 3, to: 4 },
      levelFrom: 50,
      meanError: 4.3678,
      bias: 0.6903,
      tests: 1398,
      areas: 92
    },
    {
      model: "between",
      horizon: { from: 3, to: 4 },
      levelFrom: 50,
      meanError: 4.9847,
      bias: 2.0542,
      tests: 1398,
      areas: 92
    },
    {
      model: "unchanged",
      horizon: { from: 5, to: 6 },
      levelFrom: 50,
      meanError: 13.2738,
      bias: -13.2322,
      tests: 1074,
      areas: 84
    },
    {
      model: "last-change",
      horizon: { from: 5, to: 6 },
      levelFrom: 50,
      meanError: 8.5718,
      bias: 0.562,
      tests: 1074,
      areas: 84
    },
    {
      model: "linear-trend",
      horizon: { from: 5, to: 6 },
      levelFrom: 50,
      meanError: 7.4217,
      bias: 4.5913,
      tests: 1074,
      areas: 84
    },
    {
      model: "logistic-trend",
      horizon: { from: 5, to: 6 },
      levelFrom: 50,
      meanError: 5.3006,
      bias: 0.996,
      tests: 1074,
      areas: 84
    },
    {
      model: "between",
      horizon: { from: 5, to: 6 },
      levelFrom: 50,
      meanError: 6.5793,
      bias: 3.2548,
      tests: 1074,
      areas: 84
    },
    {
      model: "unchanged",
      horizon: { from: 7, to: 9 },
      levelFrom: 50,
      meanError: 17.7271,
      bias: -17.6168,
      tests: 1105,
      areas: 78
    },
    {
      model: "last-change",
      horizon: { from: 7, to: 9 },
      levelFrom: 50,
      meanError: 10.132,
      bias: 1.252,
      tests: 1105,
      areas: 78
    },
    {
      model: "linear-trend",
      horizon: { from: 7, to: 9 },
      levelFrom: 50,
      meanError: 8.4806,
      bias: 5.9755,
      tests: 1105,
      areas: 78
    },
    {
      model: "logistic-trend",
      horizon: { from: 7, to: 9 },
      levelFrom: 50,
      meanError: 5.9479,
      bias: 1.5046,
      tests: 1105,
      areas: 78
    },
    {
      model: "between",
      horizon: { from: 7, to: 9 },
      levelFrom: 50,
      meanError: 7.4321,
      bias: 4.4159,
      tests: 1105,
      areas: 78
    },
    {
      model: "unchanged",
      horizon: { from: 10, to: 12 },
      levelFrom: 50,
      meanError: 21.8981,
      bias: -21.8539,
      tests: 568,
      areas: 56
    },
    {
      model: "last-change",
      horizon: { from: 10, to: 12 },
      levelFrom: 50,
      meanError: 9.8957,
      bias: 0.5165,
      tests: 568,
      areas: 56
    },
    {
      model: "linear-trend",
      horizon: { from: 10, to: 12 },
      levelFrom: 50,
      meanError: 8.4783,
      bias: 6.4991,
      tests: 568,
      areas: 56
    },
    {
      model: "logistic-trend",
      horizon: { from: 10, to: 12 },
      levelFrom: 50,
      meanError: 6.2183,
      bias: 2.298,
      tests: 568,
      areas: 56
    },
    {
      model: "between",
      horizon: { from: 10, to: 12 },
      levelFrom: 50,
      meanError: 7.555,
      bias: 4.9858,
      tests: 568,
      areas: 56
    }
  ],
  estimated: [
    {
      model: "unchanged",
      horizon: { from: 1, to: 2 },
      levelFrom: 0,
      meanError: 5.0936,
      bias: -5.0652,
      tests: 299,
      areas: 77
    },
    {
      model: "last-change",
      horizon: { from: 1, to: 2 },
      levelFrom: 0,
      meanError: 3.4626,
      bias: 0.127,
      tests: 299,
      areas: 77
    },
    {
      model: "linear-trend",
      horizon: { from: 1, to: 2 },
      levelFrom: 0,
      meanError: 3.2952,
      bias: -0.9612,
      tests: 299,
      areas: 77
    },
    {
      model: "logistic-trend",
      horizon: { from: 1, to: 2 },
      levelFrom: 0,
      meanError: 4.5322,
      bias: 2.1384,
      tests: 299,
      areas: 77
    },
    {
      model: "between",
      horizon: { from: 1, to: 2 },
      levelFrom: 0,
      meanError: 3.5403,
      bias: 0.5599,
      tests: 299,
      areas: 77
    },
    {
      model: "unchanged",
      horizon: { from: 3, to: 4 },
      levelFrom: 0,
      meanError: 10.8297,
      bias: -10.7634,
      tests: 562,
      areas: 87
    },
    {
      model: "last-change",
      horizon: { from: 3, to: 4 },
      levelFrom: 0,
      meanError: 7.4432,
      bias: -1.7685,
      tests: 562,
      areas: 87
    },
    {
      model: "linear-trend",
      horizon: { from: 3, to: 4 },
      levelFrom: 0,
      meanError: 6.4578,
      bias: -2.7635,
      tests: 562,
      areas: 87
    },
    {
      model: "logistic-trend",
      horizon: { from: 3, to: 4 },
      levelFrom: 0,
      meanError: 9.3608,
      bias: 4.19,
      tests: 562,
      areas: 87
    },
    {
      model: "between",
      horizon: { from: 3, to: 4 },
      levelFrom: 0,
      meanError: 7.2219,
      bias: 0.5862,
      tests: 562,
      areas: 87
    },
    {
      model: "unchanged",
      horizon: { from: 5, to: 6 },
      levelFrom: 0,
      meanError: 16.7322,
      bias: -16.6943,
      tests: 587,
      areas: 84
    },
    {
      model: "last-change",
      horizon: { from: 5, to: 6 },
      levelFrom: 0,
      meanError: 10.5322,
      bias: -3.1724,
      tests: 587,
      areas: 84
    },
    {
      model: "linear-trend",
      horizon: { from: 5, to: 6 },
      levelFrom: 0,
      meanError: 9.8354,
      bias: -4.7193,
      tests: 587,
      areas: 84
    },
    {
      model: "logistic-trend",
      horizon: { from: 5, to: 6 },
      levelFrom: 0,
      meanError: 13.7821,
      bias: 6.588,
      tests: 587,
      areas: 84
    },
    {
      model: "between",
      horizon: { from: 5, to: 6 },
      levelFrom: 0,
      meanError: 10.3931,
      bias: 0.7716,
      tests: 587,
      areas: 84
    },
    {
      model: "unchanged",
      horizon: { from: 7, to: 9 },
      levelFrom: 0,
      meanError: 25.0602,
      bias: -25.0602,
      tests: 693,
      areas: 75
    },
    {
      model: "last-change",
      horizon: { from: 7, to: 9 },
      levelFrom: 0,
      meanError: 14.8802,
      bias: -7.1678,
      tests: 693,
      areas: 75
    },
    {
      model: "linear-trend",
      horizon: { from: 7, to: 9 },
      levelFrom: 0,
      meanError: 14.103,
      bias: -8.4889,
      tests: 693,
      areas: 75
    },
    {
      model: "logistic-trend",
      horizon: { from: 7, to: 9 },
      levelFrom: 0,
      meanError: 18.1715,
      bias: 6.8518,
      tests: 693,
      areas: 75
    },
    {
      model: "between",
      horizon: { from: 7, to: 9 },
      levelFrom: 0,
      meanError: 13.8187,
      bias: -0.987,
      tests: 693,
      areas: 75
    },
    {
      model: "unchanged",
      horizon: { from: 10, to: 12 },
      levelFrom: 0,
      meanError: 36.8784,
      bias: -36.8784,
      tests: 503,
      areas: 60
    },
    {
      model: "last-change",
      horizon: { from: 10, to: 12 },
      levelFrom: 0,
      meanError: 23.0826,
      bias: -14.3549,
      tests: 503,
      areas: 60
    },
    {
      model: "linear-trend",
      horizon: { from: 10, to: 12 },
      levelFrom: 0,
      meanError: 22.3597,
      bias: -17.791,
      tests: 503,
      areas: 60
    },
    {
      model: "logistic-trend",
      horizon: { from: 10, to: 12 },
      levelFrom: 0,
      meanError: 19.8824,
      bias: 1.4215,
      tests: 503,
      areas: 60
    },
    {
      model: "between",
      horizon: { from: 10, to: 12 },
      levelFrom: 0,
      meanError: 17.9994,
      bias: -8.3021,
      tests: 503,
      areas: 60
    },
    {
      model: "unchanged",
      horizon: { from: 1, to: 2 },
      levelFrom: 50,
      meanError: 3.9351,
      bias: -3.8165,
      tests: 253,
      areas: 63
    },
    {
      model: "last-change",
      horizon: { from: 1, to: 2 },
      levelFrom: 50,
      meanError: 3.9005,
      bias: 0.9739,
      tests: 253,
      areas: 63
    },
    {
      model: "linear-trend",
      horizon: { from: 1, to: 2 },
      levelFrom: 50,
      meanError: 3.5476,
      bias: 1.6529,
      tests: 253,
      areas: 63
    },
    {
      model: "logistic-trend",
      horizon: { from: 1, to: 2 },
      levelFrom: 50,
      meanError: 2.9475,
      bias: 0.6811,
      tests: 253,
      areas: 63
    },
    {
      model: "between",
      horizon: { from: 1, to: 2 },
      levelFrom: 50,
      meanError: 3.2704,
      bias: 1.2141,
      tests: 253,
      areas: 63
    },
    {
      model: "unchanged",
      horizon: { from: 3, to: 4 },
      levelFrom: 50,
      meanError: 8.2874,
      bias: -8.1814,
      tests: 367,
      areas: 59
    },
    {
      model: "last-change",
      horizon: { from: 3, to: 4 },
      levelFrom: 50,
      meanError: 7.2147,
      bias: 2.4162,
      tests: 367,
      areas: 59
    },
    {
      model: "linear-trend",
      horizon: { from: 3, to: 4 },
      levelFrom: 50,
      meanError: 5.4311,
      bias: 3.0624,
      tests: 367,
      areas: 59
    },
    {
      model: "logistic-trend",
      horizon: { from: 3, to: 4 },
      levelFrom: 50,
      meanError: 4.336,
      bias: 0.8279,
      tests: 367,
      areas: 59
    },
    {
      model: "between",
      horizon: { from: 3, to: 4 },
      levelFrom: 50,
      meanError: 5.0069,
      bias: 2.2037,
      tests: 367,
      areas: 59
    },
    {
      model: "unchanged",
      horizon: { from: 5, to: 6 },
      levelFrom: 50,
      meanError: 12.1636,
      bias: -12.1107,
      tests: 313,
      areas: 54
    },
    {
      model: "last-change",
      horizon: { from: 5, to: 6 },
      levelFrom: 50,
      meanError: 9.1294,
      bias: 1.4087,
      tests: 313,
      areas: 54
    },
    {
      model: "linear-trend",
      horizon: { from: 5, to: 6 },
      levelFrom: 50,
      meanError: 6.9155,
      bias: 4.4955,
      tests: 313,
      areas: 54
    },
    {
      model: "logistic-trend",
      horizon: { from: 5, to: 6 },
      levelFrom: 50,
      meanError: 4.8669,
      bias: 1.2217,
      tests: 313,
      areas: 54
    },
    {
      model: "between",
      horizon: { from: 5, to: 6 },
      levelFrom: 50,
      meanError: 6.0506,
      bias: 3.3593,
      tests: 313,
      areas: 54
    },
    {
      model: "unchanged",
      horizon: { from: 7, to: 9 },
      levelFrom: 50,
      meanError: 16.2751,
      bias: -16.2624,
      tests: 267,
      areas: 42
    },
    {
      model: "last-change",
      horizon: { from: 7, to: 9 },
      levelFrom: 50,
      meanError: 9.1302,
      bias: 2.3401,
      tests: 267,
      areas: 42
    },
    {
      model: "linear-trend",
      horizon: { from: 7, to: 9 },
      levelFrom: 50,
      meanError: 8.2265,
      bias: 5.2213,
      tests: 267,
      areas: 42
    },
    {
      model: "logistic-trend",
      horizon: { from: 7, to: 9 },
      levelFrom: 50,
      meanError: 6.0773,
      bias: 1.5379,
      tests: 267,
      areas: 42
    },
    {
      model: "between",
      horizon: { from: 7, to: 9 },
      levelFrom: 50,
      meanError: 7.274,
      bias: 3.9308,
      tests: 267,
      areas: 42
    },
    {
      model: "unchanged",
      horizon: { from: 10, to: 12 },
      levelFrom: 50,
      meanError: 19.0008,
      bias: -19.0008,
      tests: 167,
      areas: 25
    },
    {
      model: "last-change",
      horizon: { from: 10, to: 12 },
      levelFrom: 50,
      meanError: 10.9373,
      bias: 1.2614,
      tests: 167,
      areas: 25
    },
    {
      model: "linear-trend",
      horizon: { from: 10, to: 12 },
      levelFrom: 50,
      meanError: 9.1865,
      bias: 6.0416,
      tests: 167,
      areas: 25
    },
    {
      model: "logistic-trend",
      horizon: { from: 10, to: 12 },
      levelFrom: 50,
      meanError: 7.0179,
      bias: 2.5501,
      tests: 167,
      areas: 25
    },
    {
      model: "between",
      horizon: { from: 10, to: 12 },
      levelFrom: 50,
      meanError: 8.2023,
      bias: 4.7266,
      tests: 167,
      areas: 25
    }
  ],
  bands: [
    {
      incomes: "poorer",
      stale: false,
      levelFrom: 0,
      horizon: { from: 1, to: 2 },
      low: -0.3715,
      high: 0.961,
      tests: 132,
      areas: 24
    },
    {
      incomes: "poorer",
      stale: false,
      levelFrom: 0,
      horizon: { from: 3, to: 4 },
      low: -0.6727,
      high: 1.1926,
      tests: 96,
      areas: 20
    },
    {
      incomes: "poorer",
      stale: false,
      levelFrom: 0,
      horizon: { from: 5, to: 6 },
      low: -1.3085,
      high: 2.8498,
      tests: 78,
      areas: 16
    },
    {
      incomes: "poorer",
      stale: false,
      levelFrom: 0,
      horizon: { from: 7, to: 9 },
      low: -1.49,
      high: 4.1197,
      tests: 84,
      areas: 18
    },
    {
      incomes: "poorer",
      stale: false,
      levelFrom: 0,
      horizon: { from: 10, to: 12 },
      low: -4.3034,
      high: 4.9453,
      tests: 38,
      areas: 10
    },
    {
      incomes: "poorer",
      stale: true,
      levelFrom: 0,
      horizon: { from: 1, to: 2 },
      low: -0.4954,
      high: 1.2693,
      tests: 13,
      areas: 11
    },
    {
      incomes: "poorer",
      stale: true,
      levelFrom: 0,
      horizon: { from: 3, to: 4 },
      low: -0.6727,
      high: 1.2693,
      tests: 57,
      areas: 23
    },
    {
      incomes: "poorer",
      stale: true,
      levelFrom: 0,
      horizon: { from: 5, to: 6 },
      low: -1.1121,
      high: 2.8498,
      tests: 50,
      areas: 15
    },
    {
      incomes: "poorer",
      stale: true,
      levelFrom: 0,
      horizon: { from: 7, to: 9 },
      low: -1.8057,
      high: 4.1197,
      tests: 70,
      areas: 17
    },
    {
      incomes: "poorer",
      stale: true,
      levelFrom: 0,
      horizon: { from: 10, to: 12 },
      low: -3.2885,
      high: 4.1197,
      tests: 38,
      areas: 10
    },
    {
      incomes: "upper-middle",
      stale: false,
      levelFrom: 0,
      horizon: { from: 1, to: 2 },
      low: -0.228,
      high: 0.5009,
      tests: 239,
      areas: 34
    },
    {
      incomes: "upper-middle",
      stale: false,
      levelFrom: 0,
      horizon: { from: 3, to: 4 },
      low: -0.4439,
      high: 1.0036,
      tests: 227,
      areas: 27
    },
    {
      incomes: "upper-middle",
      stale: false,
      levelFrom: 0,
      horizon: { from: 5, to: 6 },
      low: -0.8432,
      high: 1.0036,
      tests: 216,
      areas: 29
    },
    {
      incomes: "upper-middle",
      stale: false,
      levelFrom: 0,
      horizon: { from: 7, to: 9 },
      low: -2.086,
      high: 1.3864,
      tests: 299,
      areas: 34
    },
    {
      incomes: "upper-middle",
      stale: false,
      levelFrom: 0,
      horizon: { from: 10, to: 12 },
      low: -2.8099,
      high: 1.718,
      tests: 226,
      areas: 31
    },
    {
      incomes: "upper-middle",
      stale: false,
      levelFrom: 50,
      horizon: { from: 1, to: 2 },
      low: -0.3616,
      high: 0.2787,
      tests: 437,
      areas: 37
    },
    {
      incomes: "upper-middle",
      stale: false,
      levelFrom: 50,
      horizon: { from: 3, to: 4 },
      low: -0.5941,
      high: 0.525,
      tests: 325,
      areas: 31
    },
    {
      incomes: "upper-middle",
      stale: false,
      levelFrom: 50,
      horizon: { from: 5, to: 6 },
      low: -1.4339,
      high: 0.9088,
      tests: 235,
      areas: 28
    },
    {
      incomes: "upper-middle",
      stale: false,
      levelFrom: 50,
      horizon: { from: 7, to: 9 },
      low: -2.6448,
      high: 1.0448,
      tests: 191,
      areas: 23
    },
    {
      incomes: "upper-middle",
      stale: false,
      levelFrom: 50,
      horizon: { from: 10, to: 12 },
      low: -3.2026,
      high: 1.8771,
      tests: 66,
      areas: 11
    },
    {
      incomes: "upper-middle",
      stale: true,
      levelFrom: 0,
      horizon: { from: 1, to: 2 },
      low: -0.932,
      high: 0.8611,
      tests: 27,
      areas: 16
    },
    {
      incomes: "upper-middle",
      stale: true,
      levelFrom: 0,
      horizon: { from: 3, to: 4 },
      low: -1.3793,
      high: 1.4783,
      tests: 83,
      areas: 21
    },
    {
      incomes: "upper-middle",
      stale: true,
      levelFrom: 0,
      horizon: { from: 5, to: 6 },
      low: -2.8588,
      high: 1.7378,
      tests: 72,
      areas: 23
    },
    {
      incomes: "upper-middle",
      stale: true,
      levelFrom: 0,
      horizon: { from: 7, to: 9 },
      low: -3.8368,
      high: 2.093,
      tests: 128,
      areas: 25
    },
    {
      incomes: "upper-middle",
      stale: true,
      levelFrom: 0,
      horizon: { from: 10, to: 12 },
      low: -3.8368,
      high: 2.093,
      tests: 93,
      areas: 20
    },
    {
      incomes: "high",
      stale: false,
      levelFrom: 0,
      horizon: { from: 1, to: 2 },
      low: -0.3387,
      high: 0.5704,
      tests: 57,
      areas: 14
    },
    {
      incomes: "high",
      stale: false,
      levelFrom: 0,
      horizon: { from: 3, to: 4 },
      low: -0.6102,
      high: 0.5704,
      tests: 52,
      areas: 14
    },
    {
      incomes: "high",
      stale: false,
      levelFrom: 0,
      horizon: { from: 5, to: 6 },
      low: -2.136,
      high: 0.7643,
      tests: 52,
      areas: 13
    },
    {
      incomes: "high",
      stale: false,
      levelFrom: 0,
      horizon: { from: 7, to: 9 },
      low: -2.7545,
      high: 1.1249,
      tests: 72,
      areas: 12
    },
    {
      incomes: "high",
      stale: false,
      levelFrom: 0,
      horizon: { from: 10, to: 12 },
      low: -3.2438,
      high: 2.0262,
      tests: 61,
      areas: 12
    },
    {
      incomes: "high",
      stale: false,
      levelFrom: 50,
      horizon: { from: 1, to: 2 },
      low: -0.3357,
      high: 0.5669,
      tests: 339,
      areas: 39
    },
    {
      incomes: "high",
      stale: false,
      levelFrom: 50,
      horizon: { from: 3, to: 4 },
      low: -0.6554,
      high: 0.827,
      tests: 336,
      areas: 37
    },
    {
      incomes: "high",
      stale: false,
      levelFrom: 50,
      horizon: { from: 5, to: 6 },
      low: -1.1079,
      high: 0.9547,
      tests: 319,
      areas: 36
    },
    {
      incomes: "high",
      stale: false,
      levelFrom: 50,
      horizon: { from: 7, to: 9 },
      low: -1.568,
      high: 1.8171,
      tests: 409,
      areas: 36
    },
    {
      incomes: "high",
      stale: false,
      levelFrom: 50,
      horizon: { from: 10, to: 12 },
      low: -2.1503,
      high: 2.0937,
      tests: 262,
      areas: 33
    },
    {
      incomes: "high",
      stale: false,
      levelFrom: 75,
      horizon: { from: 1, to: 2 },
      low: -0.334,
      high: 0.2455,
      tests: 471,
      areas: 46
    },
    {
      incomes: "high",
      stale: false,
      levelFrom: 75,
      horizon: { from: 3, to: 4 },
      low: -0.6095,
      high: 0.4939,
      tests: 384,
      areas: 43
    },
    {
      incomes: "high",
      stale: false,
      levelFrom: 75,
      horizon: { from: 5, to: 6 },
      low: -1.1482,
      high: 0.7822,
      tests: 297,
      areas: 41
    },
    {
      incomes: "high",
      stale: false,
      levelFrom: 75,
      horizon: { from: 7, to: 9 },
      low: -1.6453,
      high: 0.9923,
      tests: 285,
      areas: 35
    },
    {
      incomes: "high",
      stale: false,
      levelFrom: 75,
      horizon: { from: 10, to: 12 },
      low: -2.4211,
      high: 0.9923,
      tests: 135,
      areas: 19
    },
    {
      incomes: "high",
      stale: false,
      levelFrom: 90,
      horizon: { from: 1, to: 2 },
      low: -0.7681,
      high: 0.3093,
      tests: 302,
      areas: 33
    },
    {
      incomes: "high",
      stale: false,
      levelFrom: 90,
      horizon: { from: 3, to: 4 },
      low: -0.9883,
      high: 0.9415,
      tests: 211,
      areas: 28
    },
    {
      incomes: "high",
      stale: false,
      levelFrom: 90,
      horizon: { from: 5, to: 6 },
      low: -1.1431,
      high: 0.9415,
      tests: 136,
      areas: 20
    },
    {
      incomes: "high",
      stale: false,
      levelFrom: 90,
      horizon: { from: 7, to: 9 },
      low: -1.9186,
      high: 1.0817,
      tests: 130,
      areas: 12
    },
    {
      incomes: "high",
      stale: true,
      levelFrom: 0,
      horizon: { from: 1, to: 2 },
      low: -2.0346,
      high: 0.2947,
      tests: 31,
      areas: 18
    },
    {
      incomes: "high",
      stale: true,
      levelFrom: 0,
      horizon: { from: 3, to: 4 },
      low: -2.0346,
      high: 1.0875,
      tests: 70,
      areas: 20
    },
    {
      incomes: "high",
      stale: true,
      levelFrom: 0,
      horizon: { from: 5, to: 6 },
      low: -2.0346,
      high: 1.5122,
      tests: 50,
      areas: 18
    },
    {
      incomes: "high",
      stale: true,
      levelFrom: 0,
      horizon: { from: 7, to: 9 },
      low: -2.0346,
      high: 1.804,
      tests: 61,
      areas: 17
    }
  ],
  groups: [
    { incomes: "poorer", stale: false, horizon: { from: 1, to: 2 }, coverage: 0.8613, tests: 132, areas: 24 },
    { incomes: "poorer", stale: false, horizon: { from: 3, to: 4 }, coverage: 0.882, tests: 96, areas: 20 },
    { incomes: "poorer", stale: false, horizon: { from: 5, to: 6 }, coverage: 0.8356, tests: 78, areas: 16 },
    { incomes: "poorer", stale: false, horizon: { from: 7, to: 9 }, coverage: 0.8648, tests: 84, areas: 18 },
    { incomes: "poorer", stale: false, horizon: { from: 10, to: 12 }, coverage: 0.825, tests: 38, areas: 10 },
    { incomes: "poorer", stale: true, horizon: { from: 1, to: 2 }, coverage: 0.8636, tests: 13, areas: 11 },
    { incomes: "poorer", stale: true, horizon: { from: 3, to: 4 }, coverage: 0.8913, tests: 57, areas: 23 },
    { incomes: "poorer", stale: true, horizon: { from: 5, to: 6 }, coverage: 0.85, tests: 50, areas: 15 },
    { incomes: "poorer", stale: true, horizon: { from: 7, to: 9 }, coverage: 0.8693, tests: 70, areas: 17 },
    { incomes: "poorer", stale: true, horizon: { from: 10, to: 12 }, coverage: 0.9333, tests: 38, areas: 10 },
    { incomes: "upper-middle", stale: false, horizon: { from: 1, to: 2 }, coverage: 0.8184, tests: 676, areas: 44 },
    { incomes: "upper-middle", stale: false, horizon: { from: 3, to: 4 }, coverage: 0.8274, tests: 552, areas: 36 },
    { incomes: "upper-middle", stale: false, horizon: { from: 5, to: 6 }, coverage: 0.8479, tests: 451, areas: 35 },
    { incomes: "upper-middle", stale: false, horizon: { from: 7, to: 9 }, coverage: 0.8379, tests: 490, areas: 39 },
    { incomes: "upper-middle", stale: false, horizon: { from: 10, to: 12 }, coverage: 0.8577, tests: 292, areas: 35 },
    { incomes: "upper-middle", stale: true, horizon: { from: 1, to: 2 }, coverage: 0.875, tests: 27, areas: 16 },
    { incomes: "upper-middle", stale: true, horizon: { from: 3, to: 4 }, coverage: 0.8254, tests: 83, areas: 21 },
    { incomes: "upper-middle", stale: true, horizon: { from: 5, to: 6 }, coverage: 0.8152, tests: 72, areas: 23 },
    { incomes: "upper-middle", stale: true, horizon: { from: 7, to: 9 }, coverage: 0.8467, tests: 128, areas: 25 },
    { incomes: "upper-middle", stale: true, horizon: { from: 10, to: 12 }, coverage: 0.85, tests: 93, areas: 20 },
    { incomes: "high", stale: false, horizon: { from: 1, to: 2 }, coverage: 0.8233, tests: 1169, areas: 57 },
    { incomes: "high", stale: false, horizon: { from: 3, to: 4 }, coverage: 0.8559, tests: 983, areas: 53 },
    { incomes: "high", stale: false, horizon: { from: 5, to: 6 }, coverage: 0.8555, tests: 804, areas: 53 },
    { incomes: "high", stale: false, horizon: { from: 7, to: 9 }, coverage: 0.8605, tests: 896, areas: 52 },
    { incomes: "high", stale: false, horizon: { from: 10, to: 12 }, coverage: 0.8691, tests: 458, areas: 42 },
    { incomes: "high", stale: true, horizon: { from: 1, to: 2 }, coverage: 0.8981, tests: 31, areas: 18 },
    { incomes: "high", stale: true, horizon: { from: 3, to: 4 }, coverage: 0.93, tests: 70, areas: 20 },
    { incomes: "high", stale: true, horizon: { from: 5, to: 6 }, coverage: 0.9259, tests: 50, areas: 18 },
    { incomes: "high", stale: true, horizon: { from: 7, to: 9 }, coverage: 0.9255, tests: 61, areas: 17 }
  ],
  arrivals: [
    { incomes: "poorer", stale: false, coverage: 0.9446, tests: 150, areas: 16, open: 329 },
    { incomes: "poorer", stale: true, coverage: 0.9425, tests: 152, areas: 18, open: 291 },
    { incomes: "upper-middle", stale: false, coverage: 0.8827, tests: 727, areas: 41, open: 573 },
    { incomes: "upper-middle", stale: true, coverage: 0.8582, tests: 251, areas: 29, open: 116 },
    { incomes: "high", stale: false, coverage: 0.9106, tests: 809, areas: 51, open: 482 },
    { incomes: "high", stale: true, coverage: 0.9961, tests: 99, areas: 16, open: 42 }
  ],
  realTime: {
    vintage: "2025-04-15",
    origin: 2023,
    meanError: 1.4896,
    unchanged: 2.1882,
    coverage: 0.9194,
    tests: 64,
    areas: 62
  }
};
