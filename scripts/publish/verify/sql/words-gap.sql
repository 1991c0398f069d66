-- What the gap of each country is reckoned from: the share to reach and the year, the people of that year, those online
-- now, the days until then and the date of the data, and the five years of its pace.
with newest as (select max(period) as year from people),
latest as (select area, max(period) as period, max_by(value, period) as value from "internet-use" group by area),
then_people as (select area, value from "population-prospects" where age = '_T' and period = $target_year),
now_people as (
  select area, value, period from "population-prospects" where age = '_T' and period = (select year from newest)
)
select l.area, $target_share as share, $target_year as target_year, $not_before as not_before,
  t.value as people_then, p.value * l.value / 100 as online, p.value as people_now,
  date_diff('day', date '$start', date '$target_year-12-31') as days,
  year(date '$start') as data_year, l.period - 5 as from_year, l.period as to_year, p.period as people_year
from latest l left join then_people t using (area) left join now_people p using (area)
