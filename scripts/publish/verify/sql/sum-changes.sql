-- The change of the sum of people offline of each group, by what made it, from the parts of its economies.
select m."group", k."from", k."to", sum(before) as before, sum(after) as after, sum(after) - sum(before) as people,
  sum(population) as population,
  coalesce(sum(after - before - population) filter (kind = 'online'), 0) as online,
  coalesce(sum(after - before - population) filter (kind = 'estimate'), 0) as estimate,
  coalesce(sum(after - before - population) filter (kind = 'new-figure'), 0) as "new-figure",
  coalesce(sum(after - before - population) filter (kind = 'carried'), 0) as carried,
  coalesce(sum(after - before - population) filter (kind = 'break'), 0) as "break",
  coalesce(sum(after - before - population) filter (kind = 'entered'), 0) as entered,
  count(*) as areas, arg_max(k.area, abs(after - before)) as first
from sum_kinds k join group_members m using (area)
group by m."group", k."from", k."to"
