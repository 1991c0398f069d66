select area, period, case when m.value > 0 then f.value / m.value end as value,
  case when m.value = 0 then 'zero-denominator' end as withheld,
  strictest(f.status, m.status) as status, joined(f.source, m.source) as source
from "internet-use-by-sex" f join "internet-use-by-sex" m using (area, period)
where f.sex = 'F' and m.sex = 'M'
