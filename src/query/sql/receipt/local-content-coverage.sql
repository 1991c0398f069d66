-- People who speak a local language with $articles articles or more: at least those of the largest such language, at most
-- all of them together and those of whom nothing is known. An edition counts at most 1,000 articles for each active
-- user; where a program made it, nobody knows how much there is to read.
WITH counted AS (
  SELECT
    code,
    bot_made,
    written_standard,
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
    own.bot_made AND greatest(own.articles, standard.articles) IS NULL AS unknown
  FROM counted AS own
  LEFT JOIN counted AS standard ON standard.code = own.written_standard
),
-- Areas whose languages are listed for half of the people at least, and one of them local.
known AS (
  SELECT area, greatest(0, 100 - sum(share)) AS unlisted
  FROM area_languages
  GROUP BY area
  HAVING 100 - sum(share) <= 50 AND bool_or(local)
)
SELECT
  known.area,
  coalesce(max(share) FILTER (articles >= $threshold), 0) AS low,
  greatest(
    coalesce(max(share) FILTER (articles >= $threshold), 0),
    least(
      100,
      coalesce(sum(share) FILTER (articles >= $threshold OR unknown), 0) + any_value(unlisted)
    )
  ) AS high
FROM known
JOIN area_languages AS spoken ON spoken.area = known.area AND spoken.local
LEFT JOIN readable ON readable.code = spoken.language
GROUP BY known.area
HAVING coalesce(sum(share) FILTER (unknown), 0) < 50
ORDER BY known.area;
