-- The latest figure of each target that can be held against one, its year, and how far it is from all people: as it is
-- in the tables, since a distance is rounded once.
with figures as ($figures)
select area, period, value as low, case when unit = 'percent' then 100 - value end as short
from figures join catalog using (indicator)
qualify period = max(period) over (partition by indicator, area)
