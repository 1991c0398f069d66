-- What a map's page says of a year, and of each area's latest figure (period "latest").
with chosen as (
  select * from cells where indicator in ($ids)
), shown_cells as (
  select indicator, slice, area, period::text as period, period as year, low, status from chosen
  union all
  select indicator, slice, area, 'latest', max(period), max_by(low, period), max_by(status, period)
  from chosen group by indicator, slice, area
), classed as (
  select *,
    list_count(list_filter(breaks, lambda b: b < low or b = low and closed = 'lower')) as class,
    max(year) over (partition by indicator, slice, period) as newest
  from shown_cells join catalog using (indicator)
), everywhere as (
  select code as area, people from areas left join people on area = code and period = (select max(period) from people)
), totals as (
  select count(*) as areas, sum(people) as people, count(*) filter (people is null) as unknown from everywhere
)
select
  indicator, slice, period,
  count(*) as rows,
  any_value(t.areas) - count(*) as missing,
  any_value(t.people) - coalesce(sum(e.people), 0) as people_missing,
  any_value(t.unknown) - count(*) filter (e.people is null) as areas_unknown,
  count(*) filter (status in ('E', 'F')) as estimates,
  count(*) filter (year < newest) as older,
  min(year) as oldest,
  max(year) as newest,
  list_transform(range(len(any_value(breaks)) + 1), lambda n: list_count(list_filter(list(class), lambda c: c = n))) as classes
from classed c left join everywhere e using (area), totals t
group by indicator, slice, period
