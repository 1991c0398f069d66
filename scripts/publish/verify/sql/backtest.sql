-- What each model would have said from every origin with the values measured up to then, against those measured later;
-- each country counts once.
with projections as (
  select horizon, area, outcome, case when last_value < $curve_level then 0 else $curve_level end as level, unnest([
    {model: 'unchanged', share: last_value},
    {model: 'last-change', share: along(last_value, (shares[1] - shares[2]) / (periods[1] - periods[2]), ahead)},
    {model: 'linear-trend', share: along(last_value, line, ahead)},
    {model: 'logistic-trend', share: unscaled(scaled(last_value) + ahead * curve)},
    {model: 'between', share: between_both(last_value, line, curve, ahead)}
  ]) as projection
  from backtest_tests
), by_area as (
  select projection.model as model, level, horizon, area,
    avg(abs(projection.share - outcome)) as error, avg(projection.share - outcome) as off, count(*) as tests
  from projections
  group by all
)
select model, level, horizon, avg(error) as meanError, avg(off) as bias, sum(tests) as tests, count(*) as areas
from by_area
group by all
