-- How often the year in which a share was reached lay between the years that would have been stated from the same
-- trends; between two surveys a share is reached on the straight line, in the first whole year.
with trends as (
  select distinct h.area, h.origin, h.incomes, h.stale, h.share, h.last_period, h.last_value, h.line, h.curve, h.own_level
  from held_tests h join stated using (incomes, stale, share, horizon)
), bands as (
  select t.*, b.horizon, b.low, b.high,
    coalesce(lead(b.horizon) over (partition by t.area, t.origin order by b.horizon) - 1,
      case b.horizon when 1 then 2 when 3 then 4 when 5 then 6 when 7 then 9 when 10 then 12 end) as ends
  from trends t left join held_bands b on b.share = t.share and b.without = t.area and b.incomes = t.incomes
    and b.stale = t.stale and b.level = t.own_level
), asked as (
  select *, last_period + coalesce((select max(ends) from bands b where b.area = t.area and b.origin = t.origin), 0)
    as until
  from trends t, (select unnest([$asked]) as target)
  where last_value < target
), years as (
  select area, origin, last_period + ahead as year, chosen(last_value, line, curve, ahead) as value, low, high
  from (select *, unnest(range(horizon, ends + 1)) as ahead from bands where horizon is not null)
), stated_years as (
  select a.area, a.origin, a.target,
    min(y.year) filter (greatest(value, unscaled(scaled(value) + high)) >= target) as earliest,
    min(y.year) filter (least(value, unscaled(scaled(value) + low)) >= target) as latest
  from asked a left join years y using (area, origin)
  group by all
), measured as (
  select area, period, value, lag(period) over (partition by area order by period) as before,
    lag(value) over (partition by area order by period) as share_before
  from "internet-use" where status not in ('E', 'F', '_U') and value is not null
), reached as (
  select a.area, a.origin, a.target, max(m.period) as last_measured,
    min_by(ceil(m.before + (target - share_before) / (value - share_before) * (m.period - m.before) - 1e-9), m.period)
      filter (m.period > a.last_period and m.value >= target) as year
  from asked a join measured m on m.area = a.area and m.period >= a.last_period
  group by all
), decided as (
  select a.area, a.incomes, a.stale, case
    when r.year <= a.until then coalesce(earliest <= r.year and (latest is null or r.year <= latest), false)
    when latest <= last_measured then false
    when last_measured >= until or r.year is not null then latest is null
  end as is_held
  from asked a join stated_years s using (area, origin, target) join reached r using (area, origin, target)
), by_area as (
  select incomes, stale, area, avg(is_held::int) as coverage, count(is_held) as tests,
    count(*) filter (is_held is null) as open
  from decided group by all
)
select incomes, case when stale then 'stale' else 'fresh' end as kind, avg(coverage) as coverage, sum(tests) as tests,
  count(coverage) as areas, sum(open) as open
from by_area group by all
