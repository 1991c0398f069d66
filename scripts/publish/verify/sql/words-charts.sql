-- What the charts of the stories print beside the figures of areas: by chart, and by the message or the year of the row.
with everybody as (
  select p.area, p.people, a.region, a.income_group
  from people p join areas a on a.code = p.area where p.period = (select max(period) from people)
), newest as (select max(year) as year from summed_years),
latest as (select * from cells qualify period = max(period) over (partition by indicator, slice, area)),
-- Maps: how many areas lie in each class, and the first and last year of their figures.
maps(chart, indicator, slice, dated) as (
  values ('unconnected share', 'internet-use', 'total', false), ('unconnected circles', 'people-offline', 'total', false),
    ('internet-we-want circles', 'people-offline', 'total', false), ('content map', 'local-content-coverage-10k', 'total', false),
    ('affordability map', 'data-only-mobile-basket', 'total', true), ('skills map', 'ict-skills', 'total', false),
    ('internet-we-want privacy', 'cyberlaw', 'total', false)
), mapped as (
  select m.chart, l.area, l.period, breaks,
    list_count(list_filter(breaks, lambda b: b < low or b = low and closed = 'lower')) as class,
    list_count(list_filter(breaks, lambda b: b < high or b = high and closed = 'lower')) as class_high,
    status in ('E', 'F') as estimated
  from maps m join catalog c using (indicator)
  join latest l on l.indicator = m.indicator and l.slice = m.slice
  where not dated or l.period = (select max(period) from cells where indicator = m.indicator and slice = m.slice)
), reached as (
  select region, sum(people * n.value) / 100 as covered, sum(people * c.value) / 100 as uncovered
  from newest join "usage-gap" n on n.period = year join "coverage-gap" c on c.area = n.area and c.period = year
  join people p on p.area = n.area and p.period = people_period(year) join areas a on a.code = n.area
  group by region
), priced as (
  select b.area, b.value, u.value as dollars, a.region, a.income_group, people,
    list_count(list_filter(breaks, lambda x: x < b.value)) as class
  from "data-only-mobile-basket" b join areas a on a.code = b.area
  join catalog c on c.indicator = 'data-only-mobile-basket'
  left join "data-only-mobile-basket-usd" u using (area, period)
  left join everybody e on e.area = b.area
  where b.period = (select max(period) from "data-only-mobile-basket")
), fixed as (
  select area, period, value, income_group, count(*) over (partition by area) as years, max(period) over () as last
  from "fixed-broadband-basket" join areas on code = area where period >= $first_fixed_year
), panel as (select * from fixed where years = last - $first_fixed_year + 1),
basic as (
  select area, skill, arg_max(value, period) as value, max(period) as period
  from "ict-skills" where level = 'AT_LEAST_BASIC' group by area, skill
), five as (select area from basic group by area having count(*) = 5),
sexes as (
  select w.area, w.activity, w.period, w.value as women, m.value as men
  from "ict-activities" w join "ict-activities" m using (area, period, activity)
  where w.sex = 'F' and m.sex = 'M'
  qualify w.period = max(w.period) over (partition by w.area, w.activity)
), asked as (
  select e.*, case
      when area in (select area from basic) then 'five'
      when area in (select area from "ict-skills" union select area from "ict-activities" union select area from "safety-skills")
        then 'other'
      else 'never'
    end as kind
  from everybody e
), banded as (
  select region, band, sum(value * people) as used, sum(people) as people
  from "language-use-bands" b join everybody e using (area) group by region, band
), thresholds(threshold) as (values (1000), (10000), (30000), (100000), (300000), (1000000)),
spoken as (
  select s.area, threshold,
    coalesce(max(share) filter (local and articles >= threshold), 0) as low,
    least(100, coalesce(sum(share) filter (local and (articles >= threshold or unknown)), 0)
      + greatest(0, 100 - sum(share))) as high
  from area_languages s join readable on code = language cross join thresholds
  where s.area in (select area from "local-content-coverage-10k")
  group by s.area, threshold
), bounds as (
  select threshold, sum(low * people) / sum(people) as low, sum(greatest(low, high) * people) / sum(people) as high
  from spoken join everybody using (area) group by threshold
), large as (select * from languages where speakers >= $large_language),
had as (
  select unnest([
    {kind: 'declaration', has: count(*) filter (declaration_translated)},
    {kind: 'wikipedia', has: count(*) filter (not bot_made and wikipedia_articles >= 10000)},
    {kind: 'pages', has: count(web_pages)},
    {kind: 'speech', has: count(*) filter (speech_hours > 0)},
    {kind: 'platform', has: count(*) filter (platform_support = 'modern')}
  ]) as part, count(*) as "all"
  from large
), laws as (select law, area, arg_max(value, period) as value from cyberlaw group by law, area),
recorded as (
  select law, count(*) filter (value = 2) as force, count(*) filter (value = 1) as draft, count(*) filter (value = 0) as none,
    (select count(distinct area) from people) - count(*) as missing
  from laws group by law
), scores as (
  select value, income_group from "cybersecurity-index" join areas on code = area
  where period = (select max(period) from "cybersecurity-index")
), shut as (
  select s.period, any_value(t.value) as events, count(*) filter (s.value > 0) as countries from shutdowns s
  join totals t on t.indicator = 'shutdowns' and t.period = s.period group by s.period
), asked_years as (
  select 'ict-activities' as measure, period, count(distinct area) as areas from "ict-activities" group by period
  union all
  select 'ict-skills', period, count(distinct area) from "ict-skills" group by period
), figures(chart, subject, year, value) as (
  select chart, null, null, count(m.class)
  from (select distinct chart, unnest(range(len(breaks) + 1)) as class from mapped) left join mapped m using (chart, class)
  group by chart, class
  union all select chart, null, null, unnest([count(*) filter (estimated), count(*) filter (class <> class_high)])
    from mapped group by chart
  union all select chart, null, null, (select count(*) from areas) - count(*) from mapped group by chart
  union all select chart, null, null, unnest(any_value(breaks)) from mapped group by chart
  union all select chart, null, null, unnest([min(period), max(period)]) from mapped group by chart
  union all select 'unconnected circles', null, null, min(used) from used, newest where used.year = newest.year
  union all select 'unconnected reach', 'region.' || region, null, unnest([covered, uncovered, covered + uncovered]) from reached
  union all select 'affordability people', 'region.' || region, null, sum(people) from priced group by region, class
  union all select 'affordability people', 'region.' || region, null, sum(people) from priced group by region
  union all select 'affordability people', null, null, unnest(breaks) from catalog where indicator = 'data-only-mobile-basket'
  union all select 'affordability shares', 'income.' || income_group, null, median(value) from priced group by income_group
  union all select 'affordability dollars', 'income.' || income_group, null, median(dollars) from priced group by income_group
  union all select 'affordability fixed', null, period, median(value) from panel group by period, income_group
  union all select 'affordability fixed', null, null, count(distinct area) from panel group by income_group
  union all select 'skills people', 'region.' || region, null, sum(people) from asked group by region
  union all select 'skills people', 'region.' || region, null, coalesce(sum(people) filter (kind = 'five'), 0) from asked group by region
  union all select 'skills people', 'region.' || region, null, coalesce(sum(people) filter (kind = 'other'), 0) from asked group by region
  union all select 'skills people', 'region.' || region, null, coalesce(sum(people) filter (kind = 'never'), 0) from asked group by region
  union all
  select 'skills spread', 'code.skill.' || skill, null, median(value) from basic where area in (select area from five) group by skill
  union all select 'skills spread', null, null, unnest([min(period), max(period)]) from basic where area in (select area from five)
  union all
  select 'skills women', 'code.activity.' || activity, null, unnest([count(*), count(*) filter (men > women)]) from sexes group by activity
  union all select 'skills women', null, null, unnest([min(period), max(period)]) from sexes
  union all select 'skills years', null, period, areas from asked_years
  union all select 'skills years', null, null, unnest(range(min(period), max(period) + 1)) from asked_years
  union all
  select 'content bands', 'region.' || b.region, null, used / whole
  from banded b join (select region, max(people) as whole from banded where band = 'LT3' group by region) using (region)
  union all
  select 'content pages', 'language.' || code, null, unnest([speakers, web_pages_per_1000_speakers])
  from (from languages where speakers is not null order by speakers desc limit 20)
  union all select 'content threshold', 'threshold ' || threshold, null, unnest([threshold, low, high]) from bounds
  union all
  select 'content voice', 'story.content.has.' || part.kind, null, unnest([part.has, "all" - part.has, "all"]) from had
  union all
  select 'content voice', null, null, unnest([max(period), $snapshot]) from "local-content-coverage-10k"
  union all select 'internet-we-want shutdowns', null, period, unnest([events, countries]) from shut
  union all select 'internet-we-want laws', 'code.law.' || law, null, unnest([force, draft, none, missing]) from recorded
  union all
  select 'internet-we-want security', 'income.' || income_group, null, median(value) from scores group by income_group
  union all select 'internet-we-want laws', null, null, max(period) from cyberlaw
)
select chart, subject, "year", value from figures where value is not null
