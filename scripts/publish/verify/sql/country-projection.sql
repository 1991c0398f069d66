-- The share that the model of its level gives for 2030 through an area's surveys of ten years, from the last of them on: the
-- logistic curve, or from below 50 % the middle between it and the straight line, on the logistic scale. And the first years
-- in which it, and the bounds of past errors around it, reach 95 %, as far as the bands of its kind reach. Areas of which the
-- UN projects no people have no page of the gap.
create or replace temp macro scaled(share) as ln(greatest($nearest_share, least(100 - $nearest_share, share)) / (100 - greatest($nearest_share, least(100 - $nearest_share, share))));
create or replace temp macro unscaled(value) as 100 / (1 + exp(-value));

with bands(incomes, stale, level, first, last, low, high) as (values $bands),
trends as (
  select m.area, max(period) as last_period, max_by(value, period) as last_value,
    regr_slope(scaled(value), period) as curve, regr_slope(value, period) as line, max(period) < $origin as stale
  from "internet-use" m left join survey_breaks k on k.area = m.area
  where status not in ('E', 'F', '_U') and value is not null and period > $origin - $trend_years and period >= coalesce(k.year, 0)
  group by m.area
  having count(*) >= $trend_figures and max(period) >= $origin - $trend_age
), kinds as (
  select t.*, case when income_group in ('LIC', 'LMC') then 'poorer' when income_group = 'HIC' then 'high' else 'upper-middle' end
      as incomes
  from trends t join areas a on a.code = t.area
), leveled as (
  select k.*, (
    select max(level) from bands b where b.incomes = k.incomes and b.stale = k.stale and level <= last_value
  ) as level
  from kinds k
), lines as (
  select area, last_value, last_period + ahead as period, low, high,
    greatest(0, least(100, last_value + ahead * line)) as straight,
    unscaled(scaled(last_value) + ahead * curve) as curved
  from leveled l
  join bands b on b.incomes = l.incomes and b.stale = l.stale and b.level = l.level
  join (select unnest(range(1, 40)) as ahead) y on y.ahead between first and last
), projected as (
  select area, last_value, period, low, high,
    case when last_value >= $curve_level then curved else unscaled((scaled(straight) + scaled(curved)) / 2) end as value
  from lines
), bounded as (
  select area, last_value, period, value,
    least(value, unscaled(scaled(value) + low)) as low, greatest(value, unscaled(scaled(value) + high)) as high
  from projected
), newest as (select area, max_by(value, period) as value from "internet-use" group by area)
select b.area,
  any_value(b.value) filter (period = 2030) as value,
  any_value(low) filter (period = 2030) as low,
  any_value(high) filter (period = 2030) as high,
  min(period) filter (b.value >= $target_share and not (n.value >= $target_share or last_value >= $target_share)) as expected,
  min(period) filter (high >= $target_share and not (n.value >= $target_share or last_value >= $target_share)) as earliest,
  min(period) filter (low >= $target_share and not (n.value >= $target_share or last_value >= $target_share)) as latest,
  max(period) filter (not (n.value >= $target_share or last_value >= $target_share)) as until
from bounded b join newest n using (area)
where exists (select 1 from "population-prospects" p where p.area = b.area)
group by b.area
