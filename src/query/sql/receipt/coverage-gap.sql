-- People without a network: what 3G coverage leaves.
SELECT area, period, 100 - value AS value
FROM observations
WHERE indicator = 'coverage-3g'
ORDER BY area, period;
