-- People offline of a year in two editions of the data over the same people, and the difference by what made it.
with figures as (
  select 'before' as edition, * from $before
  union all
  select 'after' as edition, * from $after
), used as (
  select p.area, p.people,
    max(f.period) filter (f.edition = 'before') as before_period,
    max_by(f.value, f.period) filter (f.edition = 'before') as before_value,
    max(f.period) filter (f.edition = 'after') as after_period,
    max_by(f.value, f.period) filter (f.edition = 'after') as after_value
  from people p
  left join figures f on f.area = p.area and f.period <= $period
  where p.period = people_period($period)
  group by p.area, p.people
), sums as (
  select *, coalesce(people * (100 - before_value) / 100, 0) as old, coalesce(people * (100 - after_value) / 100, 0) as now
  from used
)
select sum(old) as before, sum(now) as after,
  sum(now - old) filter (before_period = after_period) as revised,
  sum(now - old) filter (before_period is null or after_period > before_period) as reported,
  sum(now - old) filter (after_period is null or after_period < before_period) as withdrawn
from sums
