-- The numbers of the story of prices, one column each, named as its facts.
with people as (
  select p.area, p.value as people, p.period
  from population p join areas a on a.code = p.area
  where a.economy and p.period = (select max(period) from population)
),
prices as (
  select b.area, b.value, b.period, a.income_group, u.value as dollars, coalesce(p.people, 0) as people
  from "data-only-mobile-basket" b
  join areas a on a.code = b.area
  left join "data-only-mobile-basket-usd" u using (area, period)
  left join people p on p.area = b.area
  where b.period = (select max(period) from "data-only-mobile-basket")
),
cuts as (
  select c.area, coalesce(p.people, 0) as people
  from "price-cut-to-target" c left join people p on p.area = c.area
  where c.period = (select max(period) from prices) and c.value > 50
),
fixed as (
  select area, period, value, income_group,
    count(*) over (partition by area) as years, max(period) over () as last
  from "fixed-broadband-basket" join areas on code = area where period >= $first_fixed_year
),
panel as (select * from fixed where years = last - $first_fixed_year + 1)
select
  (select max(period) from prices) as "year",
  (select max(period) from people) as "peopleYear",
  (select count(*) from prices) as "areas",
  (select count(*) from prices where value <= $affordable) as "met",
  (select sum(people) from prices where value > $affordable) as "dear",
  (select sum(people) from prices where value > 5) as "veryDear",
  (select count(*) from cuts) as "half",
  (select sum(people) from cuts) as "halfPeople",
  (select count(*) from people where area not in (select area from prices)) as "unpriced",
  (select sum(people) from people where area not in (select area from prices)) as "unpricedPeople",
  (select string_agg(area, ',' order by value desc) from (from prices order by value desc limit 3)) as "dearest",
  (select median(value) from prices where income_group = 'LIC') as "low",
  (select count(*) from prices where income_group = 'LIC') as "lowAreas",
  (select count(*) from prices where income_group = 'LIC' and value <= $affordable) as "lowMet",
  (select median(value) from prices where income_group = 'HIC') as "high",
  (
    select median(u.value) from "data-only-mobile-basket-usd" u join areas on code = u.area
    where income_group = 'LIC' and period = (select max(period) from prices)
  ) as "lowDollars",
  (
    select median(u.value) from "data-only-mobile-basket-usd" u join areas on code = u.area
    where income_group = 'HIC' and period = (select max(period) from prices)
  ) as "highDollars",
  2018 as "fixedFrom",
  (select max(last) from fixed) as "fixedTo",
  (select count(distinct area) from panel) as "fixedAreas",
  (select count(distinct area) from panel where income_group = 'LIC') as "fixedLowAreas",
  (select median(value) from panel where income_group = 'LIC' and period = 2018) as "fixedLowFrom",
  (select median(value) from panel where income_group = 'LIC' and period = last) as "fixedLowTo",
  (select median(value) from panel where income_group = 'LMC' and period = 2018) as "fixedMidFrom",
  (select median(value) from panel where income_group = 'LMC' and period = last) as "fixedMidTo"
