-- The people of each group without a network, with one and offline, and online, over the members with all three figures:
-- of the newest year in which half of its people live in such members; and whether a part rests on an estimate.
with parts as (
  select used.area, used.period, none.low as not_covered, idle.low as not_using, used.low as online,
    none.status <> 'A' as not_covered_estimated, idle.status <> 'A' as not_using_estimated,
    used.status <> 'A' as online_estimated
  from cells used
  join cells idle on idle.area = used.area and idle.period = used.period
  join cells none on none.area = used.area and none.period = used.period
  where used.indicator = 'internet-use' and used.slice = 'total'
    and idle.indicator = 'usage-gap' and idle.slice = 'total'
    and none.indicator = 'coverage-gap' and none.slice = 'total'
), living as (
  select "group", period, sum(people) as everybody
  from group_members join people using (area)
  group by all
), years as (
  select m."group", c.period as year, any_value(everybody) as everybody, count(*) as areas, sum(people) as people,
    sum(people * not_covered) / sum(people) as "notCovered",
    sum(people * not_using) / sum(people) as "notUsing",
    sum(people * online) / sum(people) as "using",
    bool_or(not_covered_estimated) as "notCoveredEstimated",
    bool_or(not_using_estimated) as "notUsingEstimated",
    bool_or(online_estimated) as "usingEstimated"
  from parts c
  join group_members m using (area)
  join people p on p.area = c.area and p.period = people_period(c.period)
  join living l on l."group" = m."group" and l.period = people_period(c.period)
  group by m."group", c.period
  having sum(people) / any_value(everybody) >= $smallest_coverage
)
select * exclude (everybody, people), people / everybody as coverage
from years
qualify year = max(year) over (partition by "group")
