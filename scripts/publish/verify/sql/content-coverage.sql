-- At least the largest of the languages that reach the threshold, at most all of them and those of whom nothing is known.
select area, k.withheld,
  case when k.withheld is null then coalesce(max(share) filter (articles >= $threshold), 0) end as low,
  case when k.withheld is null then greatest(coalesce(max(share) filter (articles >= $threshold), 0),
    least(100, coalesce(sum(share) filter (articles >= $threshold), 0) + any_value(unlisted))) end as high
from known_areas k left join area_languages l using (area) left join readable r on r.code = l.language
where k.withheld is not null or l.local
group by area, k.withheld
