import type { Messages } from "../message.ts";

export const themes = {
  "theme.unconnected.name": "Unconnected",
  "theme.unconnected.question": "Who is offline?",
  "theme.unconnected.intro":
    "Far more people live within reach of a network than use it. These figures show how many are online, how many are not, who they are, and the reasons that households give for having no Internet at home.",
  "theme.affordability.name": "Affordability",
  "theme.affordability.question": "What does it cost?",
  "theme.affordability.intro":
    "A price says little until it is set against an income. These figures show what a month of Internet costs as a share of average income, in dollars, and how far it lies from the target of 2% set by the UN Broadband Commission.",
  "theme.skills.name": "Skills",
  "theme.skills.question": "Who has the skills?",
  "theme.skills.intro":
    "A connection is of little use to someone who cannot use it safely and with confidence. These figures come from surveys that ask people what they have done with a computer, a phone or the Internet; many countries have never held one.",
  "theme.content.name": "Local content",
  "theme.content.question": "Whose language is online?",
  "theme.content.intro":
    "Most languages have little or nothing to read on the web. These measures show, with their uncertainty, how much content there is in the languages that people speak where they live.",
  "theme.safe-and-open.name": "Safe and open",
  "theme.safe-and-open.question": "Is the Internet safe and open?",
  "theme.safe-and-open.intro":
    "Being connected also depends on whether the Internet stays on and whether the law protects those who use it. These figures count recorded shutdowns, national cybersecurity commitments and laws on the books.",
  "theme.context.name": "Context",
  "theme.context.question": "What stands behind the figures?",
  "theme.context.intro":
    "Income, electricity, schooling and where people live shape who is online. These figures are not barriers in themselves; they help to read the others."
} satisfies Messages;
