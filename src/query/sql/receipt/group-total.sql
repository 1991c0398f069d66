-- $name in each year: what happened in several areas counts once (the table totals), in each of the areas beside it.
SELECT
  totals.period,
  any_value(totals.value) AS low,
  any_value(totals.value) AS high,
  count(*) AS areas
FROM totals
JOIN observations ON observations.indicator = totals.indicator AND observations.period = totals.period
WHERE totals.indicator = '$indicator'$codes$within AND totals.period >= 2000
GROUP BY totals.period
ORDER BY totals.period DESC;
