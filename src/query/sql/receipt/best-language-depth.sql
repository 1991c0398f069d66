-- The most pages per 1,000 speakers that half of the people find in a local language: at least as many people as speak
-- the largest of the languages with so many pages, at most as many as speak all of them.
$use(depth-of-languages)
spoken AS (
  SELECT area_languages.area, share, depth
  FROM area_languages
  JOIN readable ON readable.code = area_languages.language
  JOIN known ON known.area = area_languages.area
  WHERE local AND depth IS NOT NULL
),
reached AS (
  SELECT at_least.area, at_least.depth, max(spoken.share) AS least_people, sum(spoken.share) AS most_people
  FROM (SELECT DISTINCT area, depth FROM spoken) AS at_least
  JOIN spoken ON spoken.area = at_least.area AND spoken.depth >= at_least.depth
  GROUP BY at_least.area, at_least.depth
)
SELECT
  area,
  coalesce(max(depth) FILTER (least_people >= 50), 0) AS low,
  max(depth) FILTER (most_people >= 50) AS high
FROM reached
GROUP BY area
HAVING high IS NOT NULL
ORDER BY area;
