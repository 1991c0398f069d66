-- How often the bands of a kind of projection would have held, made for each country from the others alone. A kind is
-- how rich the country is today, and whether its last survey is older than the year from which one looks ahead; it takes
-- the least of the tried shares of errors with which four of five were held at every horizon.
create or replace temp table kind_tests as
select t.*, scaled(outcome) - scaled(chosen(last_value, line, curve, ahead)) as error,
  case when a.income_group in ('LIC', 'LMC') then 'poorer' when a.income_group = 'HIC' then 'high'
    else 'upper-middle' end as incomes,
  last_period < origin as stale,
  case
    when last_period < origin or a.income_group in ('LIC', 'LMC') then 0
    when a.income_group = 'HIC' then list_max(list_filter([0, 50, 75, 90], lambda l: l <= last_value))
    when last_value >= 50 then 50
    else 0
  end as level
from backtest_tests t left join areas a on a.code = t.area;

-- The errors of a level at a horizon, once with every country ('*'), once for each without it.
create or replace temp table left_out as
select o.without, t.incomes, t.stale, t.level, t.horizon, t.area, t.error,
  count(*) over (partition by o.without, t.incomes, t.stale, t.level, t.horizon, t.area) as own
from kind_tests t
join (
  select distinct area as without, incomes, stale, level from kind_tests
  union all
  select distinct '*', incomes, stale, level from kind_tests
) o on o.incomes = t.incomes and o.stale = t.stale and o.level = t.level and o.without <> t.area;

create or replace temp table masses as
with counted as (
  select *, count(distinct area) over (partition by without, incomes, stale, level, horizon) as areas from left_out
)
select *,
  (1 + coalesce(sum(1 / own) over (below rows between unbounded preceding and 1 preceding), 0)) / (areas + 1) as mass_below,
  (1 + coalesce(sum(1 / own) over (above rows between unbounded preceding and 1 preceding), 0)) / (areas + 1) as mass_above
from counted
window below as (partition by without, incomes, stale, level, horizon order by error, area),
  above as (partition by without, incomes, stale, level, horizon order by error desc, area);

-- Bounds are no narrower than those of the horizons before; the first horizon of too few countries ends them.
create or replace temp table held_bands as
with single as (
  select share, without, incomes, stale, level, horizon, any_value(areas) as areas,
    max(error) filter (mass_below <= (1 - share) / 2 + 1e-12) as low,
    min(error) filter (mass_above <= (1 - share) / 2 + 1e-12) as high
  from masses, (select unnest([$tried]) as share)
  group by all
), places as (
  select share, without, incomes, stale, level, h as horizon
  from (select distinct share, without, incomes, stale, level from single), (select unnest([1, 3, 5, 7, 10]) as h)
), bounded as (
  select p.*, s.low, s.high,
    s.low is null or s.high is null or s.areas < case when p.without = '*' then $fewest else $fewest - 1 end as ends
  from places p left join single s using (share, without, incomes, stale, level, horizon)
)
select share, without, incomes, stale, level, horizon,
  least(0, min(low) over so_far) as low, greatest(0, max(high) over so_far) as high
from bounded
window so_far as (partition by share, without, incomes, stale, level order by horizon)
qualify not bool_or(ends) over so_far;

-- Each test with the bands of its level; where that has none, of the level below that has.
create or replace temp table held_tests as
with levelled as (
  select t.*, s.share,
    (select max(b.level) from held_bands b where b.share = s.share and b.without = '*' and b.incomes = t.incomes
      and b.stale = t.stale and b.level <= t.last_value) as known_level,
    (select max(b.level) from held_bands b where b.share = s.share and b.without = t.area and b.incomes = t.incomes
      and b.stale = t.stale and b.level <= t.last_value) as own_level
  from kind_tests t, (select distinct share from held_bands) s
)
select l.*, coalesce(l.error between o.low and o.high, false) as is_held
from levelled l
join held_bands k on k.share = l.share and k.without = '*' and k.incomes = l.incomes and k.stale = l.stale
  and k.level = l.known_level and k.horizon = l.horizon
left join held_bands o on o.share = l.share and o.without = l.area and o.incomes = l.incomes and o.stale = l.stale
  and o.level = l.own_level and o.horizon = l.horizon;

create or replace temp table kind_coverage as
select share, incomes, stale, horizon, avg(coverage) as coverage, sum(tests) as tests, count(*) as areas
from (
  select share, incomes, stale, horizon, area, avg(is_held::int) as coverage, count(*) as tests
  from held_tests group by all
)
group by share, incomes, stale, horizon;

create or replace temp table stated as
with taken as (
  select incomes, stale, coalesce(min(share) filter (least >= $band_share), max(share)) as share
  from (select share, incomes, stale, min(coverage) as least from kind_coverage group by all)
  group by incomes, stale
)
select c.* from kind_coverage c join taken using (incomes, stale, share)
qualify min(coverage) over (partition by incomes, stale order by horizon) >= $band_share;

select incomes, case when stale then 'stale' else 'fresh' end as kind, horizon, coverage, tests, areas from stated
