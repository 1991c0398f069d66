select area, period, p.value * (1 - u.value / 100) as value, null as withheld,
  u.status as status, joined(u.source, p.source) as source
from "internet-use" u join population p using (area, period)
