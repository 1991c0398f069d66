-- $name in each year: how many of the areas that have a figure meet the target. Figures are rounded as they are shown.
SELECT
  period,
  count(*) FILTER (WHERE $met) AS low,
  count(*) FILTER (WHERE $met) AS high,
  count(*) AS areas
FROM observations
WHERE indicator = '$indicator'$codes$within AND period >= 2000
GROUP BY period
ORDER BY period DESC;
