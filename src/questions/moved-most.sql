-- The change in Internet use over five years, from the newest year since 2022 that also has the year five before it:
-- the twenty that moved most. No change is taken across a break of the series: see the table of breaks.
SELECT * EXCLUDE (estimated, begins_estimated)
FROM (
  SELECT
    newer.area,
    older.period AS from_year,
    newer.period AS to_year,
    older.value AS internet_use_before,
    newer.value AS internet_use,
    newer.value - older.value AS change,
    CASE WHEN newer.status = 'A' AND older.status = 'A' THEN 'A' ELSE greatest(newer.status, older.status) END AS status,
    greatest(newer.licence, older.licence) AS licence,
    newer.status IN ('E', '_U') OR older.status IN ('E', '_U') AS estimated,
    older.status IN ('E', '_U') AS begins_estimated
  FROM observations AS newer
  JOIN observations AS older
    ON older.indicator = newer.indicator AND older.area = newer.area AND older.period = newer.period - 5
  WHERE
    newer.indicator = 'internet-use'
    AND newer.period >= 2022
  QUALIFY row_number() OVER (PARTITION BY newer.area ORDER BY newer.period DESC) = 1
) AS moved
WHERE
  NOT EXISTS (
    FROM breaks
    WHERE
      breaks.indicator = 'internet-use'
      AND breaks.area IN (moved.area, '*')
      AND breaks.period > moved.from_year
      AND breaks.period <= moved.to_year
      AND CASE breaks.parts
        WHEN 'any' THEN true
        WHEN 'estimate' THEN moved.estimated
        ELSE NOT moved.begins_estimated
      END
  )
ORDER BY abs(change) DESC, area
LIMIT 20;
