-- The table of a lesson: of each sub-region the most populous countries ($per of them) with both figures, $most at most.
create or replace temp table lesson_rows as
with a as (
  select area, period, low as value from cells where indicator = '$first' and slice = '$first_slice'
), b as (
  select area, period, low as value from cells where indicator = '$second' and slice = '$second_slice'
), one as (
  select area, max(period) as period from a
  where '$pairing' <> 'same-year' or exists (select 1 from b where b.area = a.area and b.period = a.period)
  group by area
), two as (
  select one.area, max(b.period) as period from one join b on b.area = one.area
    and ('$pairing' = 'last' or b.period = one.period or ('$pairing' = 'not-after' and b.period < one.period))
  group by one.area
), placed as (
  select one.area as code, a.value as first, b.value as second, a.period as first_period, b.period as second_period,
    p.people, row_number() over (partition by subregion order by p.people desc, one.area) as place
  from one join two using (area)
    join a on a.area = one.area and a.period = one.period
    join b on b.area = two.area and b.period = two.period
    join areas on areas.code = one.area
    join people p on p.area = one.area and p.period = (select max(period) from people)
)
select * from placed where place <= $per order by people desc, code limit $most
