select area, period, 100 - value as value, null as withheld, status, source from "coverage-3g"
