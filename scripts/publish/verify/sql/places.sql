-- The best and the worst place of each area by its latest figure, highest first, among the figures of the same year or
-- the nearest of up to two years around, the later of two. A figure of another year is certain only where it differs by
-- more than nine in ten figures moved in as many years. No figure is taken across a break of its area.
with ordered as (
  select indicator, slice, area, period, low, high, status from cells join catalog using (indicator) where ranked
),
relative as (select indicator, unit in ('people', 'usd', 'ppp') as relative from catalog),
moves as (
  select a.indicator, a.slice, b.period - a.period as years,
    case when relative then abs(b.low - a.low) / a.low else abs(b.low - a.low) end as move
  from ordered a
  join ordered b on b.indicator = a.indicator and b.slice = a.slice and b.area = a.area
    and b.period - a.period between 1 and $comparable_years
  join relative r on r.indicator = a.indicator
  anti join breaks k on k.indicator = a.indicator and k.area in (a.area, '*') and k.period > a.period
    and k.period <= b.period and parts_pair(k.parts, a.status, b.status)
  where not relative or a.low > 0
),
numbered as (
  select *, row_number() over (partition by indicator, slice, years order by move) as n,
    count(*) over (partition by indicator, slice, years) as total
  from moves
),
margins as (
  select indicator, slice, years, any_value(move) filter (n = ceil(0.9 * total)) as margin
  from numbered where total >= $fewest_changes group by indicator, slice, years
),
own as (select * from ordered where low = high qualify period = max(period) over (partition by indicator, slice, area)),
candidates as (
  -- The nearest first, and of two the later one.
  select o.indicator, o.slice, o.area, o.low as own, c.area as other, c.low,
    2 * abs(c.period - o.period) + (c.period < o.period)::int as distance
  from own o
  join ordered c on c.indicator = o.indicator and c.slice = o.slice and c.area <> o.area
    and c.period between o.period - $comparable_years and o.period + $comparable_years
  anti join breaks k on k.indicator = c.indicator and k.area in (c.area, '*')
    and k.period > least(o.period, c.period) and k.period <= greatest(o.period, c.period)
    and parts_pair(k.parts, c.status, c.status)
),
near as (
  select indicator, slice, area, other, any_value(own) as own, arg_min(low, distance) as low, min(distance) // 2 as years
  from candidates group by indicator, slice, area, other
),
compared as (
  select n.*, n.years > 0 and (
    margin is null or abs(n.low - own) <= case when relative then margin * n.low else margin end
  ) as open
  from near n join relative using (indicator)
  left join margins m on m.indicator = n.indicator and m.slice = n.slice and m.years = n.years
)
select o.indicator, o.slice, o.area,
  1 + count(*) filter (not open and c.low > own) as best,
  1 + count(*) filter (not open and c.low > own) + count(*) filter (open) as worst,
  1 + count(c.other) as of
from own o left join compared c on c.indicator = o.indicator and c.slice = o.slice and c.area = o.area
group by o.indicator, o.slice, o.area
having 1 + count(c.other) >= $fewest_for_rank
