-- Every figure of an area, as they are stored.
SELECT *
FROM observations
WHERE area = '$area'
ORDER BY indicator, period DESC;
