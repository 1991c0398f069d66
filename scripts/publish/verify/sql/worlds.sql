-- A figure of the world for each year of each slice, and one over each area's latest figure (period "latest"). Where an
-- indicator carries figures forward, areas without a figure of the year count with their last share of their people, in
-- years in which those with one are home to half of the world's people.
with chosen as (
  select * from cells where indicator in ($ids)
), carried_years as (
  select indicator, slice, c.period
  from chosen c
  join catalog using (indicator)
  join people p on p.area = c.area and p.period = people_period(c.period)
  where carries
  group by indicator, slice, c.period
  having sum(people) / (select sum(people) from people where period = people_period(c.period)) >= 0.5
), carried_cells as (
  select y.indicator, y.slice, c.area, y.period, max(c.period) as of_period,
    max_by(low, c.period) as low, max_by(high, c.period) as high
  from carried_years y
  join chosen c on c.indicator = y.indicator and c.slice = y.slice and c.period < y.period
  group by all
), carried as (
  select f.indicator, slice, f.area, f.period,
    low * case when unit = 'people' then later.people / earlier.people else 1 end as low,
    high * case when unit = 'people' then later.people / earlier.people else 1 end as high
  from carried_cells f
  join catalog using (indicator)
  left join people earlier on earlier.area = f.area and earlier.period = people_period(of_period)
  left join people later on later.area = f.area and later.period = people_period(f.period)
  anti join chosen own
    on own.indicator = f.indicator and own.slice = f.slice and own.area = f.area and own.period = f.period
), last_periods as (
  select indicator, max(period) as last_period from chosen group by indicator
), shown_cells as (
  select indicator, slice, area, period::text as period, people_period(period) as people_in, low, high from chosen
  union all
  select indicator, slice, area, period::text, people_period(period), low, high from carried where low is not null
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
