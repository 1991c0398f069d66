-- A figure of the world for each year of each slice, and the newest (period "latest"): over each area's latest figure, or
-- where an indicator carries figures forward that of the last year with enough of its own. In years in which areas with a
-- figure are home to half of the world's people, what is carried counts for the others. Nothing is rounded before.
with chosen as (
  select indicator, slice, area, period, exact_low as low, exact_high as high from cells where indicator in ($ids)
), carried_years as (
  select indicator, slice, c.period
  from chosen c
  join catalog using (indicator)
  join people p on p.area = c.area and p.period = people_period(c.period)
  where carries
  group by indicator, slice, c.period
  having sum(people) / (select sum(people) from people where period = people_period(c.period)) >= $smallest_coverage
), carried as (
  select y.indicator, y.slice, f.area, y.period,
    case when unit = 'people' then p.people * (1 - f.value / 100) else f.value end as low
  from carried_years y
  join catalog using (indicator)
  join carried_use f using (period)
  join people p on p.area = f.area and p.period = people_period(f.period)
), last_periods as (
  select indicator, max(period) as last_period from chosen group by indicator
), shown_cells as (
  select indicator, slice, area, period::text as period, people_period(period) as people_in, low, high,
    false as is_carried from chosen
  union all
  select indicator, slice, area, period::text, people_period(period), low, low, true from carried
  union all
  select indicator, slice, area, 'latest', people_period(period), low, high, is_carried
  from (select *, false as is_carried from chosen union all select *, low, true from carried)
  where (indicator, slice, period) in (select (indicator, slice, max(period)) from carried_years group by indicator, slice)
  union all
  select indicator, slice, area, 'latest', people_period(any_value(last_period)), max_by(low, period), max_by(high, period),
    false
  from chosen join last_periods using (indicator) join catalog using (indicator)
  where absence <> 'none-recorded' and not carries
  group by indicator, slice, area
), world_people as (
  select period, sum(people) as everybody from people group by period
), worlds as (
  select
    indicator, slice, s.period,
    case when any_value(carries) and s.period = 'latest' then any_value(people_in) end as of_year,
    case any_value(summary)
      when 'mean' then sum(p.people * low) / sum(p.people)
      when 'sum' then coalesce(any_value(t.value), sum(low))
      when 'median' then median(low)
      when 'met' then count(*) filter (low >= 2 and unit = 'law' or shown(low, unit, decimals) <= ceiling and unit <> 'law')
    end as low,
    case any_value(summary)
      when 'mean' then sum(p.people * high) / sum(p.people)
      when 'sum' then coalesce(any_value(t.value), sum(high))
      when 'median' then median(high)
      when 'met' then count(*) filter (high >= 2 and unit = 'law' or shown(high, unit, decimals) <= ceiling and unit <> 'law')
    end as high,
    coalesce(sum(p.people), 0) / coalesce(any_value(everybody), 1) as coverage,
    case any_value(summary) when 'mean' then count(p.people) else count(*) end as areas,
    count(*) filter (is_carried and (summary <> 'mean' or p.people is not null)) as carried
  from shown_cells s
  join catalog c using (indicator)
  left join people p on p.area = s.area and p.period = s.people_in
  left join world_people w on w.period = s.people_in
  left join totals t on t.indicator = s.indicator and t.period::text = s.period
  where summary <> 'none'
  group by indicator, slice, s.period
  having any_value(summary) <> 'mean' or sum(p.people) > 0
)
-- What too few people stand behind is not shown; what was recorded adds up however few places it comes from.
select w.* exclude (low, high),
  case when absence = 'no-data' and summary in ('mean', 'sum') and coverage < $smallest_coverage then null else low end as low,
  case when absence = 'no-data' and summary in ('mean', 'sum') and coverage < $smallest_coverage then null else high end as high
from worlds w join catalog using (indicator)
