-- The sums of people offline year by year, how each differs from that of the year before, by how much over the areas whose
-- figures of both years can be compared, and how many are left out; no difference for the first. What each area adds stands in
-- `sum_kinds`, for each pair of successive years.
with sums as (
  select s.year, sum(people * (1 - use / 100)) as people
  from summed_years s
  join people p on p.period = people_period(s.year)
  left join used u on u.area = p.area and u.year = s.year
  where s.year between $first and $last
  group by s.year
)
select s.year as period, any_value(s.people) as people, sum(after - before) as change,
  sum(after - before) filter (kind <> 'break') as comparable,
  case when count(kind) > 0 then count(*) filter (kind = 'break') end as "leftOut"
from sums s left join sum_kinds k on k."to" = s.year and s.year > $first
group by s.year
