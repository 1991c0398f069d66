-- For each measure: how many people live where the latest figure is of the last five years, where it is older, and
-- where there is none. Five years are counted back from the newest figure of Internet use.
WITH today AS (
  SELECT max(period) AS year FROM observations WHERE indicator = 'internet-use'
),
people AS (
  SELECT area, arg_max(value, period) AS population
  FROM observations
  WHERE indicator = 'population' AND area IN (SELECT code FROM areas WHERE economy)
  GROUP BY area
),
latest AS (
  SELECT indicator, area, max(period) AS period
  FROM observations
  WHERE
    indicator IN (
      'internet-use', 'households-online', 'coverage-4g', 'data-only-mobile-basket', 'mobile-phone-ownership',
      'daily-use-among-users', 'ict-skills', 'adult-literacy'
    )
  GROUP BY indicator, area
),
measures AS (
  SELECT DISTINCT indicator FROM latest
)
SELECT
  measures.indicator,
  coalesce(sum(population) FILTER (latest.period >= today.year - 5), 0) AS people_recent,
  coalesce(sum(population) FILTER (latest.period < today.year - 5), 0) AS people_older,
  coalesce(sum(population) FILTER (latest.period IS NULL), 0) AS people_without,
  count(latest.period) FILTER (latest.period < today.year - 5) AS areas_older,
  min(latest.period) AS oldest_year
FROM measures
CROSS JOIN people
CROSS JOIN today
LEFT JOIN latest ON latest.indicator = measures.indicator AND latest.area = people.area
GROUP BY measures.indicator
ORDER BY people_older + people_without DESC, measures.indicator;
