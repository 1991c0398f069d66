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
