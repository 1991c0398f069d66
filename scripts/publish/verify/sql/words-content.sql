-- Of each country, the least and the most of its people who read a language with so many articles, for each threshold of
-- the page: all languages, and the local ones alone.
with thresholds(threshold) as (values (1000), (3000), (10000), (30000), (100000), (300000), (1000000)),
spoken as (
  select l.area, l.share, l.local, r.articles, coalesce(r.unknown, false) as unknown
  from area_languages l left join readable r on r.code = l.language
),
sets as (select 'local' as set, * from spoken where local union all select 'all', * from spoken),
bounds as (
  select s.area, s.set, threshold, any_value(unlisted) as unlisted,
    coalesce(max(share) filter (articles >= threshold), 0) as low,
    coalesce(sum(share) filter (articles >= threshold), 0) as most,
    coalesce(sum(share) filter (unknown), 0) as unknown
  from sets s join known_areas k on k.area = s.area, thresholds
  group by all
)
select area, set, threshold, low, greatest(low, least(100, most + unlisted + unknown)) as high from bounds
