-- What the map of an indicator says of each group: of the latest figure of each member how many there are, how many meet
-- what is asked of them, their mean weighted by people, sum and middle, and the part of the group's people behind them.
with latest as (
  select indicator, slice, area, max_by(exact_low, period) as low, max_by(exact_high, period) as high,
    max_by(c.low, period) as shown_low, max(period) as period
  from cells c group by indicator, slice, area
), last_periods as (
  select indicator, people_period(max(period)) as people_in from latest group by indicator
), everybody as (
  select "group", period, sum(people) as everybody from group_members join people using (area) group by "group", period
)
select g."group", l.indicator, l.slice, count(*) as areas,
  count(p.people) as weighed,
  count(*) filter (case when unit = 'law' then l.low >= 2 else shown_low <= ceiling end) as met,
  half_up(sum(p.people * l.low) / sum(p.people), any_value(decimals)) as mean,
  half_up(sum(p.people * l.high) / sum(p.people), any_value(decimals)) as mean_high,
  sum(l.low) as total, half_up(median(l.low), any_value(decimals)) as middle,
  half_up(median(l.high), any_value(decimals)) as middle_high,
  100 * coalesce(sum(p.people), 0) / any_value(e.everybody) as coverage
from latest l
join catalog using (indicator)
join last_periods using (indicator)
join group_members g on g.area = l.area
left join people p on p.area = l.area and p.period = people_in
left join everybody e on e."group" = g."group" and e.period = people_in
group by g."group", l.indicator, l.slice
