import type { CarryBacktest } from "../model/carryRules.ts";

/** How far figures that were carried would have been off. Written by `npm run backtest`: do not edit. */
export const carryBacktest: CarryBacktest = {
  periods: [2012, 2025],
  chosen: "pace",
  byGroup: [
    {
      group: "world",
      errors: [
        { rule: "unchanged", bias: -15.5653, meanError: 15.662 },
        { rule: "five-years", bias: -9.136, meanError: 16.3339 },
        { rule: "pace", bias: 0.1279, meanError: 5.7664 }
      ],
      tests: 10322,
      areas: 147
    },
    {
      group: "eas",
      errors: [
        { rule: "unchanged", bias: -15.5429, meanError: 15.7404 },
        { rule: "five-years", bias: -6.6724, meanError: 15.3864 },
        { rule: "pace", bias: 0.2342, meanError: 6.2622 }
      ],
      tests: 1223,
      areas: 20
    },
    {
      group: "ecs",
      errors: [
        { rule: "unchanged", bias: -14.1957, meanError: 14.2964 },
        { rule: "five-years", bias: -4.9423, meanError: 8.2767 },
        { rule: "pace", bias: 0.7713, meanError: 4.1095 }
      ],
      tests: 5206,
      areas: 48
    },
    {
      group: "lcn",
      errors: [
        { rule: "unchanged", bias: -20.5923, meanError: 20.651 },
        { rule: "five-years", bias: -5.0029, meanError: 11.1919 },
        { rule: "pace", bias: 0.868, meanError: 6.1113 }
      ],
      tests: 1830,
      areas: 27
    },
    {
      group: "mea",
      errors: [
        { rule: "unchanged", bias: -19.4584, meanError: 19.4664 },
        { rule: "five-years", bias: -15.7254, meanError: 18.9154 },
        { rule: "pace", bias: -2.4029, meanError: 7.8656 }
      ],
      tests: 1186,
      areas: 17
    },
    {
      group: "nac",
      errors: [
        { rule: "unchanged", bias: -7.021, meanError: 7.2672 },
        { rule: "five-years", bias: -0.8532, meanError: 4.7459 },
        { rule: "pace", bias: 3.0478, meanError: 4.0601 }
      ],
      tests: 110,
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
        { rule: "unchanged", bias: -12.4312, meanError: 12.6071 },
        { rule: "five-years", bias: -3.2778, meanError: 6.9956 },
        { rule: "pace", bias: 0.6485, meanError: 3.9456 }
      ],
      tests: 5547,
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
        { rule: "pace", bias: 1.3233, meanError: 6.4546 }
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
        { rule: "unchanged", bias: -8.9849, meanError: 9.1378 },
        { rule: "five-years", bias: -8.9849, meanError: 9.1378 },
        { rule: "pace", bias: -0.2908, meanError: 4.3409 }
      ],
      tests: 1049,
      areas: 142
    },
    {
      years: 4,
      errors: [
        { rule: "unchanged", bias: -11.8977, meanError: 11.9819 },
        { rule: "five-years", bias: -11.8977, meanError: 11.9819 },
        { rule: "pace", bias: -0.1191, meanError: 5.021 }
      ],
      tests: 1042,
      areas: 142
    },
    {
      years: 5,
      errors: [
        { rule: "unchanged", bias: -14.6833, meanError: 14.7773 },
        { rule: "five-years", bias: -14.6833, meanError: 14.7773 },
        { rule: "pace", bias: 0.1683, meanError: 5.743 }
      ],
      tests: 1035,
      areas: 142
    },
    {
      years: 6,
      errors: [
        { rule: "unchanged", bias: -17.6771, meanError: 17.7286 },
        { rule: "five-years", bias: -10.1373, meanError: 24.8502 },
        { rule: "pace", bias: 0.1659, meanError: 6.5472 }
      ],
      tests: 1031,
      areas: 142
    },
    {
      years: 7,
      errors: [
        { rule: "unchanged", bias: -20.3648, meanError: 20.391 },
        { rule: "five-years", bias: -10.1223, meanError: 24.8352 },
        { rule: "pace", bias: 0.4811, meanError: 7.1342 }
      ],
      tests: 1022,
      areas: 142
    },
    {
      years: 8,
      errors: [
        { rule: "unchanged", bias: -23.0996, meanError: 23.1057 },
        { rule: "five-years", bias: -10.0977, meanError: 24.8344 },
        { rule: "pace", bias: 0.5021, meanError: 7.7161 }
      ],
      tests: 1014,
      areas: 142
    },
    {
      years: 9,
      errors: [
        { rule: "unchanged", bias: -25.712, meanError: 25.7165 },
        { rule: "five-years", bias: -9.6712, meanError: 24.8178 },
        { rule: "pace", bias: 1.0482, meanError: 8.3515 }
      ],
      tests: 1004,
      areas: 142
    },
    {
      years: 10,
      errors: [
        { rule: "unchanged", bias: -28.7956, meanError: 28.7968 },
        { rule: "five-years", bias: -10.1901, meanError: 24.6894 },
        { rule: "pace", bias: 0.4555, meanError: 8.22 }
      ],
      tests: 995,
      areas: 140
    }
  ]
};
