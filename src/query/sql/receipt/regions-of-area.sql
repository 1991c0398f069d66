-- Every figure of the regions of an area, as they are stored.
SELECT figures.*, regions.name
FROM region_figures figures
JOIN regions ON regions.code = figures.region
WHERE figures.area = '$area'
ORDER BY indicator, figures.region, period DESC;
