-- What the members of each group need to bring 95 % of their people online by the end of 2030, how fast people came, and
-- when their surveys of ten years arrive there: on the logistic curve, or from below 50 % halfway between it and a line.
create or replace temp macro scaled(share) as ln(greatest($nearest_share, least(100 - $nearest_share, share)) / (100 - greatest($nearest_share, least(100 - $nearest_share, share))));

with un as (select area, period, value as people from "population-prospects" where age = '_T'),
latest as (select * from "internet-use" qualify period = max(period) over (partition by area)),
newest as (select max(period) as year from people),
counted as (
  select l.area, l.period as year, l.value, l.status,
    greatest(0, $target_share / 100 * t.people - p.people * l.value / 100)
      / date_diff('day', date '$start', date '2030-12-31') as per_day
  from latest l, newest n
  join people w on w.area = l.area and w.period = n.year
  join un p on p.area = l.area and p.period = n.year
  join un t on t.area = l.area and t.period = 2030
), paces as (
  select c.area, (now.people * c.value - earlier.people * b.value) / 100 / (5 * 365.25) as pace
  from counted c
  join "internet-use" b on b.area = c.area and b.period = c.year - $pace_years
  join un now on now.area = c.area and now.period = c.year
  join un earlier on earlier.area = c.area and earlier.period = c.year - $pace_years
  anti join use_breaks k on k.area = c.area and k.year > b.period and k.year <= c.year
    and parts_pair(k.parts, b.status, c.status)
), trends as (
  select m.area, max(period) as last_period, max_by(value, period) as last_value, regr_slope(scaled(value), period) as curve,
    regr_slope(value, period) as line
  from "internet-use" m left join survey_breaks k on k.area = m.area
  where status not in ('E', '_U') and value is not null and period > $origin - $trend_years and period >= coalesce(k.year, 0)
  group by m.area
  having count(*) >= $trend_figures and max(period) >= $origin - $trend_age
), lines as (
  select *, last_period + ahead as period, greatest(0, least(100, last_value + ahead * line)) as straight,
    100 / (1 + exp(-(scaled(last_value) + ahead * curve))) as curved
  from trends, (select unnest(range(1, 10)) as ahead)
), arrivals as (
  select area, min(period) as year
  from lines
  where case
    when last_value >= $curve_level then curved
    else 100 / (1 + exp(-(scaled(straight) + scaled(curved)) / 2))
  end >= $target_share
  group by area
), kinds as (
  select c.area, per_day, pace,
    case
      when c.value >= $target_share or t.last_value >= $target_share then 'reached'
      when t.area is null then 'unknown'
      when a.year <= $target_year then 'inTime'
      else 'later'
    end as kind
  from counted c left join paces using (area) left join trends t using (area) left join arrivals a using (area)
)
select "group", count(*) as areas,
  coalesce(sum(per_day) filter (kind <> 'reached'), 0) as "perDay",
  coalesce(sum(pace), 0) as pace, count(pace) as "paceAreas",
  count(*) filter (kind = 'reached') as reached,
  count(*) filter (kind = 'inTime') as "inTime",
  count(*) filter (kind = 'later') as later,
  count(*) filter (kind = 'unknown') as unknown
from kinds join group_members using (area)
group by "group"
