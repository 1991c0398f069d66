import type { Messages } from "../message.ts";

export const indicatorsContext = {
  "indicator.population.name": "Population",
  "indicator.population.short": "Population",
  "indicator.population.definition": "The number of people who live in the country, at the middle of the year.",
  "indicator.population.measure": "Number of people, mid-year",
  "indicator.population.unit": "people",

  "indicator.gni-per-capita.name": "Gross national income per capita",
  "indicator.gni-per-capita.short": "GNI per capita",
  "indicator.gni-per-capita.definition":
    "The income of all residents in a year, earned at home and abroad, divided by the population. It is in current US dollars by the World Bank’s Atlas method, which smooths swings in exchange rates; it is an average, not what a typical person earns.",
  "indicator.gni-per-capita.measure": "Gross national income per capita a year, current US dollars (Atlas method)",
  "indicator.gni-per-capita.unit": "US dollars per capita a year",

  "indicator.gdp-per-capita.name": "Gross domestic product per capita",
  "indicator.gdp-per-capita.short": "GDP per capita",
  "indicator.gdp-per-capita.definition":
    "The value of all goods and services produced in the country in a year, divided by the population, in current US dollars.",
  "indicator.gdp-per-capita.measure": "Gross domestic product per capita a year, current US dollars",
  "indicator.gdp-per-capita.unit": "US dollars per capita a year",

  "indicator.urban-population.name": "Urban population",
  "indicator.urban-population.short": "Urban population",
  "indicator.urban-population.definition":
    "The share of people who live in areas that the country itself counts as urban. Definitions differ from country to country.",
  "indicator.urban-population.measure": "Share of people who live in urban areas, %",
  "indicator.urban-population.unit": "% of people",

  "indicator.electricity-access.name": "Access to electricity",
  "indicator.electricity-access.short": "Access to electricity",
  "indicator.electricity-access.definition":
    "The share of people who have access to electricity. It does not say for how many hours a day, or at what price.",
  "indicator.electricity-access.measure": "Share of people with access to electricity, %",
  "indicator.electricity-access.unit": "% of people",

  "indicator.poverty.name": "Extreme poverty",
  "indicator.poverty.short": "Extreme poverty",
  "indicator.poverty.definition":
    "The share of people who live on less than $3.00 a day, the international poverty line, at 2021 purchasing power parity.",
  "indicator.poverty.measure": "Share of people who live on less than $3.00 a day (2021 purchasing power parity), %",
  "indicator.poverty.unit": "% of people"
} satisfies Messages;
