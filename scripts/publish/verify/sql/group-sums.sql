-- What the figures of each group come to for each indicator and year, whether or not they are shown: a mean weighted by
-- people, a sum or a median of its members; by those with a figure of the year alone, and with what is carried into it.
-- What happened in several members counts once in the world.
create or replace temp table group_sums as
with chosen as (
  select indicator, area, period, period as of_period, exact_low as low, exact_high as high,
    status in ('E', '_U') as estimated, status = 'F' as projected
  from cells where slice = 'total'
), carried as (
  select indicator, f.area, f.period, from_period as of_period,
    case when c.unit = 'people' then p.people * (1 - f.value / 100) else f.value end as low
  from catalog c
  join carried_use f on c.carries
  left join people p on p.area = f.area and p.period = people_period(f.period)
  where c.unit <> 'people' or p.people is not null
), figures as (
  select *, false as carried from chosen
  union all
  select indicator, area, period, of_period, low, low, false, false, true from carried
), members as (
  select "group", count(*) as members from group_members group by "group"
), everybody as (
  select "group", period, sum(people) as everybody from group_members join people using (area) group by "group", period
), rules as (
  select *, case when summary = 'met' then case when unit = 'law' then 'none' else 'median' end else summary end as rule
  from catalog
)
select
  g."group", f.indicator, f.period, ways.carries,
  any_value(rule) as rule, any_value(absence) as absence,
  any_value(members) as members,
  coalesce(sum(p.people), 0) / coalesce(any_value(everybody), 1) as coverage,
  count(*) filter (rule <> 'mean' or p.people > 0) as areas,
  count(*) filter (estimated and (rule <> 'mean' or p.people > 0)) as estimates,
  nullif(count(*) filter (projected and (rule <> 'mean' or p.people > 0)), 0) as projections,
  count(*) filter (carried and (rule <> 'mean' or p.people > 0)) as carried,
  min(of_period) filter (rule <> 'mean' or p.people > 0) as carried_from,
  case any_value(rule)
    when 'mean' then sum(p.people * low) / sum(p.people) when 'sum' then sum(low) when 'median' then median(low)
  end as low,
  case any_value(rule)
    when 'mean' then sum(p.people * high) / sum(p.people) when 'sum' then sum(high) when 'median' then median(high)
  end as high
from (values (false), (true)) ways(carries)
join figures f on ways.carries or not f.carried
join rules c on c.indicator = f.indicator and (c.carries or not ways.carries)
join group_members g using (area)
join members m on m."group" = g."group"
left join people p on p.area = f.area and p.period = people_period(f.period)
left join everybody e on e."group" = g."group" and e.period = people_period(f.period)
where rule <> 'none'
group by g."group", f.indicator, f.period, ways.carries
