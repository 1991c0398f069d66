-- How far the figures of each group reach in the year in which they reach furthest, by people and by members, whatever is
-- shown: 0 where there are none; and of indicators that are not put together, no reach at all. `within` is how many members
-- have a figure at most in a year that covers enough of the people, as a share of all members.
with sizes as (select "group", count(*) as members from group_members group by "group"),
everybody as (
  select "group", period, sum(people) as everybody from group_members join people using (area) group by "group", period
), reaches as (
  select g."group", indicator, slice, c.period,
    coalesce(sum(people), 0) / any_value(everybody) as coverage, count(*) as areas
  from cells c
  join group_members g using (area)
  left join people p on p.area = c.area and p.period = people_period(c.period)
  join everybody e on e."group" = g."group" and e.period = people_period(c.period)
  group by g."group", indicator, slice, c.period
), slices as (
  select distinct indicator, slice from cells
)
select z."group", c.indicator, v.slice,
  case when summary = 'none' or summary = 'met' and unit = 'law' then null else coalesce(max(coverage), 0) end as coverage,
  case when summary = 'none' or summary = 'met' and unit = 'law' then null
    else coalesce(max(areas), 0) / any_value(z.members) end as part,
  coalesce(max(areas) filter (coverage >= $people), 0) / any_value(z.members) as within
from sizes z cross join catalog c join slices v on v.indicator = c.indicator
left join reaches s on s."group" = z."group" and s.indicator = c.indicator and s.slice = v.slice
group by z."group", c.indicator, v.slice, summary, unit
