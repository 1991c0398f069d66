-- The flag of the world's figure of each indicator and year: a projection where one of the figures behind it is, an
-- estimate where one is, names no source, or was carried into the year.
select indicator, c.period,
  case when bool_or(status = 'F') then 'F'
    when bool_or(status in ('E', '_U')) or any_value(w.carried) > 0 then 'E' else 'A' end as status
from cells c
left join (
  select indicator, f.period, count(*) as carried
  from catalog join carried_use f on carries group by indicator, f.period
) w using (indicator, period)
where slice = 'total'
group by indicator, c.period
