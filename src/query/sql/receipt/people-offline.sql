-- People offline: the population times the share that does not use the Internet, both of one year.
SELECT online.area, online.period, people.value * (1 - online.value / 100) AS value
FROM observations AS online
JOIN observations AS people ON people.area = online.area AND people.period = online.period
WHERE online.indicator = 'internet-use' AND people.indicator = 'population'
ORDER BY online.area, online.period;
