-- Where four in five people or more are covered by 4G and fewer than half use the Internet:
-- the same year for both, the newest since 2020 that has both, and the price of 5 GB beside them.
WITH both_known AS (
  SELECT
    network.area,
    network.period,
    network.value AS coverage_4g,
    online.value AS internet_use,
    network.value - online.value AS covered_not_using,
    CASE WHEN online.status = 'A' AND network.status = 'A' THEN 'A' ELSE greatest(online.status, network.status) END
      AS status,
    greatest(online.licence, network.licence) AS licence
  FROM observations AS network
  JOIN observations AS online ON online.area = network.area AND online.period = network.period
  WHERE network.indicator = 'coverage-4g' AND online.indicator = 'internet-use' AND network.period >= 2020
  QUALIFY row_number() OVER (PARTITION BY network.area ORDER BY network.period DESC) = 1
),
price AS (
  SELECT area, arg_max(value, period) AS basket, max(period) AS basket_year, arg_max(licence, period) AS licence
  FROM observations
  WHERE indicator = 'data-only-mobile-basket' AND period >= 2020
  GROUP BY area
),
people AS (
  SELECT area, arg_max(value, period) AS population
  FROM observations
  WHERE indicator = 'population'
  GROUP BY area
)
SELECT
  both_known.area,
  both_known.period,
  coverage_4g,
  internet_use,
  covered_not_using,
  covered_not_using / 100 * population AS people_not_using,
  basket,
  basket_year,
  basket > 2 AS over_target,
  status,
  greatest(both_known.licence, coalesce(price.licence, 'free')) AS licence
FROM both_known
LEFT JOIN price ON price.area = both_known.area
LEFT JOIN people ON people.area = both_known.area
WHERE coverage_4g >= 80 AND internet_use < 50
ORDER BY covered_not_using DESC, both_known.area;
