select area, period, case when r.base <> 'population' and u.value > 0 then r.value / u.value end as value,
  case when r.base = 'population' then 'shares-of-people' when u.value = 0 then 'zero-denominator' end as withheld,
  strictest(r.status, u.status) as status, joined(r.source, u.source) as source
from "daily-use-among-users" r join "daily-use-among-users" u using (area, period)
where r.location = 'RUR' and u.location = 'URB'
  and (r.sex, r.age, u.sex, u.age) = ('_T', '_T', '_T', '_T')
