-- The members of each group, and what their latest figures of use, of people offline and of the basket come to; those with
-- a basket of the newest year in which a quarter of them have one, home to half of its people, and whether that is
-- within the target.
with latest as (
  select indicator, area, max_by(low, period) as low, max(period) as period
  from cells where slice = 'total' group by indicator, area
), figures as (
  select area,
    max(low) filter (indicator = 'internet-use') as use,
    max(low) filter (indicator = 'people-offline') as offline,
    max(low) filter (indicator = 'data-only-mobile-basket') as price,
    max(period) filter (indicator = 'data-only-mobile-basket') as priced
  from latest group by area
), sizes as (
  select m."group", count(*) as members from group_members m group by m."group"
), everybody as (
  select m."group", p.period, sum(p.people) as people
  from group_members m join people p using (area) group by m."group", p.period
), price_years as (
  select "group", max(period) as year
  from (
    select m."group", c.period
    from group_members m
    join cells c on c.area = m.area and c.indicator = 'data-only-mobile-basket' and c.slice = 'total'
    join sizes s on s."group" = m."group"
    join everybody e on e."group" = m."group" and e.period = people_period(c.period)
    left join people p on p.area = m.area and p.period = people_period(c.period)
    group by m."group", c.period
    having sum(p.people) / any_value(e.people) >= $smallest_coverage and count(*) >= $smallest_part * any_value(members)
  )
  group by "group"
)
select "group", count(*) as members,
  sum(use) as use, sum(offline) as offline, sum(price) as price,
  count(price) filter (priced = year) as prices,
  count(*) filter (priced = year and price <= $affordable) as affordable
from group_members left join figures using (area) left join price_years using ("group")
group by "group"
