-- Each economy's last figure up to a year by region, and the people of a year whose figure is measured that very year.
with years as (
  select unnest(range($first, $last + 1)) as year
), carried as (
  select year, a.region, p.people,
    max_by(u.value, u.period) filter (u.period <= year) as use,
    max_by(u.period, u.period) filter (u.period <= year) as period,
    max_by(u.status, u.period) filter (u.period <= year) as status
  from years
  join people p on p.period = people_period(year)
  join areas a on a.code = p.area
  left join "internet-use" u on u.area = p.area
  group by year, p.area, p.people, a.region
)
select region, year as period,
  coalesce(sum(people * (100 - use) / 100), 0) as people,
  coalesce(sum(people * (100 - use) / 100) filter (period = year and status not in ('E', '_U')), 0) as measured
from carried
group by region, year
