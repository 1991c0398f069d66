import { defineIndicator, location, sex } from "../define.ts";

const common = {
  theme: "skills",
  unit: "percent",
  palette: "skills",
  breaks: [10, 20, 40, 60, 80],
  better: "higher"
} as const;

export const skills = [
  defineIndicator({
    ...common,
    id: "ict-skills",
    surveyed: true,
    role: "skills",
    madeHere: "levels-added",
    dimensions: [
      { id: "skill", codes: ["INFORMATION", "COMMUNICATION", "CONTENT", "SAFETY", "PROBLEM_SOLVING"] },
      { id: "level", codes: ["AT_LEAST_BASIC", "ABOVE_BASIC"] }
    ],
    cautions: ["skills-break", "skills-few"]
  }),
  defineIndicator({
    ...common,
    id: "safety-skills",
    surveyed: true,
    role: "safety",
    madeHere: "levels-added",
    dimensions: [
      { id: "activity", codes: ["PRIVACY_SETTINGS", "SECURITY_MEASURES"] },
      sex,
      location,
      { id: "age", codes: ["_T", "Y0T14", "Y15T24", "Y25T74", "Y_GE75"] }
    ],
    cautions: ["skills-few", "margins-only"]
  }),
  defineIndicator({
    ...common,
    id: "ict-activities",
    surveyed: true,
    role: "activities",
    dimensions: [
      { id: "activity", codes: ["EMAIL", "COPA", "CMFL", "ARSP", "TRAF", "SOFT", "INST", "EPRS", "PCPR"] },
      sex
    ],
    cautions: ["skills-break", "skills-few"]
  }),
  defineIndicator({
    ...common,
    id: "adult-literacy",
    role: "reading",
    breaks: [50, 70, 80, 90, 95],
    cautions: ["literacy"]
  })
] as const;
