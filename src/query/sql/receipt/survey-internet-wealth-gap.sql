-- The richest quarter of households less the poorest, of one survey. Where the poorest has more, the survey's quarters
-- are in another order, and there is no gap.
SELECT richest.area, richest.period, richest.value - poorest.value AS value
FROM observations AS richest
JOIN observations AS poorest ON poorest.area = richest.area AND poorest.period = richest.period
WHERE
  richest.indicator = 'survey-internet' AND richest.wealth = 'Q4'
  AND poorest.indicator = 'survey-internet' AND poorest.wealth = 'Q1'
  AND richest.value >= poorest.value
ORDER BY richest.area, richest.period;
