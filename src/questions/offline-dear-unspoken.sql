-- Countries where fewer than half use the Internet, 5 GB cost more than 2 % of income, and no local language
-- has 10,000 articles in its Wikipedia (the upper bound of the share who speak one is 0).
WITH latest AS (
  SELECT
    indicator,
    area,
    max(period) AS period,
    arg_max(coalesce(value, high), period) AS value,
    arg_max(status, period) AS status,
    arg_max(licence, period) AS licence
  FROM observations
  WHERE
    indicator IN ('internet-use', 'data-only-mobile-basket', 'local-content-coverage-10k', 'population')
    AND period >= 2018
  GROUP BY indicator, area
)
SELECT
  online.area,
  online.value AS internet_use,
  online.period AS internet_use_year,
  price.value AS basket,
  price.period AS basket_year,
  content.value AS local_content,
  people.value AS population,
  people.value * (1 - online.value / 100) AS people_offline,
  online.status,
  greatest(online.licence, price.licence, content.licence) AS licence
FROM latest AS online
JOIN latest AS price ON price.area = online.area AND price.indicator = 'data-only-mobile-basket'
JOIN latest AS content ON content.area = online.area AND content.indicator = 'local-content-coverage-10k'
JOIN latest AS people ON people.area = online.area AND people.indicator = 'population'
WHERE online.indicator = 'internet-use' AND online.value < 50 AND price.value > 2 AND content.value = 0
ORDER BY population DESC, online.area;
