-- The sums of people offline year by year, and how each differs from the year before; none for the first.
with years as (
  select unnest(range($first, $last + 1)) as year
), carried as (
  select year, p.area, p.people,
    max(u.period) filter (u.period <= year) as period,
    max_by(u.value, u.period) filter (u.period <= year) as use
  from years
  join people p on p.period = people_period(year)
  left join "internet-use" u on u.area = p.area
  group by year, p.area, p.people
), sums as (
  select year,
    sum(people * (1 - use / 100)) as people,
    sum(people * (1 - use / 100)) filter (area <> 'CHN') as without
  from carried group by year
  having count(*) filter (period < year) <= count(use) / 2
)
select year as period, people, people - lag(people) over by_year as change,
  without as "withoutChina", without - lag(without) over by_year as "changeWithoutChina"
from sums
window by_year as (order by year)
