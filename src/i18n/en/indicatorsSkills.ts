import type { Messages } from "../message.ts";

export const indicatorsSkills = {
  "indicator.ict-skills.name": "Digital skills by area and level",
  "indicator.ict-skills.short": "Digital skills",
  "indicator.ict-skills.definition":
    "The share of people with digital skills in one of five areas, judged by what they say they did in the last three months. As a rule, one activity of the area counts as basic, two or more as above basic; “at least basic” is the sum of both. European countries apply their own thresholds in some areas.",
  "indicator.ict-skills.measure": "Share of people with this skill at this level, %",
  "indicator.ict-skills.unit": "% of people",

  "indicator.safety-skills.name": "Safety skills",
  "indicator.safety-skills.short": "Safety skills",
  "indicator.safety-skills.definition":
    "The share of people who say that they changed the privacy settings of a device, account or app, or that they set up security measures such as a strong password, in the last three months. Each of the two has its own figure.",
  "indicator.safety-skills.measure": "Share of people who did this in the last three months, %",
  "indicator.safety-skills.unit": "% of people",

  "indicator.ict-activities.name": "Computer activities",
  "indicator.ict-activities.short": "Computer activities",
  "indicator.ict-activities.definition":
    "The share of young people and adults who say that they did a given activity on a computer or similar device in a recent period, as a rule the last three months. It covers nine activities, to 2019.",
  "indicator.ict-activities.measure": "Share of young people and adults who did this recently, %",
  "indicator.ict-activities.unit": "% of young people and adults",

  "indicator.adult-literacy.name": "Adult literacy",
  "indicator.adult-literacy.short": "Adult literacy",
  "indicator.adult-literacy.definition":
    "The share of people aged 15 and over who can read and write, with understanding, a short simple statement about their everyday life.",
  "indicator.adult-literacy.measure": "Share of people aged 15 and over who can read and write, %",
  "indicator.adult-literacy.unit": "% of people aged 15 and over"
} satisfies Messages;
