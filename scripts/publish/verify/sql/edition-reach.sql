-- The last year that at least half of an edition's areas have a figure of.
select max(period) as last from (
  select period from $edition group by period
  having count(*) >= (select count(distinct area) from $edition) / 2
)
