-- How many areas of the data were last measured when, by an indicator, and how many figures are estimates.
with known as (
  select area, max(period) filter (status not in ('E', '_U')) as measured, count(*) as figures,
    count(*) filter (status in ('E', '_U')) as estimates
  from "$indicator" where status <> 'F' group by area
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
  coalesce(sum(people) filter (measured >= $year - 5), 0) / sum(people) as share
from areas
left join known on known.area = areas.code
left join people p on p.area = areas.code and p.period = people_period(9999)
