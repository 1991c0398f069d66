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
