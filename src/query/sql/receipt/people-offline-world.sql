-- People offline in the world in $period: each economy's population times the share that does not use the Internet. An
-- economy without a figure for the year takes its last one, moved on at the pace of comparable countries (the table
-- carried); one whose last figure is more than ten years old is left out.
WITH people AS (
  SELECT area, value AS people
  FROM observations
  WHERE
    indicator = 'population'
    AND area IN (SELECT code FROM areas WHERE economy)
    AND period = (SELECT least($period, max(period)) FROM observations WHERE indicator = 'population')
),
use AS (
  SELECT area, value AS internet_use, CASE WHEN status IN ('E', '_U') THEN 'estimated' ELSE 'measured' END AS rests_on
  FROM observations
  WHERE indicator = 'internet-use' AND period = $period
  UNION ALL
  SELECT area, value, 'carried'
  FROM carried
  WHERE indicator = 'internet-use' AND period = $period
),
offline AS (
  SELECT area, people * (1 - internet_use / 100) AS people_offline, rests_on
  FROM people
  JOIN use USING (area)
  WHERE area NOT IN ($leftOut)
)
SELECT
  sum(people_offline) AS people_offline,
  sum(people_offline) FILTER (WHERE rests_on = 'measured') AS measured,
  sum(people_offline) FILTER (WHERE rests_on = 'estimated') AS estimated,
  sum(people_offline) FILTER (WHERE rests_on = 'carried') AS carried,
  count(*) AS economies,
  count(*) FILTER (WHERE rests_on = 'carried') AS economies_carried
FROM offline;
