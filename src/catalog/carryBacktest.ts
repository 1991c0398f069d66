import type { CarryBacktest } from "../model/carryRules.ts";

/** How far figures that were carried would have been off. Written by `npm run backtest`: do not edit. */
export const carryBacktest: CarryBacktest = {
  periods: [2012, 2025],
  chosen: "pace",
  byGroup: [
    {
      group: "world",
      errors: [
        { rule: "unchanged", bias: -15.5791, meanError: 15.6754 },
        { rule: "five-years", bias: -9.1701, meanError: 16.3676 },
        { rule: "pace", bias: 0.1291, meanError: 5.7696 }
      ],
      tests: 10332,
      areas: 147
    },
    {
      group: "eas",
      errors: [
        { rule: "unchanged", bias: -15.5429, meanError: 15.7404 },
        { rule: "five-years", bias: -6.6724, meanError: 15.3864 },
        { rule: "pace", bias: 0.2302, meanError: 6.259 }
      ],
      tests: 1223,
      areas: 20
    },
    {
      group: "ecs",
      errors: [
        { rule: "unchanged", bias: -14.1957, meanError: 14.2964 },
        { rule: "five-years", bias: -4.9423, meanError: 8.2767 },
        { rule: "pace", bias: 0.7655, meanError: 4.1072 }
      ],
      tests: 5206,
      areas: 48
    },
    {
      group: "lcn",
      errors: [
        { rule: "unchanged", bias: -20.5923, meanError: 20.651 },
        { rule: "five-years", bias: -5.0029, meanError: 11.1919 },
        { rule: "pace", bias: 0.865, meanError: 6.1121 }
      ],
      tests: 1830,
      areas: 27
    },
    {
      group: "mea",
      errors: [
        { rule: "unchanged", bias: -19.4584, meanError: 19.4664 },
        { rule: "five-years", bias: -15.7254, meanError: 18.9154 },
        { rule: "pace", bias: -2.4071, meanError: 7.8679 }
      ],
      tests: 1186,
      areas: 17
    },
    {
      group: "nac",
      errors: [
        { rule: "unchanged", bias: -8.0346, meanError: 8.2527 },
        { rule: "five-years", bias: -1.4716, meanError: 5.3361 },
        { rule: "pace", bias: 3.3912, meanError: 4.3505 }
      ],
      tests: 120,
      areas: 2
    },
    {
      group: "sas",
      errors: [
        { rule: "unchanged", bias: -19.2758, meanError: 19.2758 },
        { rule: "five-years", bias: -8.5213, meanError: 11.6208 },
        { rule: "pace", bias: -2.5309, meanError: 5.0507 }
      ],
      tests: 170,
      areas: 5
    },
    {
      group: "ssf",
      errors: [
        { rule: "unchanged", bias: -10.6895, meanError: 10.8043 },
        { rule: "five-years", bias: -3.6992, meanError: 8.4964 },
        { rule: "pace", bias: 0.1437, meanError: 6.8571 }
      ],
      tests: 575,
      areas: 28
    },
    {
      group: "lic",
      errors: [
        { rule: "unchanged", bias: -8.3421, meanError: 8.3643 },
        { rule: "five-years", bias: -4.103, meanError: 5.9512 },
        { rule: "pace", bias: -0.1153, meanError: 6.3961 }
      ],
      tests: 210,
      areas: 14
    },
    {
      group: "lmc",
      errors: [
        { rule: "unchanged", bias: -16.8038, meanError: 16.9123 },
        { rule: "five-years", bias: -9.0725, meanError: 12.7011 },
        { rule: "pace", bias: -0.7434, meanError: 8.0257 }
      ],
      tests: 1010,
      areas: 28
    },
    {
      group: "umc",
      errors: [
        { rule: "unchanged", bias: -20.4549, meanError: 20.4757 },
        { rule: "five-years", bias: -5.6769, meanError: 10.8851 },
        { rule: "pace", bias: 0.1778, meanError: 6.3308 }
      ],
      tests: 3545,
      areas: 49
    },
    {
      group: "hic",
      errors: [
        { rule: "unchanged", bias: -12.4674, meanError: 12.6423 },
        { rule: "five-years", bias: -3.3014, meanError: 7.0182 },
        { rule: "pace", bias: 0.6517, meanError: 3.9539 }
      ],
      tests: 5557,
      areas: 56
    },
    {
      group: "ldc",
      errors: [
        { rule: "unchanged", bias: -11.8496, meanError: 11.8606 },
        { rule: "five-years", bias: -5.8373, meanError: 8.1497 },
        { rule: "pace", bias: -2.2029, meanError: 6.8362 }
      ],
      tests: 473,
      areas: 28
    },
    {
      group: "lldc",
      errors: [
        { rule: "unchanged", bias: -14.6429, meanError: 14.6632 },
        { rule: "five-years", bias: -10.4563, meanError: 14.6096 },
        { rule: "pace", bias: -0.8756, meanError: 6.7612 }
      ],
      tests: 1108,
      areas: 25
    },
    {
      group: "sids",
      errors: [
        { rule: "unchanged", bias: -20.3085, meanError: 20.3853 },
        { rule: "five-years", bias: -12.1565, meanError: 14.6746 },
        { rule: "pace", bias: 1.3218, meanError: 6.455 }
      ],
      tests: 686,
      areas: 17
    }
  ],
  byYears: [
    {
      years: 1,
      errors: [
        { rule: "unchanged", bias: -3.1227, meanError: 3.3699 },
        { rule: "five-years", bias: -3.1227, meanError: 3.3699 },
        { rule: "pace", bias: -0.2419, meanError: 2.0865 }
      ],
      tests: 1071,
      areas: 146
    },
    {
      years: 2,
      errors: [
        { rule: "unchanged", bias: -6.0828, meanError: 6.2921 },
        { rule: "five-years", bias: -6.0828, meanError: 6.2921 },
        { rule: "pace", bias: -0.2696, meanError: 3.2446 }
      ],
      tests: 1059,
      areas: 143
    },
    {
      years: 3,
      errors: [
        { rule: "unchanged", bias: -8.9859, meanError: 9.1383 },
        { rule: "five-years", bias: -8.9859, meanError: 9.1383 },
        { rule: "pace", bias: -0.288, meanError: 4.3441 }
      ],
      tests: 1050,
      areas: 142
    },
    {
      years: 4,
      errors: [
        { rule: "unchanged", bias: -11.9041, meanError: 11.9875 },
        { rule: "five-years", bias: -11.9041, meanError: 11.9875 },
        { rule: "pace", bias: -0.1192, meanError: 5.0211 }
      ],
      tests: 1043,
      areas: 142
    },
    {
      years: 5,
      errors: [
        { rule: "unchanged", bias: -14.6933, meanError: 14.7872 },
        { rule: "five-years", bias: -14.6933, meanError: 14.7872 },
        { rule: "pace", bias: 0.1674, meanError: 5.7431 }
      ],
      tests: 1036,
      areas: 142
    },
    {
      years: 6,
      errors: [
        { rule: "unchanged", bias: -17.6843, meanError: 17.7357 },
        { rule: "five-years", bias: -10.1628, meanError: 24.8757 },
        { rule: "pace", bias: 0.168, meanError: 6.5505 }
      ],
      tests: 1032,
      areas: 142
    },
    {
      years: 7,
      errors: [
        { rule: "unchanged", bias: -20.3717, meanError: 20.3979 },
        { rule: "five-years", bias: -10.1478, meanError: 24.8607 },
        { rule: "pace", bias: 0.4847, meanError: 7.141 }
      ],
      tests: 1023,
      areas: 142
    },
    {
      years: 8,
      errors: [
        { rule: "unchanged", bias: -23.1117, meanError: 23.1178 },
        { rule: "five-years", bias: -10.1233, meanError: 24.8599 },
        { rule: "pace", bias: 0.5037, meanError: 7.7217 }
      ],
      tests: 1015,
      areas: 142
    },
    {
      years: 9,
      errors: [
        { rule: "unchanged", bias: -25.7395, meanError: 25.744 },
        { rule: "five-years", bias: -9.7313, meanError: 24.8779 },
        { rule: "pace", bias: 1.044, meanError: 8.3528 }
      ],
      tests: 1006,
      areas: 142
    },
    {
      years: 10,
      errors: [
        { rule: "unchanged", bias: -28.8248, meanError: 28.826 },
        { rule: "five-years", bias: -10.2511, meanError: 24.7504 },
        { rule: "pace", bias: 0.453, meanError: 8.2237 }
      ],
      tests: 997,
      areas: 140
    }
  ]
};
