select area, period, case when m.value > 0 then f.value / m.value end as value,
  case when m.value = 0 then 'zero-denominator' end as withheld,
  strictest(f.status, m.status) as status, joined(f.source, m.source) as source
from "mobile-phone-ownership" f join "mobile-phone-ownership" m using (area, period)
where f.sex = 'F' and m.sex = 'M'
