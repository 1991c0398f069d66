-- The share that the logistic curve through an area's surveys of ten years gives for 2030, and the first years in which
-- it, and the bounds of past errors around it, reach 95 %. The bounds join the errors of the tested years ahead by
-- straight lines, and go on in proportion beyond the last. Areas of which the UN projects no people have no page of the gap.
create or replace temp macro scaled(share) as ln(greatest(0.5, least(99.5, share)) / (100 - greatest(0.5, least(99.5, share))));
create or replace temp macro unscaled(value) as 100 / (1 + exp(-value));

with bands(level, first, last, low, high) as (values $bands),
knots as (
  select level, unnest([first, last]) as ahead, low, high from bands
  union
  select distinct level, 0, 0, 0 from bands
), errors as (
  select level, y.ahead,
    arg_max(k.ahead, k.ahead) filter (k.ahead <= y.ahead) as a, arg_min(k.ahead, k.ahead) filter (k.ahead >= y.ahead) as b,
    arg_max(low, k.ahead) filter (k.ahead <= y.ahead) as low_a, arg_min(low, k.ahead) filter (k.ahead >= y.ahead) as low_b,
    arg_max(high, k.ahead) filter (k.ahead <= y.ahead) as high_a, arg_min(high, k.ahead) filter (k.ahead >= y.ahead) as high_b
  from knots k, (select unnest(range(1, 2050 - $origin)) as ahead) y
  group by level, y.ahead
), bounds as (
  select level, ahead,
    case when b is null then low_a * ahead / a when a = b then low_a else low_a + (low_b - low_a) * (ahead - a) / (b - a) end as low,
    case when b is null then high_a * ahead / a when a = b then high_a else high_a + (high_b - high_a) * (ahead - a) / (b - a) end as high
  from errors
), trends as (
  select m.area, max(period) as last_period, max_by(value, period) as last_value, regr_slope(scaled(value), period) as curve
  from "internet-use" m left join survey_breaks k on k.area = m.area
  where status not in ('E', '_U') and value is not null and period > $origin - 10 and period >= coalesce(k.year, 0)
  group by m.area
  having count(*) >= 3 and max(period) >= $origin - 3
), projected as (
  select area, last_value, $origin + ahead as period, low, high,
    unscaled(scaled(last_value) + ($origin + ahead - last_period) * curve) as value
  from trends join bounds on level = (select max(level) from bands where level <= last_value)
), bounded as (
  select area, last_value, period, value,
    least(value, unscaled(scaled(value) + low)) as low, greatest(value, unscaled(scaled(value) + high)) as high
  from projected
), newest as (select area, max_by(value, period) as value from "internet-use" group by area)
select b.area,
  any_value(b.value) filter (period = 2030) as value,
  any_value(low) filter (period = 2030) as low,
  any_value(high) filter (period = 2030) as high,
  min(period) filter (b.value >= 95 and not (n.value >= 95 or last_value >= 95)) as expected,
  min(period) filter (high >= 95 and not (n.value >= 95 or last_value >= 95)) as earliest,
  min(period) filter (low >= 95 and not (n.value >= 95 or last_value >= 95)) as latest
from bounded b join newest n using (area)
where exists (select 1 from "population-prospects" p where p.area = b.area)
group by b.area
