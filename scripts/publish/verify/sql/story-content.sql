-- The numbers of the story of languages, one column each, named as its facts.
with people as (
  select p.area, p.value as people, p.period
  from population p join areas a on a.code = p.area
  where a.economy and p.period = (select max(period) from population)
),
ten as (select c.area, low, high, people from "local-content-coverage-10k" c left join people using (area)),
hundred as (select c.area, low, high, people from "local-content-coverage-100k" c left join people using (area)),
-- The articles that the speakers of a language can read: its own, or those of its written standard if they are more.
own as (
  select code, written_standard, bot_made,
    case when not bot_made then least(wikipedia_articles, $articles_per_user * coalesce(wikipedia_active_users, 0)) end as articles
  from languages
),
readable as (
  select l.code, greatest(l.articles, s.articles) as articles,
    l.bot_made and greatest(l.articles, s.articles) is null as unknown
  from own l left join own s on s.code = l.written_standard
),
three as (
  select s.area, people,
    coalesce(max(share) filter (local and articles >= 300000), 0) as low,
    least(100, coalesce(sum(share) filter (local and (articles >= 300000 or unknown)), 0) + greatest(0, 100 - sum(share))) as most
  from area_languages s join readable on code = language
  join people using (area)
  where s.area in (select area from ten)
  group by s.area, people
),
listed as (select * from languages where speakers is not null order by speakers desc limit 20),
large as (select * from languages where speakers >= $large_language),
bands as (
  select b.area, band, b.value, people, a.region
  from "language-use-bands" b join areas a on a.code = b.area left join people using (area)
)
select
  (select max(period) from "local-content-coverage-10k") as "wikiYear",
  (select count(*) from ten) as "areas",
  (select count(*) from ten where high < 50) as "under",
  (select sum(people) from ten where high < 50) as "underPeople",
  (select max(period) from people) as "peopleYear",
  (select sum(low * people) / sum(people) from ten) as "tenLow",
  (select sum(high * people) / sum(people) from ten) as "tenHigh",
  (select sum(low * people) / sum(people) from hundred) as "hundredLow",
  (select sum(high * people) / sum(people) from hundred) as "hundredHigh",
  (select sum(low * people) / sum(people) from three) as "threeLow",
  (select sum(greatest(low, most) * people) / sum(people) from three) as "threeHigh",
  20 as "listed",
  (select arg_max(code, web_pages_per_1000_speakers) from listed) as "most",
  (select max(web_pages_per_1000_speakers) from listed) as "mostPages",
  (select arg_min(code, web_pages_per_1000_speakers) from listed) as "fewest",
  (select min(web_pages_per_1000_speakers) from listed) as "fewestPages",
  (select arg_min(speakers, web_pages_per_1000_speakers) from listed) as "fewestSpeakers",
  (select count(*) from large) as "large",
  (select count(*) from large where declaration_translated) as "declaration",
  (select count(*) from large where not bot_made and wikipedia_articles >= 10000) as "wikipedia",
  (select count(web_pages) from large) as "pages",
  (select count(*) from large where speech_hours > 0) as "speech",
  (select count(*) from large where platform_support = 'modern') as "platform",
  (select count(*) from languages where bot_made) as "botMade",
  (select max(period) from "language-use-bands") as "crawlYear",
  (select count(distinct area) from bands) as "bandAreas",
  (
    select sum(value * people) filter (band in ('3T30', 'LT3', 'NOT_DETECTED')) / sum(people) filter (band = 'LT3')
    from bands
  ) as "thin",
  (
    select sum(value * people) filter (band in ('3T30', 'LT3', 'NOT_DETECTED')) / sum(people) filter (band = 'LT3')
    from bands where region = 'SSF'
  ) as "thinAfrica",
  (
    select sum(value * people) filter (band = 'NOT_DETECTED') / sum(people) filter (band = 'LT3')
    from bands where region = 'SSF'
  ) as "unseenAfrica",
  (select count(distinct area) from "local-language-page-views") as "viewAreas",
  (select max(period) from "local-language-page-views") as "viewYear"
