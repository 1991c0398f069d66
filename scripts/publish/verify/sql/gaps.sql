-- How many areas of the data were last measured when, by an indicator, and how many figures are estimates, or an
-- operator's count of what people are asked for.
with rows as (
  select *, status not in ('E', '_U') as told, $asked and of_operators(origin) as counted from "$indicator" where status <> 'F'
), known as (
  select area, max(period) filter (told and not counted) as measured, count(*) as figures,
    count(*) filter (not told) as estimates, count(*) filter (told and counted) as operators
  from rows group by area
)
select
  count(*) filter (measured >= $year - 2) as fresh,
  count(*) filter (measured between $year - 5 and $year - 3) as recent,
  count(*) filter (measured between $year - 10 and $year - 6) as ageing,
  count(*) filter (measured < $year - 10) as old,
  count(*) filter (figures is not null and measured is null) as estimated,
  count(*) filter (figures is null) as none,
  coalesce(sum(figures), 0) as figures,
  coalesce(sum(estimates), 0) as estimates,
  coalesce(sum(operators), 0) as operators,
  coalesce(sum(people) filter (measured >= $year - 5), 0) / sum(people) as share
from areas
left join known on known.area = areas.code
left join people p on p.area = areas.code and p.period = people_period(9999)
