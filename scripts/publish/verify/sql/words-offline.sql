-- What the page of the number says of each region in the newest year with a sum, in parts of people offline, and of the years
-- before; and what two editions ($before, $after) give of each economy in the years whose revision is taken apart.
with newest as (select max(year) as year from summed_years),
counted as (
  select s.year, region, people * (100 - use) / 100 as offline, used,
    case when used < s.year then 'carried' when guessed(status) then 'estimated' else 'measured' end as kind
  from summed_years s
  join people p on p.period = people_period(s.year) join areas a on a.code = p.area
  join used u on u.area = p.area and u.year = s.year
), regional as (
  select year, region, kind, sum(offline) as offline, min(used) as oldest, count(*) as areas from counted
  group by grouping sets ((year, region, kind), (year, region), (year, kind), (year))
)
select 'region' as topic, year as period, null as area, unnest([offline, areas]) as value from regional
union all
select 'region', year, null, oldest from regional where kind = 'carried' or kind is null
union all
select 'edition', period, area, value from $before
union all
select 'edition', period, area, value from $after
union all
select 'revision', s.year, p.area,
  coalesce(p.people * (100 - n.use) / 100, 0) - coalesce(p.people * (100 - o.use) / 100, 0)
from (values (2022), (2023)) s(year)
join people p on p.period = people_period(s.year)
left join (select area, period as year, value as use from $before union all select area, period, value from carried_of($before_name)) o
  on o.area = p.area and o.year = s.year
left join (select area, period as year, value as use from $after union all select area, period, value from carried_of($after_name)) n
  on n.area = p.area and n.year = s.year
