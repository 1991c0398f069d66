import type { Messages } from "../message.ts";

/**
 * One sentence for each figure of a country or a group, to quote. {In} is "In the Gambia" at the start, {value} a figure
 * with its unit, {plain} without, {year} "2024 (estimate)", {who} one of the words below.
 */
export const interfaceFigureSentences = {
  "say.figure.internet-use": "{In}, {value} of people used the Internet in {year}.",
  "say.figure.people-offline": "{In}, {value} did not use the Internet in {year}.",
  "say.figure.households-online": "{In}, {value} of households had Internet access at home in {year}.",
  "say.figure.daily-use-among-users": "{In}, {value} of {who} went online at least once a day in {year}.",
  "say.figure.daily-use-among-users-gender-parity":
    "{In}, the share of women Internet users who went online daily was {value} times that of men in {year} (1 is parity).",
  "say.figure.daily-use-among-users-rural-parity":
    "{In}, the share of rural Internet users who went online daily was {value} times that of urban users in {year} (1 is parity).",
  "say.figure.mobile-phone-ownership": "{In}, {value} of {who} owned a mobile phone in {year}.",
  "say.figure.phone-ownership-gender-parity":
    "{In}, the share of women who owned a mobile phone was {value} times that of men in {year} (1 is parity).",
  "say.figure.coverage-2g": "{In}, {value} of people lived within reach of a mobile network, 2G or better, in {year}.",
  "say.figure.coverage-3g": "{In}, {value} of people lived within reach of a 3G or better mobile network in {year}.",
  "say.figure.coverage-4g": "{In}, {value} of people lived within reach of a 4G or better mobile network in {year}.",
  "say.figure.coverage-5g": "{In}, {value} of people lived within reach of a 5G mobile network in {year}.",
  "say.figure.coverage-gap": "{In}, {value} of people lived out of reach of a 3G or better mobile network in {year}.",
  "say.figure.usage-gap":
    "{In}, {value} of people lived within reach of a 3G or better mobile network in {year} and did not use the Internet.",
  "say.figure.mobile-broadband-subscriptions":
    "{In}, there were {plain} active mobile-broadband subscriptions for every 100 people in {year}.",
  "say.figure.fixed-broadband-subscriptions":
    "{In}, there were {plain} fixed-broadband subscriptions for every 100 people in {year}.",
  "say.figure.mobile-cellular-subscriptions":
    "{In}, there were {plain} mobile subscriptions for every 100 people in {year}.",
  "say.figure.offline-reasons": "{In}, {value} of {who} gave this reason in {year}: “{reason}”.",
  "say.figure.share-of-income": "{In}, {what} cost {value} of average monthly income in {year}.",
  "say.figure.usd": "{In}, {what} cost {value} a month in {year}.",
  "say.figure.ppp": "{In}, {what} cost {value} a month in {year}, in dollars adjusted for what money buys there.",
  "say.figure.price-cut-to-target":
    "{In}, the price of 5 GB of mobile data in {year} would have to fall by {value} to reach 2% of average monthly income.",
  "say.figure.price-cut-to-target.zero":
    "{In}, the price of 5 GB of mobile data was already within 2% of average monthly income in {year}.",
  "say.figure.ict-skills": "{In}, {value} of people had {level} skills in {skill} in {year}.",
  "say.figure.safety-skills": "{In}, {value} of {who} said in {year} that they had {activity}.",
  "say.figure.ict-activities": "{In}, {value} of {who} said in {year} that they had {activity}.",
  "say.figure.adult-literacy": "{In}, {value} of people aged 15 and over could read and write in {year}.",
  "say.figure.local-content-coverage-10k":
    "{In}, {value} of people speak a local language that had 10,000 or more Wikipedia articles written by people in {year}.",
  "say.figure.local-content-coverage-100k":
    "{In}, {value} of people speak a local language that had 100,000 or more Wikipedia articles written by people in {year}.",
  "say.figure.best-language-depth":
    "{In}, at least half of the people had {value} on the web in a local language in {year}.",
  "say.figure.language-use-bands": "{In}, {value} of language use was in languages with {band} in {year}.",
  "say.figure.local-language-page-views":
    "{In}, {value} of Wikipedia page views went to editions in local languages in {year}.",
  "say.figure.shutdowns": {
    one: "{In}, one Internet shutdown was recorded in {year}.",
    other: "{In}, {plain} Internet shutdowns were recorded in {year}."
  },
  "say.figure.cybersecurity-index":
    "{In}, commitments to cybersecurity scored {value} in ITU’s index of {year}; the index does not say how safe people are.",
  "say.figure.cyberlaw.0": "{In}, no law on {law} was on record in {year}.",
  "say.figure.cyberlaw.1": "{In}, a law on {law} was in draft in {year}.",
  "say.figure.cyberlaw.2": "{In}, a law on {law} was in force in {year}.",
  "say.figure.population": "{In}, there were {value} in {year}.",
  "say.figure.gni-per-capita": "{In}, gross national income was {value} per person in {year}.",
  "say.figure.gdp-per-capita": "{In}, gross domestic product was {value} per person in {year}.",
  "say.figure.urban-population": "{In}, {value} of people lived in urban areas in {year}.",
  "say.figure.electricity-access": "{In}, {value} of people had access to electricity in {year}.",
  "say.figure.poverty": "{In}, {value} of people lived on less than $3.00 a day in {year}, at 2021 purchasing power.",
  "say.figure.median": "{In}, half of the countries with a figure stood at {value} or below in {year}: {indicator}.",

  "say.who.people._T": "people",
  "say.who.people.F": "women",
  "say.who.people.M": "men",
  "say.who.people.URB": "people in urban areas",
  "say.who.people.RUR": "people in rural areas",
  "say.who.people.Y0T14": "people under 15",
  "say.who.people.Y15T24": "people aged 15 to 24",
  "say.who.people.Y25T74": "people aged 25 to 74",
  "say.who.people.Y_GE75": "people aged 75 and over",
  "say.who.users._T": "Internet users",
  "say.who.users.F": "women who use the Internet",
  "say.who.users.M": "men who use the Internet",
  "say.who.users.URB": "Internet users in urban areas",
  "say.who.users.RUR": "Internet users in rural areas",
  "say.who.users.Y0T14": "Internet users under 15",
  "say.who.users.Y15T24": "Internet users aged 15 to 24",
  "say.who.users.Y25T74": "Internet users aged 25 to 74",
  "say.who.users.Y_GE75": "Internet users aged 75 and over",
  "say.who.households._T": "households without Internet at home",
  "say.who.households.URB": "urban households without Internet at home",
  "say.who.households.RUR": "rural households without Internet at home",
  "say.what.data-only-mobile-basket": "5 GB of mobile data",
  "say.what.fixed-broadband-basket": "an entry-level fixed-broadband plan",
  "say.what.mobile-data-voice-low-basket": "70 minutes of calls with 1 GB of mobile data",
  "say.what.mobile-data-voice-high-basket": "140 minutes of calls with 5 GB of mobile data",
  "say.level.AT_LEAST_BASIC": "at least basic",
  "say.level.ABOVE_BASIC": "more than basic",
  "say.did.EMAIL": "sent an e-mail with an attachment",
  "say.did.COPA": "copied and pasted in a document",
  "say.did.CMFL": "copied or moved files",
  "say.did.ARSP": "used formulas in a spreadsheet",
  "say.did.TRAF": "transferred files between devices",
  "say.did.SOFT": "found and installed software",
  "say.did.INST": "connected a new device",
  "say.did.EPRS": "made a presentation",
  "say.did.PCPR": "written a computer program",
  "say.did.PRIVACY_SETTINGS": "changed privacy settings",
  "say.did.SECURITY_MEASURES": "set up security measures",
  "say.band.GE300": "300 or more web pages per 1,000 speakers",
  "say.band.30T300": "30 to under 300 web pages per 1,000 speakers",
  "say.band.3T30": "3 to under 30 web pages per 1,000 speakers",
  "say.band.LT3": "fewer than 3 web pages per 1,000 speakers",
  "say.band.NOT_DETECTED": "no web pages detected",
  "say.law.PRIVACY": "privacy and data protection",
  "say.law.CYBERCRIME": "cybercrime",
  "say.law.CONSUMER": "consumer protection online",
  "say.law.TRANSACTIONS": "electronic transactions"
} satisfies Messages;
