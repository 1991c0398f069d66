with banded as (
  select area, share, case
    when depth is null then 'NOT_DETECTED' when depth >= 300 then 'GE300' when depth >= 30 then '30T300'
    when depth >= 3 then '3T30' else 'LT3' end as in_band
  from area_languages l join readable r on r.code = l.language
)
select area, band, null as withheld, coalesce(100 * sum(share) filter (in_band = band) / sum(share), 0) as value
from banded join known_areas using (area), (values ('GE300'), ('30T300'), ('3T30'), ('LT3'), ('NOT_DETECTED')) bands(band)
where withheld is null
group by area, band
union all
select area, '', withheld, null from known_areas where withheld is not null
