-- What counts for each economy in a year, times its people of that year; with China (all) and without it.
with offline as (
  select s.year, p.area, p.people, used, use, people * (100 - use) / 100 as offline, used < s.year as older,
    status in ('E', '_U') as guessed, scope
  from summed_years s
  join people p on p.period = people_period(s.year)
  left join used u on u.area = p.area and u.year = s.year,
  (values ('all'), ('without-china')) scopes(scope)
  where s.year between $first and $last and (scope = 'all' or p.area <> 'CHN')
)
select
  scope, year as period,
  sum(offline) as people,
  coalesce(sum(offline) filter (not older and not guessed), 0) as measured,
  coalesce(sum(offline) filter (not older and guessed), 0) as estimated,
  coalesce(sum(offline) filter (older), 0) as carried,
  count(use) as areas,
  count(*) filter (older) as areasCarried,
  min(used) as carriedFrom,
  coalesce(sum(people) filter (use is null), 0) as peopleWithoutFigure
from offline
group by scope, year
order by scope, year
