-- How many countries stood within three points of each country ten years before its latest figure of use, else five,
-- and how many of them are ahead of it in that year; across no break.
with use as (select area, period, low, status from cells where indicator = 'internet-use' and slice = 'total'),
latest as (select * from use qualify period = max(period) over (partition by area)),
ways as (
  select a.area, a.period as start, b.period as finish, a.low as before, b.low as after
  from use a join use b on b.area = a.area and b.period - a.period in (5, 10)
  anti join use_breaks k on k.area in (a.area, '*') and k.year > a.period and k.year <= b.period
    and parts_pair(k.parts, a.status, b.status)
),
own as (
  select w.* from ways w join latest l on l.area = w.area and l.period = w.finish
  qualify row_number() over (partition by w.area order by w.start) = 1
)
select o.area, o.start, o.finish, o.before, count(w.area) as started, count(*) filter (w.after > o.after) as ahead
from own o left join ways w
  on w.area <> o.area and w.start = o.start and w.finish = o.finish and abs(round(w.before - o.before, 6)) <= 3
group by all
