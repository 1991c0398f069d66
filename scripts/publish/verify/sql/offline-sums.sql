-- Each economy's last figure up to a year, times its people of that year; with China (all) and without it.
with years as (
  select unnest(range($first, $last + 1)) as year
), carried as (
  select year, p.area, p.people,
    max_by(u.period, u.period) filter (u.period <= year) as period,
    max_by(u.value, u.period) filter (u.period <= year) as use,
    max_by(u.status, u.period) filter (u.period <= year) as status
  from years
  join people p on p.period = people_period(year)
  left join "internet-use" u on u.area = p.area
  group by year, p.area, p.people
), offline as (
  select *, people * (100 - use) / 100 as offline, period < year as older, status in ('E', '_U') as guessed
  from carried, (values ('all'), ('without-china')) scopes(scope)
  where scope = 'all' or area <> 'CHN'
)
select
  scope, year as period,
  sum(offline) as people,
  coalesce(sum(offline) filter (not older and not guessed), 0) as measured,
  coalesce(sum(offline) filter (not older and guessed), 0) as estimated,
  coalesce(sum(offline) filter (older), 0) as carried,
  count(use) as areas,
  count(*) filter (older) as areasCarried,
  min(period) as carriedFrom,
  coalesce(sum(people) filter (use is null), 0) as peopleWithoutFigure
from offline
group by scope, year
having count(*) filter (older) <= count(use) / 2
order by scope, year
