select area, period, case when value <= $affordable then 0 else 100 * (value - $affordable) / value end as value, null as withheld,
  status, source
from "data-only-mobile-basket"
