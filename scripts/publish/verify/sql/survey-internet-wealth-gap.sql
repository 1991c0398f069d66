select area, period, case when r.value >= p.value then r.value - p.value end as value,
  case when r.value < p.value then 'quarters-in-reverse' end as withheld,
  strictest(r.status, p.status) as status, joined(r.source, p.source) as source
from "survey-internet" r join "survey-internet" p using (area, period)
where r.wealth = 'Q4' and p.wealth = 'Q1'
