-- What counts for each economy in a year by region, and the people of a year whose figure is measured that very year.
select region, s.year as period,
  coalesce(sum(people * (100 - use) / 100), 0) as people,
  coalesce(sum(people * (100 - use) / 100) filter (used = s.year and status not in ('E', '_U')), 0) as measured
from (select unnest(range($first, $last + 1)) as year) s
join people p on p.period = people_period(s.year)
join areas a on a.code = p.area
left join used u on u.area = p.area and u.year = s.year
group by region, s.year
