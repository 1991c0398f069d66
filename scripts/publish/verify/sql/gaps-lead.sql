-- Where Internet use has no measured figure since a year, how many people live there, and where another table has a survey.
with rows as (
  select *, status not in ('E', '_U') as told, of_operators(origin) as counted from "$indicator"
), measured as (
  select distinct area from rows where told and not counted and period >= $since
), unmeasured as (
  select code as area from areas where code not in (select area from measured)
), elsewhere as (
  select distinct area from ($asked) where period >= $since and status not in ('E', '_U') and not of_operators(origin)
), years as (
  select period, count(*) as figures, count(*) filter (not told) as estimates from rows group by period
), year as (
  select * from years where figures >= (select max(figures) from years) / 2 order by period desc limit 1
)
select
  (select count(*) from unmeasured) as count,
  (select sum(people) from people where period = people_period(9999) and area in (select area from unmeasured)) as people,
  $since as "from",
  (select count(*) from unmeasured where area in (select area from elsewhere)) as elsewhere,
  (select count(*) from rows) as figures,
  (select count(*) from rows where not told) as estimates,
  (select count(*) from rows where told and counted) as operators,
  period as year, figures as "figuresOfYear", estimates as "estimatesOfYear"
from year
