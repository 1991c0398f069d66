-- $name in each year: a sum. An area without a figure of the year counts with the share of its people that it had in its
-- last one, moved on at the pace of comparable countries (the table carried), in years in which those with a figure of
-- the year are home to half of its people or more.
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
  SELECT area, period, period AS of_period, value
  FROM observations
  WHERE indicator = '$indicator'$codes$within AND period >= 2000
),
years AS (
  SELECT own.period
  FROM own
  CROSS JOIN newest
  JOIN everybody ON everybody.period = least(own.period, newest)
  JOIN people ON people.area = own.area AND people.period = least(own.period, newest)
  GROUP BY own.period
  HAVING sum(people.people) / any_value(everybody.people) >= 0.5
),
figure AS (
  FROM own
  UNION ALL
  SELECT area, period, from_period, value
  FROM carried
  JOIN years USING (period)
  WHERE indicator = '$indicator'$within
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
