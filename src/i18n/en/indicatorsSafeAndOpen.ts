import type { Messages } from "../message.ts";

export const indicatorsSafeAndOpen = {
  "indicator.shutdowns.name": "Internet shutdowns",
  "indicator.shutdowns.short": "Internet shutdowns",
  "indicator.shutdowns.definition":
    "The number of deliberate Internet shutdowns recorded in a country in a year by Access Now and the #KeepItOn coalition. A shutdown may cover the whole country or a part of it, the whole Internet or some services. It is counted where it happened, whoever ordered it.",
  "indicator.shutdowns.measure": "Recorded Internet shutdowns in the year",
  "indicator.shutdowns.unit": "recorded shutdowns",

  "indicator.cybersecurity-index.name": "Global Cybersecurity Index",
  "indicator.cybersecurity-index.short": "Cybersecurity index",
  "indicator.cybersecurity-index.definition":
    "A score from 0 to 100 that ITU gives for a country’s commitments to cybersecurity: laws, technical bodies, organisation, training and cooperation. It does not measure how safe people are online. The site shows the editions of 2020 and 2024.",
  "indicator.cybersecurity-index.measure": "Score for national cybersecurity commitments, 0 to 100",
  "indicator.cybersecurity-index.unit": "score, 0 to 100",

  "indicator.cyberlaw.name": "Laws for the digital world",
  "indicator.cyberlaw.short": "Laws for the digital world",
  "indicator.cyberlaw.definition":
    "Whether a country has a law of a given kind, as recorded by UNCTAD: in force, in draft, or none. The year is that of the snapshot, not of the law.",
  "indicator.cyberlaw.measure": "Whether the country has a law of this kind",
  "indicator.cyberlaw.unit": "status of the law"
} satisfies Messages;
