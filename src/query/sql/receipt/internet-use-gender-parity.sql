-- Internet use among women divided by that among men, of one area and year.
SELECT women.area, women.period, women.value / men.value AS value
FROM observations AS women
JOIN observations AS men ON men.area = women.area AND men.period = women.period
WHERE
  women.indicator = 'internet-use-by-sex' AND women.sex = 'F'
  AND men.indicator = 'internet-use-by-sex' AND men.sex = 'M'
  AND men.value > 0
ORDER BY women.area, women.period;
