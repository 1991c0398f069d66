-- Daily use in rural areas divided by that in urban areas, where neither is a share of all people.
SELECT rural.area, rural.period, rural.value / urban.value AS value
FROM observations AS rural
JOIN observations AS urban ON urban.area = rural.area AND urban.period = rural.period
WHERE
  rural.indicator = 'daily-use-among-users' AND rural.location = 'RUR'
  AND urban.indicator = 'daily-use-among-users' AND urban.location = 'URB'
  AND rural.sex = '_T' AND rural.age = '_T' AND urban.sex = '_T' AND urban.age = '_T'
  AND rural.base <> 'population' AND urban.value > 0
ORDER BY rural.area, rural.period;
