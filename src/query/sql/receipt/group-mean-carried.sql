-- $name in each year: a mean weighted by people. An area without a figure of the year counts with its last one, moved on
-- at the pace of comparable countries (the table carried), in years in which those with a figure of the year are home to
-- half of its people or more.
$use(carried-figures)
SELECT
  figure.period,
  sum(value * people.people) / sum(people.people) AS low,
  sum(value * people.people) / sum(people.people) AS high,
  sum(people.people) / any_value(everybody.people) AS coverage,
  count(*) AS areas,
  count(*) FILTER (WHERE of_period < figure.period) AS carried
FROM figure
CROSS JOIN newest
JOIN everybody ON everybody.period = least(figure.period, newest)
JOIN people ON people.area = figure.area AND people.period = least(figure.period, newest)
GROUP BY figure.period
ORDER BY figure.period DESC;
