-- Per cent of people offline in each group in the newest year with a sum: with last figures left as they were, and with
-- those of at most five years before only; each over the economies that have such a figure.
with newest as (select max(year) as year from summed_years),
last_figures as (
  select area, year, max(period) as period, max_by(value, period) as value
  from "internet-use", newest where period <= year group by area, year
)
select "group", year as period,
  100 * sum(people * (1 - value / 100)) / sum(people) as unchanged,
  100 * sum(people * (1 - value / 100)) filter (year - l.period <= 5) / sum(people) filter (year - l.period <= 5) as short
from last_figures l
join people p on p.area = l.area and p.period = people_period(year)
join group_members m on m.area = l.area
group by "group", year
