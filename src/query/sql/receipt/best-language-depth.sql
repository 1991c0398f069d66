-- The most pages per 1,000 speakers that half of the people find in a local language: at least as many people as speak
-- the largest of the languages with so many pages, at most as many as speak all of them.
WITH counted AS (
  SELECT
    code,
    written_standard,
    web_pages_per_1000_speakers AS depth,
    CASE
      WHEN NOT bot_made THEN least(wikipedia_articles, 1000 * coalesce(wikipedia_active_users, 0))
    END AS articles
  FROM languages
),
-- What the speakers of a language can read: its own or its written standard's, whichever is more.
readable AS (
  SELECT
    own.code,
    greatest(own.articles, standard.articles) AS articles,
    greatest(own.depth, standard.depth) AS depth
  FROM counted AS own
  LEFT JOIN counted AS standard ON standard.code = own.written_standard
),
-- Areas whose languages are listed for half of the people at least, and one of them local.
known AS (
  SELECT area, greatest(0, 100 - sum(share)) AS unlisted
  FROM area_languages
  GROUP BY area
  HAVING 100 - sum(share) <= 50 AND bool_or(local)
),
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
