select area, period, case when value <= 2 then 0 else 100 * (value - 2) / value end as value, null as withheld,
  status, source
from "data-only-mobile-basket"
