-- How many members of each group have a figure of a target, and how many meet it: from 95 % on, and to the letter.
with targets(target, indicator, kind) as (values $targets),
latest as (
  select indicator, area, max_by(low, period) as low, max_by(exact_low, period) as exact
  from cells where slice = 'total' group by indicator, area
)
select "group", target, count(*) as "of",
  count(*) filter (case kind when 'share' then low >= $share_as_met when 'price' then low <= $affordable else low >= $parity_from and low < $parity_to end) as counted,
  count(*) filter (case kind when 'share' then exact >= 100 when 'price' then exact <= $affordable else half_up(exact, 2) = 1 end) as strict
from targets join latest using (indicator) join group_members using (area)
group by all
