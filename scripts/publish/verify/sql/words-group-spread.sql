-- How far apart the latest figures of the members of each group lie in each slice, and how many of them there are.
with latest as (select * from cells qualify period = max(period) over (partition by indicator, slice, area))
select "group", indicator, slice, min(low) as lowest, max(high) as highest, max(low) as highest_low, count(*) as countries
from latest join group_members using (area)
group by "group", indicator, slice
