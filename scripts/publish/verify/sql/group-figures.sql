-- The figure of each group for each indicator and year that has one: members with a figure of the year are at least $part
-- of all and home to at least $people of the group's people. Where an indicator carries figures forward, those of the
-- members without one of the year count then, too.
with shown_years as (
  select "group", indicator, period from group_sums
  where not carries and low is not null
    and (absence = 'none-recorded' or coverage >= $people and areas >= members * $part)
)
select
  s."group", s.indicator, s.period,
  half_up(coalesce(t.value, low), c.decimals) as low, half_up(coalesce(t.value, high), c.decimals) as high,
  coverage, areas, estimates, carried, carried_from as "carriedFrom", projections
from group_sums s
join shown_years using ("group", indicator, period)
join catalog c using (indicator)
left join totals t on s."group" = 'world' and t.indicator = s.indicator and t.period = s.period
where s.carries = c.carries and low is not null
  and (s.absence = 'none-recorded' or coverage >= $people and areas >= members * $part)
order by all
