-- A figure of the world for each year of each slice, and one over each area's latest figure (period "latest").
with chosen as (
  select * from cells where indicator in ($ids)
), last_periods as (
  select indicator, max(period) as last_period from chosen group by indicator
), shown_cells as (
  select indicator, slice, area, period::text as period, people_period(period) as people_in, low, high from chosen
  union all
  select indicator, slice, area, 'latest', people_period(any_value(last_period)), max_by(low, period), max_by(high, period)
  from chosen join last_periods using (indicator) join catalog using (indicator)
  where absence <> 'none-recorded'
  group by indicator, slice, area
), world_people as (
  select period, sum(people) as everybody from people group by period
)
select
  indicator, slice, s.period,
  case any_value(summary)
    when 'mean' then sum(p.people * low) / sum(p.people)
    when 'sum' then sum(low)
    when 'median' then median(low)
    when 'met' then count(*) filter (low >= 2 and unit = 'law' or low <= ceiling and unit <> 'law')
  end as low,
  case any_value(summary)
    when 'mean' then sum(p.people * high) / sum(p.people)
    when 'sum' then sum(high)
    when 'median' then median(high)
    when 'met' then count(*) filter (high >= 2 and unit = 'law' or high <= ceiling and unit <> 'law')
  end as high,
  coalesce(sum(p.people), 0) / coalesce(any_value(everybody), 1) as coverage,
  count(*) as areas
from shown_cells s
join catalog c using (indicator)
left join people p on p.area = s.area and p.period = s.people_in
left join world_people w on w.period = s.people_in
where summary <> 'none'
group by indicator, slice, s.period
having any_value(summary) <> 'mean' or sum(p.people) > 0
