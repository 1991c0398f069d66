-- $name in each year: a mean weighted by people, and the share of all its people that it rests on.
WITH people AS (
  SELECT area, period, value AS people
  FROM observations
  WHERE indicator = 'population' AND area IN ($people)
),
newest AS (
  SELECT max(period) AS newest FROM people
),
everybody AS (
  SELECT period, sum(people) AS people FROM people GROUP BY period
),
figure AS (
  SELECT area, period, value, low, high
  FROM observations
  WHERE indicator = '$indicator'$codes$within AND period >= 2000
)
SELECT
  figure.period,
  sum(coalesce(value, low) * people.people) / sum(people.people) AS low,
  sum(coalesce(value, high) * people.people) / sum(people.people) AS high,
  sum(people.people) / any_value(everybody.people) AS coverage,
  count(*) AS areas
FROM figure
CROSS JOIN newest
JOIN everybody ON everybody.period = least(figure.period, newest)
JOIN people ON people.area = figure.area AND people.period = least(figure.period, newest)
GROUP BY figure.period
ORDER BY figure.period DESC;
