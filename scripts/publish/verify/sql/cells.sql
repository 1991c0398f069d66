create table cells as
select
  f.indicator, slice, area, period, status,
  shown(low, unit, decimals) as low,
  shown(high, unit, decimals) as high,
  low as exact_low,
  high as exact_high
from ($figures) f join catalog using (indicator);

-- The people of the World Bank's economies; a year after the last known one takes the last.
create table people as
select p.area, p.period, p.value as people
from population p join areas a on a.code = p.area
where a.economy and p.value is not null;

create macro people_period(wanted) as least(wanted, (select max(period) from people));

-- The members of each group today: of each scheme the newest list; every area in the world; the United Nations' regions
-- by the sub-regions in them ($subregions); lists that are reviewed by hand ($reviewed), as far as the data have the areas.
create table group_members as
select lower("group") as "group", area from area_groups g
where period = (select max(period) from area_groups o where o.scheme = g.scheme)
union all
select 'world', code from areas
union all
select 'm49-' || r.region, code from (values $subregions) r(region, subregion) join areas using (subregion)
union all
select r.id, code from (values $reviewed) r(id, area) join areas on code = r.area;
