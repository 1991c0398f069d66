-- The latest figure of each area, as it is stored.
SELECT *
FROM observations
WHERE indicator = '$indicator'
QUALIFY period = max(period) OVER (PARTITION BY area)
ORDER BY area;
