-- How many regions a survey of each country told apart, and the least and the most of them.
select area, count(*) as regions, min(value) as lowest, max(value) as highest
from region_figures group by area, indicator, period
