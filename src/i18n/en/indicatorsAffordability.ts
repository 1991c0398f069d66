import type { Messages } from "../message.ts";

export const indicatorsAffordability = {
  "indicator.data-only-mobile-basket.name": "Price of mobile data (5 GB), share of income",
  "indicator.data-only-mobile-basket.short": "Mobile data, % of income",
  "indicator.data-only-mobile-basket.definition":
    "The monthly price of a mobile plan with at least 5 GB of data and no calls, as a share of monthly gross national income (GNI) per capita. GNI per capita is an average: for people with less, the same price weighs more.",
  "indicator.data-only-mobile-basket.measure": "Monthly price of 5 GB of mobile data, % of monthly GNI per capita",
  "indicator.data-only-mobile-basket.unit": "% of GNI per capita",

  "indicator.data-only-mobile-basket-usd.name": "Price of mobile data (5 GB), US dollars",
  "indicator.data-only-mobile-basket-usd.short": "Mobile data, US$",
  "indicator.data-only-mobile-basket-usd.definition":
    "The monthly price of a mobile plan with at least 5 GB of data and no calls, in US dollars at exchange rates.",
  "indicator.data-only-mobile-basket-usd.measure": "Monthly price of 5 GB of mobile data, US dollars",
  "indicator.data-only-mobile-basket-usd.unit": "US dollars a month",

  "indicator.data-only-mobile-basket-ppp.name": "Price of mobile data (5 GB), international dollars",
  "indicator.data-only-mobile-basket-ppp.short": "Mobile data, PPP$",
  "indicator.data-only-mobile-basket-ppp.definition":
    "The monthly price of a mobile plan with at least 5 GB of data and no calls, in international dollars, which allow for what money buys in each country (purchasing power parity).",
  "indicator.data-only-mobile-basket-ppp.measure":
    "Monthly price of 5 GB of mobile data, international dollars (purchasing power parity)",
  "indicator.data-only-mobile-basket-ppp.unit": "international dollars a month",

  "indicator.fixed-broadband-basket.name": "Price of fixed broadband (5 GB), share of income",
  "indicator.fixed-broadband-basket.short": "Fixed line, % of income",
  "indicator.fixed-broadband-basket.definition":
    "The monthly price of an entry-level fixed-broadband plan with at least 5 GB of data, as a share of monthly gross national income (GNI) per capita. GNI per capita is an average: for people with less, the same price weighs more.",
  "indicator.fixed-broadband-basket.measure":
    "Monthly price of an entry-level fixed-broadband plan, % of monthly GNI per capita",
  "indicator.fixed-broadband-basket.unit": "% of GNI per capita",

  "indicator.fixed-broadband-basket-usd.name": "Price of fixed broadband (5 GB), US dollars",
  "indicator.fixed-broadband-basket-usd.short": "Fixed line, US$",
  "indicator.fixed-broadband-basket-usd.definition":
    "The monthly price of an entry-level fixed-broadband plan with at least 5 GB of data, in US dollars at exchange rates.",
  "indicator.fixed-broadband-basket-usd.measure": "Monthly price of an entry-level fixed-broadband plan, US dollars",
  "indicator.fixed-broadband-basket-usd.unit": "US dollars a month",

  "indicator.fixed-broadband-basket-ppp.name": "Price of fixed broadband (5 GB), international dollars",
  "indicator.fixed-broadband-basket-ppp.short": "Fixed line, PPP$",
  "indicator.fixed-broadband-basket-ppp.definition":
    "The monthly price of an entry-level fixed-broadband plan with at least 5 GB of data, in international dollars, which allow for what money buys in each country (purchasing power parity).",
  "indicator.fixed-broadband-basket-ppp.measure":
    "Monthly price of an entry-level fixed-broadband plan, international dollars (purchasing power parity)",
  "indicator.fixed-broadband-basket-ppp.unit": "international dollars a month",

  "indicator.mobile-data-voice-low-basket.name": "Price of calls and 1 GB of mobile data, share of income",
  "indicator.mobile-data-voice-low-basket.short": "Low use, % of income",
  "indicator.mobile-data-voice-low-basket.definition":
    "The monthly price of modest mobile use: 70 minutes of calls, some text messages and 1 GB of data, as a share of monthly gross national income (GNI) per capita. GNI per capita is an average: for people with less, the same price weighs more.",
  "indicator.mobile-data-voice-low-basket.measure":
    "Monthly price of 70 minutes of calls, text messages and 1 GB of mobile data, % of monthly GNI per capita",
  "indicator.mobile-data-voice-low-basket.unit": "% of GNI per capita",

  "indicator.mobile-data-voice-low-basket-usd.name": "Price of calls and 1 GB of mobile data, US dollars",
  "indicator.mobile-data-voice-low-basket-usd.short": "Low use, US$",
  "indicator.mobile-data-voice-low-basket-usd.definition":
    "The monthly price of modest mobile use: 70 minutes of calls, some text messages and 1 GB of data, in US dollars at exchange rates.",
  "indicator.mobile-data-voice-low-basket-usd.measure":
    "Monthly price of 70 minutes of calls, text messages and 1 GB of mobile data, US dollars",
  "indicator.mobile-data-voice-low-basket-usd.unit": "US dollars a month",

  "indicator.mobile-data-voice-low-basket-ppp.name": "Price of calls and 1 GB of mobile data, international dollars",
  "indicator.mobile-data-voice-low-basket-ppp.short": "Low use, PPP$",
  "indicator.mobile-data-voice-low-basket-ppp.definition":
    "The monthly price of modest mobile use: 70 minutes of calls, some text messages and 1 GB of data, in international dollars, which allow for what money buys in each country (purchasing power parity).",
  "indicator.mobile-data-voice-low-basket-ppp.measure":
    "Monthly price of 70 minutes of calls, text messages and 1 GB of mobile data, international dollars (purchasing power parity)",
  "indicator.mobile-data-voice-low-basket-ppp.unit": "international dollars a month",

  "indicator.mobile-data-voice-high-basket.name": "Price of calls and 5 GB of mobile data, share of income",
  "indicator.mobile-data-voice-high-basket.short": "High use, % of income",
  "indicator.mobile-data-voice-high-basket.definition":
    "The monthly price of heavier mobile use: 140 minutes of calls, some text messages and 5 GB of data, as a share of monthly gross national income (GNI) per capita. GNI per capita is an average: for people with less, the same price weighs more.",
  "indicator.mobile-data-voice-high-basket.measure":
    "Monthly price of 140 minutes of calls, text messages and 5 GB of mobile data, % of monthly GNI per capita",
  "indicator.mobile-data-voice-high-basket.unit": "% of GNI per capita",

  "indicator.mobile-data-voice-high-basket-usd.name": "Price of calls and 5 GB of mobile data, US dollars",
  "indicator.mobile-data-voice-high-basket-usd.short": "High use, US$",
  "indicator.mobile-data-voice-high-basket-usd.definition":
    "The monthly price of heavier mobile use: 140 minutes of calls, some text messages and 5 GB of data, in US dollars at exchange rates.",
  "indicator.mobile-data-voice-high-basket-usd.measure":
    "Monthly price of 140 minutes of calls, text messages and 5 GB of mobile data, US dollars",
  "indicator.mobile-data-voice-high-basket-usd.unit": "US dollars a month",

  "indicator.mobile-data-voice-high-basket-ppp.name": "Price of calls and 5 GB of mobile data, international dollars",
  "indicator.mobile-data-voice-high-basket-ppp.short": "High use, PPP$",
  "indicator.mobile-data-voice-high-basket-ppp.definition":
    "The monthly price of heavier mobile use: 140 minutes of calls, some text messages and 5 GB of data, in international dollars, which allow for what money buys in each country (purchasing power parity).",
  "indicator.mobile-data-voice-high-basket-ppp.measure":
    "Monthly price of 140 minutes of calls, text messages and 5 GB of mobile data, international dollars (purchasing power parity)",
  "indicator.mobile-data-voice-high-basket-ppp.unit": "international dollars a month",

  "indicator.price-cut-to-target.name": "Price cut needed to reach 2% of income",
  "indicator.price-cut-to-target.short": "Price cut to target",
  "indicator.price-cut-to-target.definition":
    "By how much the price of 5 GB of mobile data would have to fall to cost 2% of monthly gross national income (GNI) per capita. It is 0 where the price is already at or below 2%. This site computes it from the published share of income.",
  "indicator.price-cut-to-target.measure":
    "Fall in the price of 5 GB of mobile data that would bring it to 2% of monthly GNI per capita, %",
  "indicator.price-cut-to-target.unit": "% of the price"
} satisfies Messages;
