-- Of each area its people, the year of its last measured figure of an indicator, and that of its newest figure.
with known as (
  select area, max(period) as newest,
    max(period) filter (status not in ('E', '_U') and not ($asked and of_operators(origin))) as measured
  from "$indicator" where status <> 'F' group by area
)
select code as area, p.people, measured, newest
from areas left join known on known.area = code
left join people p on p.area = code and p.period = people_period(9999)
