-- The latest figure of each area in each slice, and the first and the number of its figures.
select indicator, slice, area,
  max(period) as period,
  max_by(low, period) as low, max_by(high, period) as high, max_by(status, period) as status,
  count(*) as years,
  min(period) as "from", min_by(low, period) as first
from cells
group by indicator, slice, area
