/** The story of skills. Slots are the facts of `skillsFacts`. */
export const storySkills = {
  "story.skills.title": "For {neverPeople}, nobody has measured who can use the Internet",
  "story.skills.description":
    "Who has digital skills, who was asked and who never was: maps and charts from dated, sourced surveys.",
  "story.skills.lead":
    "A connection is of little use to someone who cannot use it safely and with confidence. Surveys since {from} tell us about at least one of five areas of skill in {areas} countries, home to {share} of the world’s people. {never} countries and territories have never published a figure of digital skills.",

  "story.skills.means.title": "How skills are measured",
  "story.skills.means.asked":
    "Nobody sits an exam. Surveys ask people what they did in the last three months: find information, send a message, make something, protect themselves, solve a problem. Who did one such thing has, as a rule, “basic” skills in that area; who did more is “above basic”.",
  "story.skills.means.levels":
    "“At least basic” on this page is the sum of both. Two measures exist and cannot be joined: nine activities, asked from {oldFrom} to {oldTo}, and five areas at two levels, asked since {from}.",

  "story.skills.map.title": "Most of the map is hatched",
  "story.skills.map.shows":
    "The map shows who can find and judge information online, by the latest survey of each country since {from}: of the {areas} countries with a figure for any of the five areas, {mapAreas} have one for this area. Where there are figures, they mostly come from countries that are rich enough to ask often.",
  "story.skills.map.hides":
    "A hatched country is not a country without skills. It is one where nobody has asked, or has not published the answer. No figure for the world can be made from this map, and none stands here.",

  "story.skills.where.title": "{neverPeople} live where skills were never measured",
  "story.skills.where.never":
    "That counts everyone in the {never} countries and territories without a figure in any of the measures here (people of {peopleYear}). That is more than half of the world.",
  "story.skills.where.africa":
    "In sub-Saharan Africa, a survey of the five areas has been published since {from} for {africaFive} of {africaAreas} countries.",

  "story.skills.spread.title": "More people can send a message than keep themselves safe",
  "story.skills.spread.spread":
    "{all} countries have a figure for all five areas, {from} to {to}. In half of them {commonShare} of people or more have at least basic skills in {common}; for {rare}, the median is {rareShare}. These countries are not the world: {allEurope} of them are in Europe and Central Asia.",

  "story.skills.women.title": "In {programMen} of {programAreas} countries, more men than women had written a program",
  "story.skills.women.program":
    "Each dot is a country: to the right more men than women had done the thing, to the left more women than men. Writing a program is the activity that divides most clearly, and the one that fewest do: in half of {programAll} countries, {programs} of people or fewer ({oldFrom} to {oldTo}).",
  "story.skills.women.few":
    "A gap of two or three points may come from who happened to be asked. What counts is that the dots of most activities lie on the same side.",

  "story.skills.changed.title": "What changed is the question",
  "story.skills.changed.break":
    "Until {oldTo} countries reported nine activities, since {from} five areas. The two lines are numbers of countries, not of people with skills. Whether people have become more skilled cannot be read from either, because it is not the same countries that answer each year.",

  "story.skills.unknown.title": "What is not known",
  "story.skills.unknown.literacy":
    "Reading comes first. Of {literacyAreas} countries with a figure of adult literacy since {literacySince}, {fewReaders} have fewer than three readers in four adults; the lowest: {lowest}. How many of those who cannot read use the Internet by voice and picture, no survey says.",
  "story.skills.unknown.targets":
    "The ITU’s targets for 2030, 70% of people with basic and 50% with intermediate skills, cannot be tested with these figures: they give each area by itself, never all five of one person.",
  "story.skills.unknown.self":
    "People who say that they changed a privacy setting may not have found the right one. And whoever is offline is mostly counted as having none of the skills: a low figure can mean few users as well as unskilled ones.",

  "story.skills.chart.map.title": "Who can find information online: known for {mapAreas} countries",
  "story.skills.chart.map.measure": "Share of people with at least basic skills in information and data, %",
  "story.skills.chart.people.title": "In South Asia, hardly anybody lives where skills were asked lately",
  "story.skills.chart.people.measure":
    "People by what has been measured in their country, up to {to}; people of {peopleYear}",
  "story.skills.chart.spread.title": "Five areas, {all} countries: safety comes last",
  "story.skills.chart.spread.measure":
    "Share of people with at least basic skills in each area, %, latest figure {from} to {to}; one dot a country",
  "story.skills.chart.women.title": "In most countries men are ahead, in some activities by little",
  "story.skills.chart.women.measure":
    "Share of men less share of women who did this, in percentage points, latest figure {oldFrom} to {oldTo}; on the right, countries where men lead",
  "story.skills.chart.years.title": "One survey ended before the other began",
  "story.skills.chart.years.measure": "Countries with a figure for the year, by measure, {oldFrom} to {to}",
  "story.skills.men-lead": "more men than women",
  "story.skills.women-lead": "more women than men, or equal",
  "story.skills.equal-line": "Line: women and men equal. Dots at the edge lie beyond it.",
  "story.skills.countries": "Countries",
  "story.skills.five": "five areas, since {from}",
  "story.skills.other": "another measure or an earlier year only",
  "story.skills.never": "never measured",
  "story.skills.nine": "nine activities",
  "story.skills.areas": "five areas",

  "story.skills.question.1":
    "Which of these have you done in the last three months: sent a file, used a formula in a spreadsheet, changed a privacy setting, written a program? Count in your class, girls and boys apart.",
  "story.skills.question.2": "Is somebody who did a thing once skilled in it? How would you ask instead?",
  "story.skills.question.3":
    "Your country may be hatched on the map. Who would have to ask, whom, and what would it cost?",
  "story.skills.question.4": "Why should the skill of keeping oneself safe be rarer than that of sending a message?",
  "story.skills.question.5": "Somebody cannot read. Write down what they can do with a phone, and what they cannot."
};
