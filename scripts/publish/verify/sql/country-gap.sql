-- People whom each country must bring online for 95 % by the end of 2030, its pace over five years, and its people of 15
-- and over in 2030, all by the UN's estimates and projection of the population.
with un as (select area, period, value as people from "population-prospects" where age = '_T'),
adults as (select area, period, value as people from "population-prospects" where age = 'Y_GE15'),
latest as (select * from "internet-use" qualify period = max(period) over (partition by area)),
newest as (select max(period) as year from people),
counted as (
  select l.area, l.period as year, l.value, l.status, p.people, p.people * l.value / 100 as online,
    t.people as people_then,
    a.people as adults, greatest(0, a.people - now.people * l.value / 100) as "moreAdults"
  from latest l, newest n
  join un p on p.area = l.area and p.period = n.year
  join un t on t.area = l.area and t.period = $target_year
  join adults a on a.area = l.area and a.period = $target_year
  join adults now on now.area = l.area and now.period = n.year
),
before as (
  select c.area, b.value, b.period from counted c join "internet-use" b on b.area = c.area and b.period = c.year - $pace_years
  anti join use_breaks k on k.area = c.area and k.year > b.period and k.year <= c.year and parts_pair(k.parts, b.status, c.status)
)
select c.area, c.year, adults, "moreAdults", greatest(0, $target_share / 100 * people_then - online) as people,
  greatest(0, $target_share / 100 * people_then - online) / date_diff('day', date '$start', date '$target_year-12-31') as "perDay",
  (c.value - b.value) / 5 as points,
  (now.people * c.value - earlier.people * b.value) / 100 / (5 * 365.25) as pace
from counted c
left join before b on b.area = c.area
left join un now on now.area = c.area and now.period = c.year
left join un earlier on earlier.area = c.area and earlier.period = c.year - $pace_years
