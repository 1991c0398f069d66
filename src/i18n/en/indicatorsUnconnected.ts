import type { Messages } from "../message.ts";

export const indicatorsUnconnected = {
  "indicator.internet-use.name": "People using the Internet",
  "indicator.internet-use.short": "Internet use",
  "indicator.internet-use.definition":
    "The share of people who used the Internet at least once in the last three months, from any place and over any network. One use is enough: it says nothing about speed, cost or how often. Countries ask people of different ages.",
  "indicator.internet-use.measure": "Share of people who used the Internet in the last three months, %",
  "indicator.internet-use.unit": "% of people",

  "indicator.people-offline.name": "People offline",
  "indicator.people-offline.short": "People offline",
  "indicator.people-offline.definition":
    "The number of people who do not use the Internet: the population multiplied by the share who did not use it in the last three months. This site computes it for each year that has both figures, and applies the rate of the survey to people of every age.",
  "indicator.people-offline.measure": "Number of people who do not use the Internet",
  "indicator.people-offline.unit": "people",

  "indicator.households-online.name": "Households with Internet at home",
  "indicator.households-online.short": "Households online",
  "indicator.households-online.definition":
    "The share of households that have Internet access at home, over a fixed or a mobile network. A phone with a connection counts if all members of the household may use it.",
  "indicator.households-online.measure": "Share of households with Internet access at home, %",
  "indicator.households-online.unit": "% of households",

  "indicator.daily-use-among-users.name": "Daily use among Internet users",
  "indicator.daily-use-among-users.short": "Daily use among users",
  "indicator.daily-use-among-users.definition":
    "The share of Internet users who go online at least once a day. The base is people who use the Internet, not all people.",
  "indicator.daily-use-among-users.measure": "Share of Internet users who go online at least once a day, %",
  "indicator.daily-use-among-users.unit": "% of Internet users",

  "indicator.daily-use-among-users-gender-parity.name": "Gender parity in daily use among Internet users",
  "indicator.daily-use-among-users-gender-parity.short": "Daily, users: women/men",
  "indicator.daily-use-among-users-gender-parity.definition":
    "The share of women Internet users who go online every day, divided by the same share of men. At 1 the two are equal; below 1, women who use the Internet go online daily less often than men who use it.",
  "indicator.daily-use-among-users-gender-parity.measure":
    "Daily use among women Internet users divided by daily use among men Internet users",
  "indicator.daily-use-among-users-gender-parity.unit": "ratio of women to men",

  "indicator.daily-use-among-users-rural-parity.name": "Rural parity in daily use among Internet users",
  "indicator.daily-use-among-users-rural-parity.short": "Daily, users: rural/urban",
  "indicator.daily-use-among-users-rural-parity.definition":
    "The share of rural Internet users who go online every day, divided by the same share of urban users. At 1 the two are equal; below 1, rural users go online daily less often than urban users.",
  "indicator.daily-use-among-users-rural-parity.measure":
    "Daily use among rural Internet users divided by daily use among urban Internet users",
  "indicator.daily-use-among-users-rural-parity.unit": "ratio of rural to urban",

  "indicator.mobile-phone-ownership.name": "People who own a mobile phone",
  "indicator.mobile-phone-ownership.short": "Mobile phone ownership",
  "indicator.mobile-phone-ownership.definition":
    "The share of people who have a mobile phone for their own use, with at least one active SIM card. Any mobile phone counts, with or without Internet.",
  "indicator.mobile-phone-ownership.measure": "Share of people who own a mobile phone, %",
  "indicator.mobile-phone-ownership.unit": "% of people",

  "indicator.phone-ownership-gender-parity.name": "Gender parity in mobile phone ownership",
  "indicator.phone-ownership-gender-parity.short": "Phone owners: women/men",
  "indicator.phone-ownership-gender-parity.definition":
    "The share of women who own a mobile phone, divided by the share of men who own one. At 1 the two are equal; below 1, fewer women than men own a phone.",
  "indicator.phone-ownership-gender-parity.measure":
    "Mobile phone ownership among women divided by mobile phone ownership among men",
  "indicator.phone-ownership-gender-parity.unit": "ratio of women to men",

  "indicator.coverage-2g.name": "People covered by a mobile network (2G or better)",
  "indicator.coverage-2g.short": "2G coverage",
  "indicator.coverage-2g.definition":
    "The share of people who live within reach of a mobile network of any generation, whether or not they use it. 2G alone carries calls and text messages, and hardly any Internet.",
  "indicator.coverage-2g.measure": "Share of people who live within reach of a 2G or better mobile network, %",
  "indicator.coverage-2g.unit": "% of people",

  "indicator.coverage-3g.name": "People covered by 3G or better",
  "indicator.coverage-3g.short": "3G coverage",
  "indicator.coverage-3g.definition":
    "The share of people who live within reach of a mobile network of the third generation or later, whether or not they use it. 3G is the least that counts as mobile broadband.",
  "indicator.coverage-3g.measure": "Share of people who live within reach of a 3G or better mobile network, %",
  "indicator.coverage-3g.unit": "% of people",

  "indicator.coverage-4g.name": "People covered by 4G or better",
  "indicator.coverage-4g.short": "4G coverage",
  "indicator.coverage-4g.definition":
    "The share of people who live within reach of a mobile network of the fourth generation or later, whether or not they use it.",
  "indicator.coverage-4g.measure": "Share of people who live within reach of a 4G or better mobile network, %",
  "indicator.coverage-4g.unit": "% of people",

  "indicator.coverage-5g.name": "People covered by 5G",
  "indicator.coverage-5g.short": "5G coverage",
  "indicator.coverage-5g.definition":
    "The share of people who live within reach of a mobile network of the fifth generation, whether or not they use it.",
  "indicator.coverage-5g.measure": "Share of people who live within reach of a 5G mobile network, %",
  "indicator.coverage-5g.unit": "% of people",

  "indicator.coverage-gap.name": "Coverage gap",
  "indicator.coverage-gap.short": "Coverage gap",
  "indicator.coverage-gap.definition":
    "The share of people who live beyond the reach of mobile broadband, that is, of a 3G or better network. This site computes it as 100 minus 3G coverage.",
  "indicator.coverage-gap.measure": "Share of people who live beyond the reach of a 3G or better mobile network, %",
  "indicator.coverage-gap.unit": "% of people",

  "indicator.usage-gap.name": "Usage gap",
  "indicator.usage-gap.short": "Usage gap",
  "indicator.usage-gap.definition":
    "The share of people who are covered by mobile broadband and do not use the Internet in any way. This site computes it as 3G coverage minus Internet use of the same year, from 2019 on.",
  "indicator.usage-gap.measure": "Share of people covered by 3G or better who do not use the Internet, % of all people",
  "indicator.usage-gap.unit": "% of people",

  "indicator.mobile-broadband-subscriptions.name": "Active mobile-broadband subscriptions",
  "indicator.mobile-broadband-subscriptions.short": "Mobile broadband",
  "indicator.mobile-broadband-subscriptions.definition":
    "The number of active mobile subscriptions with broadband access to the Internet, for every 100 people. It counts subscriptions on phones and on devices such as dongles.",
  "indicator.mobile-broadband-subscriptions.measure": "Active mobile-broadband subscriptions per 100 people",
  "indicator.mobile-broadband-subscriptions.unit": "per 100 people",

  "indicator.fixed-broadband-subscriptions.name": "Fixed-broadband subscriptions",
  "indicator.fixed-broadband-subscriptions.short": "Fixed broadband",
  "indicator.fixed-broadband-subscriptions.definition":
    "The number of fixed-line Internet subscriptions at 256 kbit/s or more, for every 100 people. One subscription often serves a whole household or office.",
  "indicator.fixed-broadband-subscriptions.measure": "Fixed-broadband subscriptions per 100 people",
  "indicator.fixed-broadband-subscriptions.unit": "per 100 people",

  "indicator.mobile-cellular-subscriptions.name": "Mobile-cellular subscriptions",
  "indicator.mobile-cellular-subscriptions.short": "Mobile subscriptions",
  "indicator.mobile-cellular-subscriptions.definition":
    "The number of mobile telephone subscriptions, contracts and active prepaid accounts together, for every 100 people. Many people have more than one.",
  "indicator.mobile-cellular-subscriptions.measure": "Mobile-cellular subscriptions per 100 people",
  "indicator.mobile-cellular-subscriptions.unit": "per 100 people",

  "indicator.offline-reasons.name": "Why households have no Internet at home",
  "indicator.offline-reasons.short": "Reasons for no Internet",
  "indicator.offline-reasons.definition":
    "The reasons that households without Internet access at home give for it. Each figure is the share of those households that name the reason. In most countries a household may give several, so the reasons sum to more than 100%.",
  "indicator.offline-reasons.measure": "Share of households without Internet at home that give this reason, %",
  "indicator.offline-reasons.unit": "% of households without Internet"
} satisfies Messages;
