import type { CarryBacktest } from "../model/carryRules.ts";

/** How far figures that were carried would have been off. Written by `npm run backtest`: do not edit. */
export const carryBacktest: CarryBacktest = {
  periods: [2012, 2025],
  chosen: "pace",
  byGroup: [
    {
      group: "world",
      errors: [
        { rule: "unchanged", bias: -15.6835, meanError: 15.7736 },
        { rule: "five-years", bias: -9.2439, meanError: 16.2029 },
        { rule: "pace", bias: 0.0346, meanError: 5.8188 }
      ],
      tests: 10402,
      areas: 152
    },
    {
      group: "eas",
      errors: [
        { rule: "unchanged", bias: -14.9321, meanError: 15.1201 },
        { rule: "five-years", bias: -6.4945, meanError: 14.7931 },
        { rule: "pace", bias: 0.1522, meanError: 6.0273 }
      ],
      tests: 1225,
      areas: 21
    },
    {
      group: "ecs",
      errors: [
        { rule: "unchanged", bias: -14.1991, meanError: 14.2998 },
        { rule: "five-years", bias: -4.9475, meanError: 8.282 },
        { rule: "pace", bias: 0.7809, meanError: 4.1057 }
      ],
      tests: 5207,
      areas: 48
    },
    {
      group: "lcn",
      errors: [
        { rule: "unchanged", bias: -20.5167, meanError: 20.5732 },
        { rule: "five-years", bias: -5.2005, meanError: 11.1577 },
        { rule: "pace", bias: 0.8771, meanError: 5.9498 }
      ],
      tests: 1850,
      areas: 28
    },
    {
      group: "mea",
      errors: [
        { rule: "unchanged", bias: -20.1467, meanError: 20.1547 },
        { rule: "five-years", bias: -16.1472, meanError: 19.1356 },
        { rule: "pace", bias: -2.7741, meanError: 8.2469 }
      ],
      tests: 1204,
      areas: 17
    },
    {
      group: "nac",
      errors: [
        { rule: "unchanged", bias: -8.0346, meanError: 8.2527 },
        { rule: "five-years", bias: -1.4716, meanError: 5.3361 },
        { rule: "pace", bias: 3.3954, meanError: 4.3534 }
      ],
      tests: 120,
      areas: 2
    },
    {
      group: "sas",
      errors: [
        { rule: "unchanged", bias: -23.0384, meanError: 23.0384 },
        { rule: "five-years", bias: -12.1185, meanError: 14.7015 },
        { rule: "pace", bias: -4.7256, meanError: 6.8611 }
      ],
      tests: 180,
      areas: 6
    },
    {
      group: "ssf",
      errors: [
        { rule: "unchanged", bias: -10.605, meanError: 10.697 },
        { rule: "five-years", bias: -4.3234, meanError: 8.7815 },
        { rule: "pace", bias: 0.3885, meanError: 6.7706 }
      ],
      tests: 594,
      areas: 30
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
        { rule: "unchanged", bias: -16.8349, meanError: 16.9182 },
        { rule: "five-years", bias: -9.4653, meanError: 12.7527 },
        { rule: "pace", bias: -1.2592, meanError: 7.8937 }
      ],
      tests: 1030,
      areas: 31
    },
    {
      group: "umc",
      errors: [
        { rule: "unchanged", bias: -20.4974, meanError: 20.5178 },
        { rule: "five-years", bias: -5.596, meanError: 10.8613 },
        { rule: "pace", bias: 0.2545, meanError: 6.4752 }
      ],
      tests: 3576,
      areas: 50
    },
    {
      group: "hic",
      errors: [
        { rule: "unchanged", bias: -12.5963, meanError: 12.7681 },
        { rule: "five-years", bias: -3.3236, meanError: 7.0684 },
        { rule: "pace", bias: 0.6481, meanError: 3.9343 }
      ],
      tests: 5576,
      areas: 57
    },
    {
      group: "ldc",
      errors: [
        { rule: "unchanged", bias: -11.5445, meanError: 11.5551 },
        { rule: "five-years", bias: -5.7396, meanError: 7.9721 },
        { rule: "pace", bias: -2.1726, meanError: 6.6603 }
      ],
      tests: 474,
      areas: 29
    },
    {
      group: "lldc",
      errors: [
        { rule: "unchanged", bias: -15.6893, meanError: 15.7089 },
        { rule: "five-years", bias: -11.5311, meanError: 15.5247 },
        { rule: "pace", bias: -1.4366, meanError: 7.1244 }
      ],
      tests: 1118,
      areas: 26
    },
    {
      group: "sids",
      errors: [
        { rule: "unchanged", bias: -19.2768, meanError: 19.3455 },
        { rule: "five-years", bias: -11.981, meanError: 14.234 },
        { rule: "pace", bias: 1.1479, meanError: 5.9645 }
      ],
      tests: 697,
      areas: 19
    }
  ],
  byYears: [
    {
      years: 1,
      errors: [
        { rule: "unchanged", bias: -3.212, meanError: 3.4483 },
        { rule: "five-years", bias: -3.212, meanError: 3.4483 },
        { rule: "pace", bias: -0.3163, meanError: 2.129 }
      ],
      tests: 1081,
      areas: 151
    },
    {
      years: 2,
      errors: [
        { rule: "unchanged", bias: -6.1625, meanError: 6.3622 },
        { rule: "five-years", bias: -6.1625, meanError: 6.3622 },
        { rule: "pace", bias: -0.3091, meanError: 3.2816 }
      ],
      tests: 1067,
      areas: 146
    },
    {
      years: 3,
      errors: [
        { rule: "unchanged", bias: -9.13, meanError: 9.2753 },
        { rule: "five-years", bias: -9.13, meanError: 9.2753 },
        { rule: "pace", bias: -0.3412, meanError: 4.3908 }
      ],
      tests: 1058,
      areas: 145
    },
    {
      years: 4,
      errors: [
        { rule: "unchanged", bias: -12.092, meanError: 12.1713 },
        { rule: "five-years", bias: -12.092, meanError: 12.1713 },
        { rule: "pace", bias: -0.1721, meanError: 5.0981 }
      ],
      tests: 1050,
      areas: 145
    },
    {
      years: 5,
      errors: [
        { rule: "unchanged", bias: -14.9178, meanError: 14.9974 },
        { rule: "five-years", bias: -14.9178, meanError: 14.9974 },
        { rule: "pace", bias: 0.1126, meanError: 5.8277 }
      ],
      tests: 1042,
      areas: 145
    },
    {
      years: 6,
      errors: [
        { rule: "unchanged", bias: -17.9348, meanError: 17.9934 },
        { rule: "five-years", bias: -10.2885, meanError: 24.6759 },
        { rule: "pace", bias: 0.1209, meanError: 6.6514 }
      ],
      tests: 1038,
      areas: 145
    },
    {
      years: 7,
      errors: [
        { rule: "unchanged", bias: -20.7162, meanError: 20.7388 },
        { rule: "five-years", bias: -10.3172, meanError: 24.7046 },
        { rule: "pace", bias: 0.3822, meanError: 7.2664 }
      ],
      tests: 1030,
      areas: 145
    },
    {
      years: 8,
      errors: [
        { rule: "unchanged", bias: -23.5303, meanError: 23.5363 },
        { rule: "five-years", bias: -10.2971, meanError: 24.6999 },
        { rule: "pace", bias: 0.3857, meanError: 7.8812 }
      ],
      tests: 1022,
      areas: 145
    },
    {
      years: 9,
      errors: [
        { rule: "unchanged", bias: -26.1365, meanError: 26.1409 },
        { rule: "five-years", bias: -9.8679, meanError: 24.6761 },
        { rule: "pace", bias: 0.9013, meanError: 8.5346 }
      ],
      tests: 1011,
      areas: 145
    },
    {
      years: 10,
      errors: [
        { rule: "unchanged", bias: -29.2513, meanError: 29.2525 },
        { rule: "five-years", bias: -10.3902, meanError: 24.56 },
        { rule: "pace", bias: 0.3355, meanError: 8.3794 }
      ],
      tests: 1003,
      areas: 143
    }
  ]
};
