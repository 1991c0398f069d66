with local_languages as (
  select area, share, depth from area_languages l join readable r on r.code = l.language where l.local and depth is not null
), reached as (
  select a.area, a.depth, max(b.share) as least_people, sum(b.share) as most_people
  from (select distinct area, depth from local_languages) a
  join local_languages b on b.area = a.area and b.depth >= a.depth
  group by a.area, a.depth
), best as (
  select area, coalesce(max(depth) filter (least_people >= 50), 0) as low,
    max(depth) filter (most_people >= 50) as high
  from reached group by area
)
select area, coalesce(withheld, case when high is null then 'languages-not-detected' end) as withheld,
  case when withheld is null and high is not null then low end as low,
  case when withheld is null then high end as high
from known_areas left join best using (area)
