-- The figures of an area, as they are stored.
SELECT *
FROM observations
WHERE indicator = '$indicator' AND area = '$area'
ORDER BY period DESC;
