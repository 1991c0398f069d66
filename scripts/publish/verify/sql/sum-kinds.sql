-- What each economy adds to the change of the sum of people offline between two years ($spans), by the figures that
-- count: the part of the share in the people of the later year, and the part of the population at the earlier share.
create or replace temp table sum_kinds as
with spans("from", "to") as (values $spans),
ends as (
  select s."from", s."to", e.area,
    one.people as people_before, other.people as people_after,
    u.use as use_before, u.used as used_before, u.status as status_before,
    v.use as use_after, v.used as used_after, v.status as status_after
  from spans s
  cross join (select distinct area from people) e
  left join people one on one.area = e.area and one.period = people_period(s."from")
  left join people other on other.area = e.area and other.period = people_period(s."to")
  left join used u on u.area = e.area and u.year = s."from" and one.people is not null
  left join used v on v.area = e.area and v.year = s."to" and other.people is not null
), offline as (
  select *, coalesce(people_before * (100 - use_before) / 100, 0) as before,
    coalesce(people_after * (100 - use_after) / 100, 0) as after,
    use_before is not null and use_after is not null as both_known
  from ends where use_before is not null or use_after is not null
), parted as (
  select distinct o."from", o."to", o.area from offline o
  join use_breaks k on k.area = o.area and k.year > used_before and k.year <= used_after
    and parts_pair(k.parts, case when used_before < o."from" then 'E' else status_before end,
      case when used_after < o."to" then 'E' else status_after end)
)
select o.*, case
    when not both_known then 'entered'
    when p.area is not null then 'break'
    when used_after < o."to" then 'carried'
    when used_before < o."from" then 'new-figure'
    when guessed(status_before) or guessed(status_after) then 'estimate'
    else 'online'
  end as kind,
  case when both_known then (people_after - people_before) * (100 - use_before) / 100 else 0 end as population
from offline o left join parted p on p."from" = o."from" and p."to" = o."to" and p.area = o.area
