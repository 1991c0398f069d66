-- What pupils find in `lesson_rows`, rounded as it is printed.
with newest as (
  select max(greatest(first_period, second_period)) as year from lesson_rows
), exact as (
  select code, case '$result'
    when 'people-without' then second * (100 - first) / 100
    when 'share-of-year' then 100 * 12 * first / second
    when 'difference' then first - second
    when 'per-thousand' then 1000 * second / first
    when 'ratio' then first / second
    when 'age' then year - second_period
  end as value
  from lesson_rows, newest
), results as (
  select code, sign(value) * half_up(abs(value), $decimals) as value from exact
)
select
  count(*) as rows,
  list_sort(list(code) filter (value = (select max(value) from results))) as highest,
  max(value) as "highestValue",
  list_sort(list(code) filter (value = (select min(value) from results))) as lowest,
  min(value) as "lowestValue",
  median(value) as median,
  count(*) filter (value > $line) as above,
  sum(value) as sum
from results
