-- The newest year in which the figure of each group breaks: that of members which count otherwise from then on, whatever
-- their figures are, and are home to more than a twentieth of its people.
with parting as (
  select distinct area, period from breaks where indicator = '$indicator' and parts = 'any'
), parted as (
  select m."group", b.period, sum(p.people) as people
  from parting b
  join group_members m using (area)
  join people p on p.area = b.area and p.period = people_period(b.period)
  group by m."group", b.period
)
select "group", max(d.period) as period
from parted d
where d.people > 0.05 * (
  select sum(q.people) from group_members g join people q using (area)
  where g."group" = d."group" and q.period = people_period(d.period)
)
group by "group"
