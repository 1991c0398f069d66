-- What the values measured up to an origin bear, and what was measured later: years ahead are counted from the last
-- measured value, and nothing looks across a break of the series.
create or replace temp macro held(share) as greatest($nearest_share, least(100 - $nearest_share, share));
create or replace temp macro scaled(share) as ln(held(share) / (100 - held(share)));
create or replace temp macro unscaled(value) as 100 / (1 + exp(-value));
create or replace temp macro along(share, line, ahead) as greatest(0, least(100, share + ahead * line));
create or replace temp macro between_both(share, line, curve, ahead) as
  unscaled((scaled(along(share, line, ahead)) + scaled(unscaled(scaled(share) + ahead * curve))) / 2);
create or replace temp macro chosen(share, line, curve, ahead) as case
  when share < $curve_level then between_both(share, line, curve, ahead)
  else unscaled(scaled(share) + ahead * curve)
end;

create or replace temp table backtest_tests as
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
)
select k.*, o.value as outcome, o.period - last_period as ahead,
  list_max(list_filter([1, 3, 5, 7, 10], lambda h: h <= o.period - last_period)) as horizon
from known k join measured o on o.area = k.area and o.period > origin and o.period - last_period <= 12
where not exists (select 1 from breaks b where b.area = k.area and b.year > last_period and b.year <= o.period);
