with newest as (
  select max(period) as year from "data-only-mobile-basket"
), incomes as (
  select area, max(period) as income_period, max_by(value, period) as income
  from "gni-per-capita", newest where period <= year group by area
), compared as (
  select area, s.value as published, p.value * 1200 / income as recomputed, income_period
  from newest
  join "data-only-mobile-basket" s on s.period = year
  join "data-only-mobile-basket-usd" p using (area)
  join incomes using (area)
  where p.period = year
)
select *, (select count(*) from compared) as areas, (select year from newest) as period
from compared where published < (1 - $share_tolerance) * recomputed or published > (1 + $share_tolerance) * recomputed
