-- Of what the people of an area speak, the share in languages with so many pages per 1,000 speakers.
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
banded AS (
  SELECT
    area_languages.area,
    share,
    CASE
      WHEN depth IS NULL THEN 'NOT_DETECTED'
      WHEN depth >= 300 THEN 'GE300'
      WHEN depth >= 30 THEN '30T300'
      WHEN depth >= 3 THEN '3T30'
      ELSE 'LT3'
    END AS in_band
  FROM area_languages
  JOIN readable ON readable.code = area_languages.language
  JOIN known ON known.area = area_languages.area
)
SELECT area, band, coalesce(100 * sum(share) FILTER (in_band = band) / sum(share), 0) AS value
FROM banded, (VALUES ('GE300'), ('30T300'), ('3T30'), ('LT3'), ('NOT_DETECTED')) AS bands(band)
GROUP BY area, band
ORDER BY area, band;
