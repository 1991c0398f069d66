-- Of what the people of an area speak, the share in languages with so many pages per 1,000 speakers.
$use(depth-of-languages)
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
