-- Of each area whose latest figure of use is no survey's: the last survey of use since 2000, and what was asked since.
with asked as ($asked),
surveys as (
  select indicator, area, period from asked a
  where period >= $first_period and status not in ('E', '_U')
    and not of_operators(origin)
),
last_surveys as (select indicator, area, max(period) as period from surveys group by all),
latest as (select area, status from "internet-use" where period >= $first_period qualify period = max(period) over (partition by area))
select l.area, u.period as last,
  coalesce(string_agg(s.indicator || ' ' || s.period, ', ' order by s.indicator) filter (s.period > coalesce(u.period, 0)), '') as elsewhere
from latest l
left join last_surveys u on u.area = l.area and u.indicator = 'internet-use'
left join last_surveys s on s.area = l.area and s.indicator <> 'internet-use'
where l.status in ('E', '_U')
group by l.area, u.period
order by l.area
