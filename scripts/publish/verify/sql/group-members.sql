-- The members of each group, and what their latest figures of use, of people offline and of the basket come to.
with latest as (
  select indicator, area, max_by(low, period) as low from cells where slice = 'total' group by indicator, area
), figures as (
  select area,
    max(low) filter (indicator = 'internet-use') as use,
    max(low) filter (indicator = 'people-offline') as offline,
    max(low) filter (indicator = 'data-only-mobile-basket') as price
  from latest group by area
)
select "group", count(*) as members,
  sum(use) as use, sum(offline) as offline, sum(price) as price,
  count(price) as prices,
  count(*) filter (price <= 2) as affordable
from group_members left join figures using (area)
group by "group"
