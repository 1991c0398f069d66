-- $name in each year: a sum. An area without a figure of the year counts with the share of its people that it had in its
-- last one, moved on at the pace of comparable countries (the table carried), in years in which those with a figure of
-- the year are home to half of its people or more.
$use(carried-figures)
SELECT
  period,
  sum(value) AS low,
  sum(value) AS high,
  count(value) AS areas,
  count(*) FILTER (WHERE of_period < period) AS carried
FROM figure
GROUP BY period
ORDER BY period DESC;
