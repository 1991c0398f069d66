-- Mobile phone ownership of women over that of men, in the newest year since 2015 that has both: the twenty lowest.
SELECT
  women.area,
  women.period,
  women.value AS women,
  men.value AS men,
  women.value / men.value AS women_to_men,
  CASE WHEN women.status = 'A' AND men.status = 'A' THEN 'A' ELSE greatest(women.status, men.status) END AS status,
  greatest(women.licence, men.licence) AS licence
FROM observations AS women
JOIN observations AS men
  ON men.indicator = women.indicator AND men.area = women.area AND men.period = women.period AND men.sex = 'M'
WHERE women.indicator = 'mobile-phone-ownership' AND women.sex = 'F' AND women.period >= 2015 AND men.value > 0
QUALIFY row_number() OVER (PARTITION BY women.area ORDER BY women.period DESC) = 1
ORDER BY women_to_men, women.area
LIMIT 20;
