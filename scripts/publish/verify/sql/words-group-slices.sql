-- The figures of each group in the slices of a part of the people, by year, where members with a figure are at least $smallest_part of
-- all and home to at least $smallest_coverage of the group's people.
with sizes as (select "group", count(*) as members from group_members group by "group"),
everybody as (
  select "group", period, sum(people) as everybody from group_members join people using (area) group by "group", period
)
select g."group", indicator, c.period, half_up(
    case any_value(summary) when 'mean' then sum(p.people * exact_low) / sum(p.people) else median(exact_low) end,
    any_value(decimals)
  ) as value
from cells c
join catalog using (indicator)
join group_members g using (area)
join sizes z on z."group" = g."group"
left join people p on p.area = c.area and p.period = people_period(c.period)
join everybody e on e."group" = g."group" and e.period = people_period(c.period)
where slice <> 'total' and summary in ('mean', 'median', 'met')
group by g."group", indicator, slice, c.period
having coalesce(sum(p.people), 0) / any_value(everybody) >= $smallest_coverage and count(*) >= any_value(z.members) * $smallest_part
