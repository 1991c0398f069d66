-- The breaks of every series, found anew: those that were reviewed ($reviewed), those of figures that their publisher marks
-- (status B), the steps of a first slice that lie outside the range of nearly all changes between two surveys as many years
-- apart, and what derived indicators inherit ($derived). Of a year, the reason that stands first ($reasons) stands alone
-- where it parts any two figures.
with recursive reviewed(indicator, area, period, reason) as (values $reviewed),
reasons(reason, place, parts) as (values $reasons),
derived(indicator, origin) as (values $derived),
jumping(indicator) as (values $jumping),
stated as ($stated),
known as (select * from reviewed union select indicator, area, period, 'stated' from stated),
figures as (
  select indicator, area, period, exact_low as value, not guessed(status) and status <> 'F' as measured
  from cells join jumping using (indicator) where slice = 'total'
), surveys as (select * from figures where measured),
changes as (
  select b.indicator, b.period - a.period as years, b.value - a.value as change
  from surveys a join surveys b on b.indicator = a.indicator and b.area = a.area
    and b.period - a.period between 1 and $longest_span
  where not exists (
    select 1 from known k where k.indicator = a.indicator and k.area in (a.area, '*')
      and k.period > a.period and k.period <= b.period
  )
), usual as (
  select indicator, years, quantile_cont(change, $beyond) as low, quantile_cont(change, 1 - $beyond) as high
  from changes group by indicator, years having count(*) >= $fewest_steps
), steps as (
  select indicator, area, period, period - lag(period) over series as years, value - lag(value) over series as change,
    measured and lag(measured) over series as surveyed, 'estimate' as reason
  from figures window series as (partition by indicator, area order by period)
  union all
  select indicator, area, period, period - lag(period) over surveyed_series, value - lag(value) over surveyed_series,
    period - lag(period) over surveyed_series < 2, 'unmeasured-years'
  from surveys window surveyed_series as (partition by indicator, area order by period)
), jumps as (
  select s.indicator, area, period, reason
  from steps s join usual u on u.indicator = s.indicator and u.years = least(s.years, $longest_span)
  where not surveyed and (change < low or change > high)
), own as (select * from known union select * from jumps),
all_breaks as (
  select * from own
  union
  select d.indicator, area, period, reason from all_breaks b join derived d on d.origin = b.indicator
), placed as (
  select b.*, place, parts, min(place) over same as first, arg_min(parts, place) over same as first_parts
  from all_breaks b join reasons using (reason)
  window same as (partition by b.indicator, area, period)
)
select indicator, area, period, reason, parts from placed where place = first or first_parts <> 'any'
