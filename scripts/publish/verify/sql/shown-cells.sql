select indicator, slice, area, period, low, high, status,
  case when low = high then rank() over (same_year order by low desc) end as rank,
  case when low = high then count(*) over same_year end as figures
from cells
where indicator in ($ids)
window same_year as (partition by indicator, slice, period)
