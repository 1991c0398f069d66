with newest as (
  select $newest as year
), use as (
  select * from "internet-use", newest
), everybody as (
  select p.* from people p, newest where period = people_period(year)
), prices as (
  select period, count(*) as prices, count(*) filter (low <= ceiling) as met
  from cells join catalog using (indicator)
  where indicator = 'data-only-mobile-basket' and slice = 'total'
  group by period order by period desc limit 1
), skills as (
  select count(*) as areas, sum(people) as people
  from (select distinct area from cells where indicator = 'ict-skills' and slice = 'total') c
  left join people p on p.area = c.area
    and p.period = (select people_period(max(period)) from cells where indicator = 'ict-skills')
)
select
  (select value from use where area = 'CHN' and period = 2022) as "chinaBefore",
  (select value from use where area = 'CHN' and period = 2023) as "chinaAfter",
  (select 100 * sum(people) filter (area in (select area from use where period >= year - 5)) / sum(people)
    from everybody) as "recentShare",
  (select year - 5 from newest) as "recentFrom",
  (select count(*) from use where period = year) as figures,
  (select count(*) from use where period = year and status = 'E') as estimates,
  (select period from prices) as "pricePeriod",
  (select prices from prices) as prices,
  (select met from prices) as "pricesMet",
  (select areas from skills) as "skillAreas",
  (select 100 * s.people / sum(e.people) from skills s, people e
    where e.period = (select people_period(max(period)) from cells where indicator = 'ict-skills')
    group by s.people) as "skillCoverage",
  (select min(period) from cells where indicator = 'ict-skills') as "skillsFrom",
  (select count(distinct area) from cells where indicator = 'daily-use-among-users' and slice = 'total') as "dailyAreas"
