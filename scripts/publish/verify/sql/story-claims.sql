-- What the titles of the stories claim of an order, a direction or a majority, each by the key of its message: 1 where the
-- tables bear it out.
with everybody as (
  select p.area, p.people, a.region from people p join areas a on a.code = p.area
  where p.period = (select max(period) from people)
), newest as (select max(year) as year from summed_years),
reached as (
  select region, sum(people * n.value) > sum(people * c.value) as mostly_covered
  from newest join "usage-gap" n on n.period = year join "coverage-gap" c on c.area = n.area and c.period = year
  join people p on p.area = n.area and p.period = people_period(year) join areas a on a.code = n.area
  group by region
), africa as (
  select year, sum(people * (1 - use / 100)) as offline
  from used join people p on p.area = used.area and p.period = people_period(year) join areas a on a.code = p.area
  where region = 'SSF' group by year
), priced as (
  select b.area, b.value, u.value as dollars, a.region, people,
    list_position(['LIC', 'LMC', 'UMC', 'HIC'], income_group) as step
  from "data-only-mobile-basket" b join areas a on a.code = b.area
  left join "data-only-mobile-basket-usd" u using (area, period) left join everybody e on e.area = b.area
  where b.period = (select max(period) from "data-only-mobile-basket")
), steps as (
  select step, median(value) as share, median(dollars) as dollars from priced where step is not null group by step
), fixed as (
  select area, period, value, list_position(['LIC', 'LMC', 'UMC', 'HIC'], income_group) as step,
    count(*) over (partition by area) as years, max(period) over () as last
  from "fixed-broadband-basket" join areas on code = area where period >= $first_fixed_year
), falls as (
  select step, median(value) filter (period = $first_fixed_year) as before, median(value) filter (period = last) as after
  from fixed where years = last - $first_fixed_year + 1 and step is not null group by step
), basic as (
  select area, skill, arg_max(value, period) as value
  from "ict-skills" where level = 'AT_LEAST_BASIC' group by area, skill
), medians as (
  select skill, median(value) as middle from basic
  where area in (select area from basic group by area having count(*) = 5) group by skill
), sexes as (
  select w.area, w.activity, w.value as women, m.value as men
  from "ict-activities" w join "ict-activities" m using (area, period, activity)
  where w.sex = 'F' and m.sex = 'M' qualify w.period = max(w.period) over (partition by w.area, w.activity)
), activities as (
  select activity, count(*) filter (men > women) / count(*) as part, median(men - women) as points from sexes group by activity
), large as (select * from languages where speakers >= $large_language),
laws as (select law, area, arg_max(value, period) as value from cyberlaw group by law, area),
shut as (select s.period, any_value(t.value) as events, count(*) filter (s.value > 0) as countries from shutdowns s
  join totals t on t.indicator = 'shutdowns' and t.period = s.period group by s.period),
scores as (
  select max(value) - min(value) as spread from "cybersecurity-index" join areas on code = area
  where period = (select max(period) from "cybersecurity-index") and income_group is not null group by income_group
)
select
  (select bool_and(mostly_covered) from reached) as "story.unconnected.chart.reach.title",
  (select abs(max(offline) filter (year = n) / max(offline) filter (year = n - 10) - 1) < 0.05
    from africa, (select year as n from newest)) as "story.unconnected.changed.title",
  (select 2 * sum(people) filter (region = 'SSF') > sum(people) from priced where value > 5)
    as "story.affordability.chart.people.title",
  (select bool_and(a.share > b.share) from steps a join steps b on b.step = a.step + 1)
    as "story.affordability.chart.shares.title",
  (select bool_and(a.dollars < b.dollars) from steps a join steps b on b.step = a.step + 1)
    as "story.affordability.chart.dollars.title",
  (select arg_max(step, before) = arg_max(step, before - after) and arg_max(step, before) = arg_max(step, 1 - after / before)
    from falls) as "story.affordability.chart.fixed.title",
  (select arg_min(skill, middle) = 'SAFETY' from medians) as "story.skills.chart.spread.title",
  (select max(middle) filter (skill = 'COMMUNICATION') > max(middle) filter (skill = 'SAFETY') from medians)
    as "story.skills.spread.title",
  (select bool_and(part > 0.5) and bool_or(points < 2) from activities) as "story.skills.chart.women.title",
  (select max(o.period) < min(n.period) from "ict-activities" o, "ict-skills" n) as "story.skills.chart.years.title",
  (select 20 * coalesce(sum(people) filter (area in (select area from basic)), 0) < sum(people) from everybody where region = 'SAS')
    as "story.skills.chart.people.title",
  (select 2 * count(*) < (select count(*) from areas) from (select distinct area from basic where skill = 'INFORMATION'))
    as "story.skills.map.title",
  (select count(*) filter (declaration_translated and coalesce(platform_support, '') <> 'modern') > 20 from large)
    as "story.content.chart.voice.title",
  (select bool_and(part > 0.5) from (
    select count(*) filter (value = 2) / (select count(distinct area) from people) as part from laws group by law
  )) as "story.internet-we-want.chart.laws.title",
  (select arg_max(events, period) > arg_min(events, period) and arg_max(countries, period) > arg_min(countries, period) from shut)
    as "story.internet-we-want.chart.shutdowns.title",
  (select min(spread) > 25 from scores) as "story.internet-we-want.chart.security.title"
