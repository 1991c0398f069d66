-- What each model would have said from every origin with the values measured up to then, against those measured later;
-- years ahead are counted from the last measured value, and each country counts once.
create or replace temp macro scaled(share) as ln(greatest($nearest_share, least(100 - $nearest_share, share)) / (100 - greatest($nearest_share, least(100 - $nearest_share, share))));
create or replace temp macro unscaled(value) as 100 / (1 + exp(-value));

with breaks as (select area, year from use_breaks where parts_pair(parts, 'A', 'A')),
measured as (
  select area, period, value from "internet-use" where status not in ('E', 'F', '_U') and value is not null
), known as (
  select m.area, origin,
    max(period) as last_period, max_by(value, period) as last_value,
    regr_slope(scaled(value), period) as curve, regr_slope(value, period) as line,
    list(period order by period desc) as periods, list(value order by period desc) as shares
  from measured m, (select unnest(range($first, $last + 1)) as origin)
  where period <= origin and period > origin - $trend_years
    and not exists (select 1 from breaks k where k.area = m.area and k.year > period and k.year <= origin)
  group by m.area, origin
  having count(*) >= $trend_figures and max(period) >= origin - $trend_age
), tests as (
  select k.*, o.value as outcome, o.period - last_period as ahead,
    case when last_value < $curve_level then 0 else $curve_level end as level,
    list_max(list_filter([1, 3, 5, 7, 10], lambda h: h <= o.period - last_period)) as horizon
  from known k join measured o on o.area = k.area and o.period > origin and o.period - last_period <= 12
  where not exists (select 1 from breaks b where b.area = k.area and b.year > last_period and b.year <= o.period)
), lines as (
  select *, greatest(0, least(100, last_value + ahead * line)) as straight,
    unscaled(scaled(last_value) + ahead * curve) as curved
  from tests
), projections as (
  select horizon, level, area, outcome, unnest([
    {model: 'unchanged', share: last_value},
    {model: 'last-change', share: greatest(0, least(100,
      last_value + ahead * (shares[1] - shares[2]) / (periods[1] - periods[2])))},
    {model: 'linear-trend', share: straight},
    {model: 'logistic-trend', share: curved},
    {model: 'between', share: unscaled((scaled(straight) + scaled(curved)) / 2)}
  ]) as projection
  from lines
), by_area as (
  select projection.model as model, level, horizon, area,
    avg(abs(projection.share - outcome)) as error, avg(projection.share - outcome) as off, count(*) as tests
  from projections
  group by all
)
select model, level, horizon, avg(error) as meanError, avg(off) as bias, sum(tests) as tests, count(*) as areas
from by_area
group by all
