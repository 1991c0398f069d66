-- People whom each country must bring online for 95 % by the end of 2030, and its pace over five years.
with breaks(area, year) as (values $breaks),
latest as (select * from "internet-use" qualify period = max(period) over (partition by area)),
newest as (select max(period) as year from people),
counted as (
  select l.area, l.period as year, l.value, p.people, p.people * l.value / 100 as online,
    p.people * pow(p.people / b.people, (2030 - n.year) / 5) as people_then
  from latest l, newest n
  join people p on p.area = l.area and p.period = n.year
  join people b on b.area = l.area and b.period = n.year - 5
),
before as (
  select c.area, b.value, b.period from counted c join "internet-use" b on b.area = c.area and b.period = c.year - 5
  where not exists (select 1 from breaks k where k.area = c.area and k.year > b.period and k.year <= c.year)
)
select c.area, c.year, greatest(0, 0.95 * people_then - online) as people,
  greatest(0, 0.95 * people_then - online) / date_diff('day', date '$start', date '2030-12-31') as "perDay",
  (c.value - b.value) / 5 as points,
  (now.people * c.value - earlier.people * b.value) / 100 / (5 * 365.25) as pace
from counted c
left join before b on b.area = c.area
left join people now on now.area = c.area and now.period = people_period(c.year)
left join people earlier on earlier.area = c.area and earlier.period = people_period(c.year - 5)
