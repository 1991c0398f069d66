-- What became of the values of an older edition since a year.
select
  count(n.value) as common,
  count(*) filter (abs(n.value - o.value) > $other_value) as changed,
  count(*) filter (abs(n.value - o.value) > $other_value and u.status = 'E') as estimates,
  count(*) filter (n.value is null) as withdrawn
from $before o
left join $after n using (area, period)
left join "internet-use" u using (area, period)
where o.period >= $since
