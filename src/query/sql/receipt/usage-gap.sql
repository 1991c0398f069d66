-- Covered and not using: 3G coverage minus use of the same year, from 2019. Where more use it than are covered the two
-- figures do not fit together, and there is no gap.
SELECT network.area, network.period, network.value - online.value AS value
FROM observations AS network
JOIN observations AS online ON online.area = network.area AND online.period = network.period
WHERE
  network.indicator = 'coverage-3g'
  AND online.indicator = 'internet-use'
  AND network.period >= 2019
  AND online.value <= network.value
ORDER BY network.area, network.period;
