-- When each country was last asked what, and how many surveys of Internet use the data hold of it: in the last ten years,
-- and since the last break of its series.
with asked as (
  select area, indicator, period from cells where not guessed(status) and status <> 'F'
), use as (select area, period from asked where indicator = 'internet-use'),
newest as (select max(period) as year from use),
lately as (select use.* from use, newest where period >= year - 10),
strictly as (select use.* from use, newest where period > year - 10),
since as (
  select u.area, u.period from use u left join survey_breaks b on b.area = u.area or b.area = '*'
  where b.year is null or u.period >= b.year
)
select area, max(period) as last, min(period) as first, null as surveys from asked group by area, indicator
union all
select area, max(period), null, count(*) from lately group by area
union all
select area, max(period), null, count(*) from strictly group by area
union all
select area, max(period), null, count(*) from since group by area
union all
select u.area, max(u.period), null, count(*) from since u join lately using (area, period) group by u.area
