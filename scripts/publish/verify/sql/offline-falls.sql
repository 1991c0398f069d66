-- The sums of people offline year by year, and how each differs from the year before; none for the first.
with sums as (
  select s.year,
    sum(people * (1 - use / 100)) as people,
    sum(people * (1 - use / 100)) filter (p.area <> 'CHN') as without
  from summed_years s
  join people p on p.period = people_period(s.year)
  left join used u on u.area = p.area and u.year = s.year
  where s.year between $first and $last
  group by s.year
)
select year as period, people, people - lag(people) over by_year as change,
  without as "withoutChina", without - lag(without) over by_year as "changeWithoutChina"
from sums
window by_year as (order by year)
