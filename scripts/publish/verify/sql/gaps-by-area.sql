-- By how many indicators each area is measured lately, was measured before, is only estimated, and is not known.
with figures as (select *, asked and of_operators(origin) as counted from ($figures)),
known as (
  select area, indicator, max(period) filter (status not in ('E', '_U') and not counted) as measured from figures where status <> 'F' group by area, indicator
)
select code as area,
  count(*) filter (measured >= $year - 5) as measured,
  count(*) filter (measured < $year - 5) as older,
  count(*) filter (indicator is not null and measured is null) as estimated,
  $count - count(indicator) as none
from areas left join known on known.area = areas.code
group by code
