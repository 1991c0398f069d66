-- By how much the price must fall to cost 2 % of income, in per cent; 0 where it costs no more.
SELECT area, period, greatest(0, 1 - 2 / value) * 100 AS value
FROM observations
WHERE indicator = 'data-only-mobile-basket'
ORDER BY area, period;
