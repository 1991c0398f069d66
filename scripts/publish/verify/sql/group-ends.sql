-- The members of each group with the highest and the lowest share of people online: five at either end, fewer where half
-- of them are fewer, of those whose figure is not older than the limit; of equal shares those with more people offline first.
with latest as (
  select indicator, area, max_by(low, period) as low, max(period) as period
  from cells where slice = 'total' and indicator in ('internet-use', 'people-offline')
  group by indicator, area
), ordered as (
  select "group", g.area,
    row_number() over (
      partition by "group" order by use.low desc, coalesce(offline.low, -1) desc, g.area
    ) as n,
    count(*) over (partition by "group") as members
  from group_members g
  join latest use on use.area = g.area and use.indicator = 'internet-use' and use.period > $after
  left join latest offline on offline.area = g.area and offline.indicator = 'people-offline'
), ends as (
  select *, least(5, members // 2) as length from ordered
)
select "group",
  coalesce(string_agg(area, ',' order by n) filter (n <= length), '') as ahead,
  coalesce(string_agg(area, ',' order by n desc) filter (n > members - length), '') as behind
from ends group by "group"
