-- $name in each year: a sum. An area without a figure of the year counts with the share of its people that it had
-- in its last one, in years in which those with a figure of the year are home to half of its people or more.
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
own AS (
  SELECT area, period, value FROM observations WHERE indicator = '$indicator'$codes$within AND period >= 2000
),
years AS (
  SELECT own.period, coalesce(sum(people.people), 0) / any_value(everybody.people) >= 0.5 AS carries
  FROM own
  CROSS JOIN newest
  JOIN everybody ON everybody.period = least(own.period, newest)
  LEFT JOIN people ON people.area = own.area AND people.period = least(own.period, newest)
  GROUP BY own.period
),
last_figure AS (
  SELECT years.period, own.area, max_by(own.value, own.period) AS value, max(own.period) AS of_period
  FROM years
  JOIN own ON own.period = years.period OR (carries AND own.period < years.period)
  GROUP BY years.period, own.area
),
figure AS (
  SELECT
    f.period,
    of_period,
    CASE WHEN of_period = f.period THEN f.value ELSE f.value / earlier.people * later.people END AS value
  FROM last_figure AS f
  CROSS JOIN newest
  LEFT JOIN people AS earlier ON earlier.area = f.area AND earlier.period = least(of_period, newest)
  LEFT JOIN people AS later ON later.area = f.area AND later.period = least(f.period, newest)
)
SELECT
  period,
  sum(value) AS low,
  sum(value) AS high,
  count(value) AS areas,
  count(*) FILTER (WHERE of_period < period) AS carried
FROM figure
GROUP BY period
ORDER BY period DESC;
