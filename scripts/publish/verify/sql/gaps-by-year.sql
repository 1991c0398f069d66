-- The share of the world's people who live where an indicator is measured in a year, and where it has any figure.
with known as (
  select area, period, bool_or(status not in ('E', '_U') and not counted) as measured
  from (select *, $asked and of_operators(origin) as counted from "$indicator") where status <> 'F' group by area, period
), years as (
  select unnest(range(greatest(2000, (select min(period) from known)), (select max(period) from known) + 1)) as year
)
select year as period,
  coalesce(sum(people) filter (measured), 0) / sum(people) as measured,
  coalesce(sum(people) filter (measured is not null), 0) / sum(people) as any
from years
join people p on p.period = people_period(year)
left join known k on k.area = p.area and k.period = year
group by year
