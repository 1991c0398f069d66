select area, period, case when c.value >= u.value then c.value - u.value end as value,
  case when c.value < u.value then 'negative-usage-gap' end as withheld,
  strictest(c.status, u.status) as status, joined(c.source, u.source) as source
from "coverage-3g" c join "internet-use" u using (area, period)
where period >= 2019
