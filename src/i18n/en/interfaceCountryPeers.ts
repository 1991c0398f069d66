/** Like countries, and the time machine. */
export const interfaceCountryPeers = {
  "peers.title": "Countries like this one",
  "peers.intro":
    "The nearest peers {of}. Choose what near means; the distance is counted in standard deviations over all economies, income and people by their logarithms.",
  "peers.choose": "Nearest by",
  "peers.by.all": "everything at once",
  "peers.by.income": "income",
  "peers.by.rural": "how rural",
  "peers.by.people": "how many people",
  "peers.by.place": "island or landlocked",
  "peers.measure.all":
    "Nearest by income, rurality, population and whether it is on the UN’s list of small islands or of landlocked countries, each of equal weight.",
  "peers.measure.income": "Nearest by gross national income per capita.",
  "peers.measure.rural": "Nearest by the share of people outside towns.",
  "peers.measure.people": "Nearest by population.",
  "peers.measure.place":
    "Nearest by income among those of the same kind: on the UN’s list of small islands, of landlocked developing countries, or on neither.",
  "peers.country": "Country",
  "peers.use": "Online, year",
  "peers.income": "Income per capita",
  "peers.rural": "Rural",
  "peers.people": "People",
  "peers.none": "The measures that would find the peers {of} are missing.",
  "peers.start.title": "Who started from here and did better",
  "peers.start": {
    one: "{In}, {value} of people were online in {year}. Of the {started} countries that stood within {near} points of that in the same year, one was ahead in {nowYear}.",
    other:
      "{In}, {value} of people were online in {year}. Of the {started} countries that stood within {near} points of that in the same year, {count} were ahead in {nowYear}."
  },
  "peers.start.alone": "No country with figures for both years stood near the share {in} in {year}.",
  "peers.journey": "{before} in {beforeYear}, {after} in {year}",
  "peers.machine.title": "Time machine",
  "peers.machine":
    "With {value} of people online in {year}, {area} {is} where {other} {was} in {otherYear}, with {otherValue}.",
  "peers.machine.note":
    "An illustration, not a forecast: the same share was reached in another time, with other prices and phones. Countries that moved on by at least five points since, the likest first.",
  "peers.machine.none":
    "No country stood, five or more years ago, within a point of the share {in} and has moved on since.",
  "peers.verb.is.m": { one: "is", other: "are" },
  "peers.verb.is.f": { one: "is", other: "are" },
  "peers.verb.was.m": { one: "was", other: "were" },
  "peers.verb.was.f": { one: "was", other: "were" }
};
