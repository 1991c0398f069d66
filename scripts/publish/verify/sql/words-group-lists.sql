-- The members of each group in the order of its table, the most people offline first, those without a figure last; the
-- ten that moved its sum of people offline most over the newest five years; and the year of its own list of members: the
-- UN's regions and the world are of the file that has its list of least developed countries, and each reviewed list is of
-- the year in which it was read.
with latest as (
  select area, max_by(low, period) as low from cells where indicator = 'people-offline' and slice = 'total' group by area
), moved as (
  select "group", k.area, row_number() over (partition by "group" order by abs(after - before) desc) as n
  from sum_kinds k join group_members using (area)
), lists as (
  select lower("group") as "group", max(period) as listed from area_groups group by all
  union all
  select * from (values $reviewed) reviewed("group", period)
), of_file as (
  select max(period) as listed from area_groups where scheme = 'ldc'
)
select m."group", coalesce(any_value(o.listed), any_value(f.listed)) as listed, count(*) as members,
  string_agg(m.area, ',' order by coalesce(l.low, -1) desc, m.area) as members_in_order,
  any_value(movers) as movers
from group_members m
cross join of_file f
left join latest l on l.area = m.area
left join lists o on o."group" = m."group"
left join (
  select "group", string_agg(area, ',' order by n) as movers from moved where n <= 10 group by "group"
) v on v."group" = m."group"
group by m."group"
