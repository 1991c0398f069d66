-- The change of each group's mean between two years ($spans), each weighted by its own people, over the members with a
-- figure of both of which the two may be compared; none where these are home to under half of those not left out.
with spans("from", "to") as (values $spans),
pairs as (
  select s."from", s."to", m."group", m.area, a.people as people_before, b.people as people_after,
    x.value as before, y.value as after, exists (
      select 1 from use_breaks k where k.area = m.area and k.year > s."from" and k.year <= s."to"
        and parts_pair(k.parts, x.status, y.status)
    ) and x.value is not null and y.value is not null as parted
  from spans s cross join group_members m
  join people b on b.area = m.area and b.period = people_period(s."to")
  left join people a on a.area = m.area and a.period = people_period(s."from")
  left join "internet-use" x on x.area = m.area and x.period = s."from"
  left join "internet-use" y on y.area = m.area and y.period = s."to"
), counted as (
  select *, not parted and before is not null and after is not null and people_before is not null as compared from pairs
)
select "group", "from", "to",
  sum(before * people_before) filter (compared) / sum(people_before) filter (compared) as before,
  sum(after * people_after) filter (compared) / sum(people_after) filter (compared) as after,
  count(*) filter (compared) as areas, count(*) filter (parted) as "leftOut",
  arg_max(area, people_after) filter (parted) as largest
from counted
group by "group", "from", "to"
having sum(people_after) filter (compared) >= $smallest_coverage * sum(people_after) filter (not parted)
