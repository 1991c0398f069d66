import type { QuarantineList } from "../quarantine.ts";

const daily = "data360-itu-dh-int-usr-day";
const weekly = "data360-itu-dh-int-usr-wkl";
const content = "data360-itu-dh-skls-dig-cont";

/**
 * Daily use by reason: above 100 %; ages of the same survey; daily and weekly use together above 105 %, so that one of
 * them is wrong and the daily one is withheld; a fraction of the years around or of the other sex; ages of 37 to 54 %
 * under a total of 15 %. The key is area, year, sex, place, age.
 */
const dailyFaults: Readonly<Record<string, readonly (readonly [key: string, value: string])[]>> = {
  "above-100": [
    ["EGY 2013 _T _T _T", "102.441"],
    ["FRA 2008 _T _T Y25T74", "164.733"],
    ["GBR 2005 _T _T Y25T74", "125.55"],
    ["GBR 2006 _T _T Y25T74", "144.289"],
    ["GBR 2007 _T _T Y25T74", "168.28"],
    ["MEX 2014 _T _T Y25T74", "167.275"],
    ["MEX 2014 _T _T Y_GE75", "347.002"],
    ["MEX 2017 _T RUR _T", "106.753"],
    ["MEX 2017 _T _T Y15T24", "105.483"]
  ],
  "same-survey-above-100": [
    ["MEX 2014 _T _T Y0T14", "31.0749"],
    ["MEX 2014 _T _T Y15T24", "93.1822"],
    ["MEX 2017 _T _T Y_GE75", "80.9558"]
  ],
  "daily-and-weekly-above-100": [
    ["AZE 2018 _T URB _T", "92.0426"],
    ["AZE 2022 _T _T Y_GE75", "80.8985"],
    ["BHR 2012 F _T _T", "87.0501"],
    ["BHR 2015 _T _T Y25T74", "95.0661"],
    ["DEU 2007 _T _T Y25T74", "74.1686"],
    ["FRA 2007 _T _T Y25T74", "75.656"],
    ["LVA 2015 F _T _T", "95.245"],
    ["LVA 2015 M _T _T", "95.7713"],
    ["LVA 2015 _T _T _T", "94.4464"],
    ["MAR 2014 _T _T Y15T24", "77.4626"],
    ["MEX 2017 F _T _T", "95.8651"],
    ["MEX 2017 M _T _T", "99.0529"],
    ["MEX 2017 _T URB _T", "96.336"],
    ["MEX 2017 _T _T Y0T14", "88.9104"],
    ["MEX 2017 _T _T Y25T74", "96.0885"],
    ["MEX 2017 _T _T _T", "97.4046"],
    ["NOR 2017 F _T _T", "100.0"],
    ["PER 2017 F _T _T", "79.4631"],
    ["PER 2017 M _T _T", "80.1454"],
    ["PER 2017 _T _T _T", "79.8241"],
    ["PER 2018 F _T _T", "84.8575"],
    ["PER 2018 M _T _T", "84.8461"],
    ["PER 2018 _T _T _T", "84.8515"],
    ["PRY 2022 _T _T Y0T14", "100.0"],
    ["PRY 2022 _T _T Y15T24", "100.0"],
    ["PRY 2022 _T _T Y25T74", "100.0"],
    ["PRY 2022 _T _T Y_GE75", "100.0"]
  ],
  outlier: [
    ["MEX 2018 F _T _T", "3.45532"],
    ["MEX 2018 M _T _T", "3.24016"],
    ["MEX 2018 _T RUR _T", "10.9817"],
    ["MEX 2018 _T URB _T", "2.36093"],
    ["MEX 2018 _T _T Y0T14", "5.60201"],
    ["MEX 2018 _T _T Y15T24", "3.28574"],
    ["MEX 2018 _T _T Y25T74", "2.75745"],
    ["MEX 2018 _T _T Y_GE75", "4.77907"],
    ["MEX 2018 _T _T _T", "3.35228"],
    ["MNE 2022 F _T _T", "6.0747"],
    ["THA 2008 _T _T Y0T14", "1.24626"],
    ["THA 2008 _T _T Y15T24", "0.737469"],
    ["THA 2008 _T _T Y25T74", "1.28526"],
    ["THA 2008 _T _T Y_GE75", "2.66903"]
  ],
  "total-and-parts-disagree": [
    ["PAK 2020 _T _T Y0T14", "36.9777"],
    ["PAK 2020 _T _T Y15T24", "50.4874"],
    ["PAK 2020 _T _T Y25T74", "53.838"],
    ["PAK 2020 _T _T Y_GE75", "42.6851"]
  ]
};

/** Also withheld: two weekly rows, basic levels of 0 as in ITU's file, and skills of Oman that ITU now dates 2024. */
export const data360Quarantine: QuarantineList = [
  ...Object.entries(dailyFaults).flatMap(([reason, faults]) =>
    faults.map(([key, value]) => ({ source: daily, key, value, reason }))
  ),
  { source: weekly, key: "MEX 2014 _T _T Y_GE75", value: "278.778", reason: "above-100" },
  { source: weekly, key: "LVA 2024 _T _T Y25T74", value: "54.8842", reason: "daily-and-weekly-above-100" },
  { source: content, key: "BRN 2022 BASIC", value: "0.0", reason: "zero-is-missing" },
  { source: content, key: "EST 2023 BASIC", value: "0.0", reason: "zero-is-missing" },
  { source: content, key: "MLT 2023 BASIC", value: "0.0", reason: "zero-is-missing" },
  { source: content, key: "OMN 2023 BASIC", value: "14.3741", reason: "redated" },
  { source: content, key: "OMN 2023 ABOVE_BASIC", value: "76.0", reason: "redated" }
];
