select area, period, case when f.base <> 'population' and m.value > 0 then f.value / m.value end as value,
  case when f.base = 'population' then 'shares-of-people' when m.value = 0 then 'zero-denominator' end as withheld,
  strictest(f.status, m.status) as status, joined(f.source, m.source) as source
from "daily-use-among-users" f join "daily-use-among-users" m using (area, period)
where f.sex = 'F' and m.sex = 'M'
  and (f.location, f.age, m.location, m.age) = ('_T', '_T', '_T', '_T')
