-- The world in each year: a mean weighted by people, and the share of the world's people that it rests on.
WITH people AS (
  SELECT area, period, value AS people
  FROM observations
  WHERE indicator = 'population' AND area IN (SELECT code FROM areas WHERE economy)
),
newest AS (
  SELECT max(period) AS newest FROM people
),
world AS (
  SELECT period, sum(people) AS people FROM people GROUP BY period
)
SELECT
  figure.period,
  sum(coalesce(value, low) * people.people) / sum(people.people) AS low,
  sum(coalesce(value, high) * people.people) / sum(people.people) AS high,
  sum(people.people) / any_value(world.people) AS coverage,
  count(*) AS areas
FROM observations AS figure
CROSS JOIN newest
JOIN world ON world.period = least(figure.period, newest)
LEFT JOIN people ON people.area = figure.area AND people.period = least(figure.period, newest)
WHERE figure.indicator = '$indicator'$codes AND figure.period >= 2000
GROUP BY figure.period
ORDER BY figure.period DESC;
