-- The newest survey of each country, and what its page says of it: both ends of wealth, town and country, regions.
with newest as (select area, max(period) as period from "$indicator" group by area),
survey as (
  select area, period, wealth, location, value from "$indicator" join newest using (area, period)
),
regional as (
  select area, count(*) as count, min(value) as low, max(value) as high
  from region_figures join newest using (area, period) where indicator = '$indicator' group by area
)
select
  area, period as year,
  max(value) filter (wealth = 'Q1' and location = '_T') as poorest,
  max(value) filter (wealth = 'Q4' and location = '_T') as richest,
  max(value) filter (wealth = '_T' and location = 'URB') as urban,
  max(value) filter (wealth = '_T' and location = 'RUR') as rural,
  max(count) filter (count > 1) as count, max(low) filter (count > 1) as low, max(high) filter (count > 1) as high
from survey left join regional using (area) group by area, period
