-- People offline of a year in two editions of the data over the same people, and the difference by what made it.
with before as (
  select area, period, value from $before where period = $period
  union all
  select area, from_period, value from carried_of($before_name) where period = $period
), after as (
  select area, period, value from $after where period = $period
  union all
  select area, from_period, value from carried_of($after_name) where period = $period
), used as (
  select p.area, p.people, b.period as before_period, b.value as before_value, a.period as after_period, a.value as after_value,
    old.value as before_published, now.value as after_published
  from people p
  left join before b on b.area = p.area
  left join after a on a.area = p.area
  left join $before old on old.area = p.area and old.period = b.period
  left join $after now on now.area = p.area and now.period = a.period
  where p.period = people_period($period)
), sums as (
  select *, coalesce(people * (100 - before_value) / 100, 0) as old, coalesce(people * (100 - after_value) / 100, 0) as now,
    before_period = after_period and after_period < $period and abs(after_published - before_published) <= 0.05 as moved
  from used
)
select sum(old) as before, sum(now) as after,
  coalesce(sum(now - old) filter (before_period = after_period and not moved), 0) as revised,
  coalesce(sum(now - old) filter (moved), 0) as pace,
  sum(now - old) filter (before_period is null or after_period > before_period) as reported,
  sum(now - old) filter (after_period is null or after_period < before_period) as withdrawn
from sums
