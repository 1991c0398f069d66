-- Women's daily use divided by men's, where neither is a share of all people.
SELECT women.area, women.period, women.value / men.value AS value
FROM observations AS women
JOIN observations AS men ON men.area = women.area AND men.period = women.period
WHERE
  women.indicator = 'daily-use-among-users' AND women.sex = 'F'
  AND men.indicator = 'daily-use-among-users' AND men.sex = 'M'
  AND women.location = '_T' AND women.age = '_T' AND men.location = '_T' AND men.age = '_T'
  AND women.base <> 'population' AND men.value > 0
ORDER BY women.area, women.period;
