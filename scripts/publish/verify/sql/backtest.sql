-- What each model would have said from every origin with the values measured up to then, against those measured later.
create or replace temp macro scaled(share) as ln(greatest(0.5, least(99.5, share)) / (100 - greatest(0.5, least(99.5, share))));

with measured as (
  select area, period, value, year as broken
  from "internet-use" left join survey_breaks using (area) where status not in ('E', '_U') and value is not null
), known as (
  select m.area, origin, any_value(broken) as broken,
    max(period) as last_period, max_by(value, period) as last_value,
    regr_slope(scaled(value), period) as curve, regr_slope(value, period) as line,
    list(period order by period desc) as periods, list(value order by period desc) as shares
  from measured m, (select unnest(range($first, $last + 1)) as origin)
  where period <= origin and period > origin - 10 and (broken is null or origin < broken or period >= broken)
  group by m.area, origin
  having count(*) >= 3 and max(period) >= origin - 3
), tests as (
  select k.*, o.value as outcome, o.period - last_period as ahead,
    case when o.period - origin = 1 then 1 when o.period - origin = 3 then 3 else 5 end as horizon
  from known k join measured o on o.area = k.area and o.period - origin in (1, 3, 5, 6)
  where k.broken is null or origin >= k.broken or o.period < k.broken
), projections as (
  select horizon, area, outcome, unnest([
    {model: 'unchanged', share: last_value},
    {model: 'last-change', share: greatest(0, least(100,
      last_value + ahead * (shares[1] - shares[2]) / (periods[1] - periods[2])))},
    {model: 'linear-trend', share: greatest(0, least(100, last_value + ahead * line))},
    {model: 'logistic-trend', share: 100 / (1 + exp(-(scaled(last_value) + ahead * curve)))}
  ]) as projection
  from tests
)
select projection.model as model, horizon,
  avg(abs(projection.share - outcome)) as meanError, avg(projection.share - outcome) as bias,
  count(*) as tests, count(distinct area) as areas
from projections
group by all
