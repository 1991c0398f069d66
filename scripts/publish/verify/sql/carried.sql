-- What sums take for an economy in a year that it has no figure of Internet use of: its last one, of at most ten years
-- before, moved on year by year on the logistic scale, by the mean step of the others of its income group with comparable
-- figures in both years; of all economies where fewer than five have them. Up to the last year in which half of the
-- economies that have any figure have one of it.
create macro carried_of(series) as table
with figures as (
  select u.area, u.period, u.value, coalesce(nullif(a.income_group, ''), '*') as peers,
    ln(held / (100 - held)) as place
  from (select *, greatest($nearest_share, least(100 - $nearest_share, value)) as held from query_table(series)) u join areas a on a.code = u.area
  where a.economy
), broken as (
  select area, period as year from breaks where indicator = 'internet-use'
), steps as (
  select n.area, n.peers, n.period, n.place - b.place as step
  from figures n join figures b on b.area = n.area and b.period = n.period - 1
  anti join broken k on (k.area = n.area or k.area = '*') and k.year = n.period
), paces as (
  select peers, period, avg(step) as step, count(*) as areas from steps group by peers, period
), all_paces as (
  select period, avg(step) as step, count(*) as areas from steps group by period
), years as (
  select unnest(range(2000, 2041)) as year
), last_figures as (
  select year, f.area, max(f.period) as from_period, max_by(f.value, f.period) as value,
    max_by(f.place, f.period) as place, any_value(peers) as peers
  from years join figures f on f.period <= year
  group by year, f.area
), last_year as (
  select max(year) as last_year
  from (select year, count(*) as areas, count(*) filter (from_period = year) as own from last_figures group by year)
  where own >= areas / 2
), distances as (
  select f.area, f.year, coalesce(sum(
    case when p.areas >= $fewest_peers then p.step when e.areas >= $fewest_peers then e.step else 0 end
  ), 0) as distance
  from last_figures f
  left join years y on y.year > f.from_period and y.year <= f.year
  left join paces p on p.peers = f.peers and p.period = y.year
  left join all_paces e on e.period = y.year
  group by f.area, f.year
)
select f.area, f.year as period, f.from_period,
  greatest(0, least(100, f.value + 100 / (1 + exp(-(place + distance))) - 100 / (1 + exp(-place)))) as value
from last_figures f join distances using (area, year), last_year
where from_period < f.year and f.year - from_period <= $longest_carry and f.year <= last_year;

create view carried_use as from carried_of('internet-use');

-- The figure of Internet use that counts for each economy in a year, and the year that it is from.
create view used as
select area, period as year, period as used, value as use, status from "internet-use"
union all
select area, period, from_period, value, 'E' from carried_use;

-- The years in which half of the economies with any figure have one of their own: only these have a sum.
create view summed_years as
select year from (
  select y.year, count(distinct u.area) as areas, count(distinct u.area) filter (u.period = y.year) as own
  from (select unnest(range(1990, 2041)) as year) y
  join "internet-use" u on u.period <= y.year join areas a on a.code = u.area and a.economy
  group by y.year
) where own >= areas / 2;
