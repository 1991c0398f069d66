-- $name in each year: the middle one of the areas that have a figure.
SELECT
  period,
  median(coalesce(value, low)) AS low,
  median(coalesce(value, high)) AS high,
  count(*) AS areas
FROM observations
WHERE indicator = '$indicator'$codes$within AND period >= 2000
GROUP BY period
ORDER BY period DESC;
