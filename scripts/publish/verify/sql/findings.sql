-- What the first page finds: of areas of a million people or more, those that lead in the newest figures of a measure,
-- by the figure as it is before it is rounded; a change over five years only where no break parts the two.
with grown as (
  select area from people where period = people_period(9999) and people >= $fewest_people
), figures as (
  select 'most-offline' as finding, 'people-offline' as indicator, area, period, value, status, -value as place
  from "people-offline"
  union all
  select 'covered-not-using', 'usage-gap', area, period, value, status, -value from "usage-gap"
  union all
  select 'dearest', 'data-only-mobile-basket', area, period, value, status, -value from "data-only-mobile-basket"
  union all
  select 'women-and-men', 'phone-ownership-gender-parity', area, period, value, status, value
  from "phone-ownership-gender-parity"
), latest as (
  select * from figures join grown using (area)
  qualify row_number() over (partition by finding, area order by period desc) = 1
), told as (
  select finding, indicator, area, period, place, newest from (
    select *, max(period) over (partition by finding) as newest from latest
  ) where finding = 'women-and-men' or period > newest - $news_years
), last_use as (
  select *, max(period) over () as newest from (
    select area, period, value, status from "internet-use" join grown using (area)
    qualify row_number() over (partition by area order by period desc) = 1
  )
), risen as (
  select 'risen-most' as finding, 'internet-use' as indicator, l.area, l.period, b.value - l.value as place, l.newest
  from last_use l join "internet-use" b on b.area = l.area and b.period = l.period - $change_years
  where l.period > l.newest - $news_years and not exists (
    select 1 from use_breaks k where k.area in (l.area, '*') and k.year > b.period and k.year <= l.period
      and parts_pair(k.parts, b.status, l.status)
  )
), every as (
  select * from told union all select * from risen
)
select finding || ' ' || row_number() over (partition by finding order by place, area) as name,
  indicator, area, period, count(*) over (partition by finding) as areas, newest
from every
qualify row_number() over (partition by finding order by place, area) <= $finding_rows
