import type { Messages } from "../message.ts";

export const cautions = {
  "caution.ages":
    "Countries ask people of different ages: from 3, 5, 10 or 15 years on, or from 16 to 74. The rate of a survey of adults may differ from that of the whole population. Where this site counts people, it applies the rate of the survey to everybody.",
  "caution.china-2023":
    "From 2023, China’s figure also counts people who said that they had not used the Internet but had used mobile apps such as WeChat, Taobao or Douyin. It rose from 75.6% in 2022 to 90.6% in 2023. The two years are not comparable, and the change weighs on every world total.",
  "caution.households":
    "A household counts as online if the connection is available to all of its members; it does not follow that each of them uses it. People who go online only at work, at school or in public places are not counted here.",
  "caution.users-not-people":
    "The base is people who already use the Internet, not the whole population: a high figure can go with few people online. For some countries and years the base is not certain. Do not multiply this figure by a population or compare it with the share of people online.",
  "caution.margins-only":
    "Breakdowns by sex, age and place are published one at a time and never combined. There is no figure for rural women, for example, and none can be worked out from these.",
  "caution.parity":
    "Parity says that two groups are equal, not that either is doing well: it can be close to 1 where hardly anyone is connected. Values from 0.98 up to 1.02 are shown as equal. Small differences may come from the size of the sample.",
  "caution.phone-vintages":
    "The total and the figures for women and men come from two publications of different dates. For the same year the total may lie outside what women and men report. Compare women with men, and totals with totals.",
  "caution.coverage-is-not-use":
    "Coverage is where a signal reaches, as operators and regulators report it, not who has a phone, can pay for a plan or gets a usable speed. People within reach of a network may well be offline.",
  "caution.usage-gap":
    "This site computes the gap as 3G coverage minus any use of the Internet, on any device and over any network. Figures published under the same name by others count mobile Internet on a person’s own device, and are larger. Where the result is negative, the two sources contradict each other and no value is shown; it is an estimate if either part is one.",
  "caution.subscriptions":
    "A subscription is not a person. One person may hold several SIM cards, and a household may share one line, so that values above 100 are possible and say nothing about who goes without.",
  "caution.reasons":
    "In most countries a household may give several reasons, in some only the main one, so that countries cannot be ranked by a reason. A lack of skills is not among the reasons published: its absence is an absence of data. Values above 100% are withheld.",
  "caution.baskets-2025":
    "In 2025, ITU changed the contents of its mobile baskets; the data-only basket went from 2 GB to 5 GB. Prices before and after do not describe the same thing, and no trend is drawn across the change. The new baskets of data and calls exist for 2025 only.",
  "caution.experimental-baskets":
    "The values of 2023 and 2024 for the 5 GB basket are experimental: they were collected while the older basket was still in use. Read the step to 2025 with care.",
  "caution.published-shares":
    "The share of income is as ITU publishes it. For some economies it differs by more than a quarter from price and income recomputed, mostly because of exchange rates. The income may be that of an earlier year.",
  "caution.fixed-baskets":
    "Zeros published for 2022 are missing values, not free service, and are left out. A fixed line often serves a household, a mobile plan one person: the two prices are not of the same thing.",
  "caution.price-cut":
    "The target of the UN Broadband Commission is entry-level broadband, fixed or mobile, below 2% of monthly GNI per capita. Only 5 GB of mobile data is measured against it here. The sum holds income still, and uses average income: for poorer people, more is needed.",
  "caution.skills-break":
    "There are two measures of skills. One counts nine activities, to 2019; the other has five areas at two levels, from 2021. They ask different things and cannot be joined into one series.",
  "caution.skills-few":
    "Many countries have never published these figures, so that no figure for the world can be given. No data does not mean no skills. ITU’s targets for 2030, 70% of people with basic and 50% with intermediate skills, cannot be tested with them.",
  "caution.literacy":
    "Figures can be many years old. Some rest on what people or the head of the household say, some on a reading test, some on estimates, so that small differences between countries mean little.",
  "caution.speaker-shares":
    "The shares of speakers come from Unicode’s CLDR, which mixes first and second languages and varies in quality. In a country they sum to between 30% (Chad) and 310% (Netherlands), and some are doubtful, such as 43% of people in Ethiopia for English. Where they sum to less than half of the people, no result is shown; the others are a rough guide.",
  "caution.bot-made":
    "Some editions of Wikipedia are mostly written by programs. An edition counts here for at most 1,000 articles per active user, and those that still pass on the work of programs are set aside by a reviewed list. An article also says nothing about length or quality.",
  "caution.local-languages":
    "Arabic, Chinese, English, French, Portuguese, Russian and Spanish count as local only where they are indigenous or the first language of most people, by a reviewed list. In some countries this is contested. Content in other languages that people read is not counted here.",
  "caution.crawled-pages":
    "Pages are those that Common Crawl fetched, a sample of the web that changes with the crawl: Persian fell from 0.65% to 0.19% of its pages since 2018 for that reason. Other sources give other shares. A language that was not detected may still have pages.",
  "caution.language-use":
    "These are shares of language use, not of people: someone who speaks two languages counts in both. The shares are scaled to sum to 100.",
  "caution.views-2017":
    "The figures are of June 2017 and have not been renewed. They cover Wikipedia only, and people who were online at the time. Editions with less than 0.1% of a country’s views are not named in the source and are left out, so that 0 means less than that.",
  "caution.shutdowns":
    "The count has grown partly because more is reported. No record does not mean that the Internet stayed open. An event that touched several countries counts in each, so that countries sum to more than the world; the country is where it happened, not who ordered it.",
  "caution.cybersecurity":
    "The index rates commitments that governments report, not the safety of people. The scores were typed from the reports by a third party: zeros are left out as missing or unclear, and four values of 2024 on which copies disagree are marked as disputed. The method changes between editions.",
  "caution.laws":
    "That a law exists does not say whether it is good, applied or enforced, and some laws on cybercrime are used against speech. The status is that of the snapshot. Countries with no record are left blank, not counted as having no law.",
  "caution.poverty":
    "Surveys are several years apart. Some measure income and others what households consume, which gives different rates. National poverty lines are not the same as this international one."
} satisfies Messages;
