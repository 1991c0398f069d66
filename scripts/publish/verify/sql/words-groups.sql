-- What the countries of the same income group have as their latest figures of each slice, and how many they are; of an
-- area without a group, all countries.
with members as (
  select a.code as area, b.code as member
  from areas a join areas b on a.income_group is null or a.income_group = b.income_group
),
latest as (select * from cells qualify period = max(period) over (partition by indicator, slice, area))
select m.area, indicator, slice, min(low) as lowest, max(high) as highest, max(low) as highest_low, count(*) as countries
from latest l join members m on m.member = l.area
group by m.area, indicator, slice
