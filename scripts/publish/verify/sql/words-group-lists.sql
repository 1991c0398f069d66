-- The members of each group in the order of its table, the most people offline first, those without a figure last; the
-- ten that moved its sum of people offline most over the newest five years; and the year of the list of members:
-- lists that no source of a year holds, of the UN and reviewed ones, are of the newest year of the others.
with latest as (
  select area, max_by(low, period) as low from cells where indicator = 'people-offline' and slice = 'total' group by area
), moved as (
  select "group", k.area, row_number() over (partition by "group" order by abs(after - before) desc) as n
  from sum_kinds k join group_members using (area)
), lists as (
  select lower("group") as "group", max(period) as listed from area_groups group by all
  union all
  select 'world', max(period) from area_groups
)
select m."group", coalesce(any_value(listed), (select max(period) from area_groups)) as listed, count(*) as members,
  string_agg(m.area, ',' order by coalesce(l.low, -1) desc, m.area) as members_in_order,
  any_value(movers) as movers
from group_members m
left join latest l on l.area = m.area
left join lists o on o."group" = m."group"
left join (
  select "group", string_agg(area, ',' order by n) as movers from moved where n <= 10 group by "group"
) v on v."group" = m."group"
group by m."group"
