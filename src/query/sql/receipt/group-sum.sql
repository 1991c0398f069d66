-- $name in each year: the sum over the areas that have a figure. None is carried from another year.
SELECT
  period,
  sum(value) AS low,
  sum(value) AS high,
  count(*) AS areas
FROM observations
WHERE indicator = '$indicator'$codes$within AND period >= 2000
GROUP BY period
ORDER BY period DESC;
