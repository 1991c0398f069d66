-- Of the newest year of each area that has shutdowns on record: how many, why, how long, and what was cut.
with newest as (
  select * from shutdown_events qualify period = max(period) over (partition by area)
), lasting as (
  select *, cast("end" as date) - cast(start as date) + 1 as days from newest
), causes as (
  select area, string_agg(cause || ' ' || n, ', ' order by n desc, cause) as causes
  from (select area, cause, count(*) as n from newest group by all) group by area
), services as (
  select area, string_agg(service || ' ' || n, ', ' order by n desc, service) as named
  from (
    select area, service, count(*) as n
    from (select area, unnest(string_split(services, ';')) as service from newest) where service <> '' group by all
  ) group by area
)
select area, any_value(period) as period, count(*) as count, any_value(causes) as causes,
  nullif(count(days), 0) as ended, min(days) as least, max(days) as most,
  case when count(days) > 0 then count(*) filter (start_estimated and days is not null) end as about,
  count(*) filter (reach in ('network', 'both')) as network, count(*) filter (reach in ('services', 'both')) as services,
  coalesce(any_value(named), '') as named
from lasting left join causes using (area) left join services s using (area)
group by area
