import type { QuarantineList } from "../quarantine.ts";

const reasons = "itu-households-without-internet-by-reason";
const skills = "itu-individuals-with-ict-skills-by-skill-level";
const coverage = "itu-population-coverage-by-mobile-network-technology";

/**
 * Shares of households over 100 %, and the rest of a survey with two of these, since its base is wrong; two levels of
 * a skill that sum to 158 %, of which nothing says the wrong one; a basic level of 0 beside half of the people above
 * it; Kiribati's 4G at 0 between 20 % and 51 %.
 */
export const ituQuarantine: QuarantineList = [
  { source: reasons, key: "HHA4213bn_HHTotalHousehold BHR 2016", value: "123.364", reason: "above-100" },
  { source: reasons, key: "HHA4213bn_HHTotalHousehold ARE 2016", value: "797.41", reason: "above-100" },
  { source: reasons, key: "HHA4213be_HHTotalHousehold SAU 2017", value: "138.889", reason: "above-100" },
  { source: reasons, key: "HHA4213be_HHTotalHousehold BRN 2016", value: "103.999", reason: "above-100" },
  { source: reasons, key: "HHA4213be_HHTotalHousehold ARE 2016", value: "708.073", reason: "above-100" },
  { source: reasons, key: "HHA4213bc_HHTotalHousehold ARE 2016", value: "239.885", reason: "above-100" },
  { source: reasons, key: "HHA4213bs_HHTotalHousehold BRN 2016", value: "223.996", reason: "above-100" },
  { source: reasons, key: "HHA4213bs_HHTotalHousehold ARE 2016", value: "334.185", reason: "above-100" },
  { source: reasons, key: "HHA4213bn_HHTotalHousehold BRN 2016", value: "32.0002", reason: "same-survey-above-100" },
  { source: reasons, key: "HHA4213bp_HHTotalHousehold BRN 2016", value: "20.0023", reason: "same-survey-above-100" },
  { source: reasons, key: "HHA4213bp_HHTotalHousehold ARE 2016", value: "71.1385", reason: "same-survey-above-100" },
  { source: reasons, key: "HHA4213ba_HHTotalHousehold BRN 2016", value: "75.9984", reason: "same-survey-above-100" },
  { source: reasons, key: "HHA4213ba_HHTotalHousehold ARE 2016", value: "47.9777", reason: "same-survey-above-100" },
  { source: reasons, key: "HHA4213bh_HHTotalHousehold ARE 2016", value: "41.3587", reason: "same-survey-above-100" },
  { source: reasons, key: "HHA4213br_HHTotalHousehold BRN 2016", value: "20.0023", reason: "same-survey-above-100" },
  { source: reasons, key: "HHA4213br_HHTotalHousehold ARE 2016", value: "16.5435", reason: "same-survey-above-100" },
  { source: reasons, key: "HHA4213bo_HHTotalHousehold BRN 2016", value: "75.9984", reason: "same-survey-above-100" },
  { source: reasons, key: "HHA4213bo_HHTotalHousehold ARE 2016", value: "62.8668", reason: "same-survey-above-100" },
  {
    source: skills,
    key: "HHU781PS1_HHTotalIndividual OMN 2024",
    value: "87.7320406717656",
    reason: "levels-above-100"
  },
  { source: skills, key: "HHU781PS2_HHTotalIndividual OMN 2024", value: "70.205547063896", reason: "levels-above-100" },
  { source: skills, key: "HHU781DCC1_HHTotalIndividual BRN 2022", value: "0.0", reason: "zero-is-missing" },
  { source: skills, key: "HHU781DCC1_HHTotalIndividual EST 2023", value: "0.0", reason: "zero-is-missing" },
  { source: skills, key: "HHU781DCC1_HHTotalIndividual MLT 2023", value: "0.0", reason: "zero-is-missing" },
  { source: coverage, key: "i271GA KIR 2015", value: "0.0", reason: "zero-is-missing" }
];
