-- At least the largest of the languages that reach the threshold, at most all of them and those of whom nothing is known:
-- of no listed language, or of one that a program made the edition of. Half of the people unknown: no figure.
with shares as (
  select k.area, k.withheld as no_list, any_value(unlisted) as unlisted,
    coalesce(max(share) filter (articles >= $threshold), 0) as low,
    coalesce(sum(share) filter (articles >= $threshold), 0) as most,
    coalesce(sum(share) filter (unknown), 0) as unknown
  from known_areas k left join area_languages l using (area) left join readable r on r.code = l.language
  where k.withheld is not null or l.local
  group by k.area, k.withheld
), judged as (
  select *, coalesce(no_list, case when unknown >= $unknown then 'editions-of-programs' end) as withheld from shares
)
select area, withheld, case when withheld is null then low end as low,
  case when withheld is null then greatest(low, least(100, most + unlisted + unknown)) end as high
from judged
