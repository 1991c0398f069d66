-- The numbers in the five sentences of each country, one row a sentence; a column that a sentence lacks is null.
with skill_order(skill, place) as (values $skills),
activity_order(activity, place) as (values $activities),
members as (
  select a.code as area, b.code as member
  from areas a join areas b on a.income_group is null or a.income_group = b.income_group
),
use as (select * from cells where indicator = 'internet-use' and slice = 'total'),
latest as (select * from use qualify period = max(period) over (partition by area)),
counts as (
  select area, period, low as people from cells where indicator = 'people-offline' and slice = 'total'
  qualify period = max(period) over (partition by area)
),
group_people as (
  select m.area, p.period, sum(p.people) as people from members m join people p on p.area = m.member group by m.area, p.period
),
mean_years as (
  select m.area, u.period
  from members m join use u on u.area = m.member
  join (select area, count(*) as members from members group by area) n on n.area = m.area
  left join people p on p.area = m.member and p.period = people_period(u.period)
  join group_people g on g.area = m.area and g.period = people_period(u.period)
  group by m.area, u.period
  having sum(p.people) / any_value(g.people) >= $smallest_coverage and count(*) >= $smallest_part * any_value(n.members)
),
means as (
  select y.area, y.period, half_up(sum(p.people * u.use) / sum(p.people), 1) as mean
  from mean_years y join members m on m.area = y.area
  join used u on u.area = m.member and u.year = y.period
  join people p on p.area = m.member and p.period = people_period(y.period)
  group by y.area, y.period
),
offline as (
  select l.area, l.period as year, half_up(100 - l.low, 1) as share, l.low as used,
    c.people, c.period as people_year, b.low as before
  from latest l left join counts c using (area) left join use b on b.area = l.area and b.period = c.period
),
offline_rows as (
  select o.*, m.mean, share > 0 and people_year <> year and before is not null as earlier
  from offline o left join means m on m.area = o.area
    and m.period = case when share > 0 and people_year <> year and before is not null then people_year else year end
),
spans as (
  select l.area, l.period as year, l.low as after, b.period as start, b.low as before,
    l.status as status_after, b.status as status_before
  from latest l join use b on b.area = l.area and l.period - b.period in (5, 4, 6)
),
trends as (
  select * from spans s
  anti join use_breaks k on k.area = s.area and k.year > s.start and k.year <= s.year
    and parts_pair(k.parts, status_before, status_after)
  qualify row_number() over (partition by area order by list_position([5, 4, 6], year - start)) = 1
),
pairs as (
  select t.area, m.member, a.value as before, b.value as after, "then".people as people_before, now.people as people_after,
    exists (
      select 1 from use_breaks k where k.area = m.member and k.year > t.start and k.year <= t.year
        and parts_pair(k.parts, a.status, b.status)
    ) and a.value is not null and b.value is not null as parted
  from trends t join members m on m.area = t.area
  join people now on now.area = m.member and now.period = people_period(t.year)
  left join people "then" on "then".area = m.member and "then".period = people_period(t.start)
  left join "internet-use" a on a.area = m.member and a.period = t.start
  left join "internet-use" b on b.area = m.member and b.period = t.year
),
changes as (
  select area,
    sum(after * people_after) filter (not parted and before is not null and people_before is not null)
      / sum(people_after) filter (not parted and before is not null and after is not null and people_before is not null)
    - sum(before * people_before) filter (not parted and after is not null)
      / sum(people_before) filter (not parted and before is not null and after is not null) as change
  from pairs group by area
  having sum(people_after) filter (not parted and before is not null and after is not null and people_before is not null)
    >= $smallest_coverage * sum(people_after) filter (not parted)
),
baskets as (select * from cells where indicator = 'data-only-mobile-basket' and slice = 'total'),
prices as (select * from baskets qualify period = max(period) over (partition by area)),
cuts as (
  select area, period, low as cut from cells where indicator = 'price-cut-to-target' and slice = 'total'
  qualify period = max(period) over (partition by area)
),
price_middles as (
  select p.area, median(b.low) as middle from prices p join members m on m.area = p.area
  join baskets b on b.area = m.member and b.period = p.period group by p.area having count(*) >= $fewest_for_median
),
asked as (
  select c.indicator, c.slice, c.area, c.period, c.low, s.skill, s.place
  from cells c join skill_order s on c.slice = case when s.place = 1 then 'total' else 'skill-' || s.skill end
  where c.indicator = 'ict-skills'
  union all
  select c.indicator, c.slice, c.area, c.period, c.low, a.activity, a.place
  from cells c join activity_order a on c.slice = case when a.place = 1 then 'total' else 'activity-' || a.activity end
  where c.indicator = 'ict-activities'
),
newest_each as (select * from asked qualify period = max(period) over (partition by indicator, slice, area)),
newest as (select * from newest_each qualify period = max(period) over (partition by indicator, area)),
middles as (select indicator, slice, median(low) as middle, count(*) as countries from newest_each group by all having count(*) >= $fewest_for_median),
most as (
  select * from newest qualify row_number() over (
    partition by indicator, area order by case when indicator = 'ict-skills' then -low else 0 end, place
  ) = 1
),
least as (
  select * from newest where indicator = 'ict-skills'
  qualify row_number() over (partition by area order by low, place desc) = 1
),
skills as (
  select m.area, m.period as year, m.low as share, m.skill, d.middle, d.countries,
    case when m.indicator = 'ict-skills' and l.slice <> m.slice then l.low end as least,
    case when m.indicator = 'ict-skills' and l.slice <> m.slice then l.skill end as least_skill
  from most m left join least l on l.area = m.area left join middles d on d.indicator = m.indicator and d.slice = m.slice
  qualify row_number() over (partition by m.area order by m.indicator desc) = 1
),
asked_by_sex as (
  select c.area, c.period, c.low, a.activity, a.place, right(c.slice, 1) as sex
  from cells c join activity_order a
    on c.slice in (case when a.place = 1 then 'sex-F' else 'activity-' || a.activity || '.sex-F' end,
      case when a.place = 1 then 'sex-M' else 'activity-' || a.activity || '.sex-M' end)
  where c.indicator = 'ict-activities' and c.area not in (select area from skills)
  qualify c.period = max(c.period) over (partition by c.area)
),
sexes as (
  select area, any_value(period) as year, any_value(activity) as skill,
    max(low) filter (sex = 'F') as women, max(low) filter (sex = 'M') as men
  from (select * from asked_by_sex qualify place = min(place) over (partition by area)) group by area
),
languages_of as (
  select indicator, area, period, low, high from cells
  where indicator in ('local-content-coverage-10k', 'local-content-coverage-100k', 'best-language-depth')
  qualify period = max(period) over (partition by indicator, area)
),
world_depth as (select 1000 * sum(web_pages) filter (speakers is not null) / sum(speakers) as depth from languages)
select 'offline' as topic, area, year, case when share = 0 then used else share end as share,
  case when share > 0 and people_year = year then people end as people, 100 - mean as "group",
  case when earlier and mean is not null then people_year end as "beforeYear",
  case when earlier and mean is not null then half_up(100 - before, 1) end as "beforeShare",
  case when earlier and mean is not null then people end as "beforePeople",
  null as before, null as after, null as points, null as change, null as value, null as cut, null as median,
  null as skill, null as least, null as "leastSkill", null as countries,
  null as "tenLow", null as "tenHigh", null as "hundredLow", null as "hundredHigh",
  null as "depthYear", null as "depthLow", null as "depthHigh", null as world
from offline_rows
union all by name
select 'trend' as topic, t.area, year, start as "beforeYear", before, after, half_up(after - before, 1) as points, change
from trends t left join changes c on c.area = t.area
union all by name
select 'price' as topic, p.area, p.period as year, p.low as value, case when p.low > $affordable and c.period = p.period then cut end as cut,
  middle as median
from prices p left join cuts c on c.area = p.area left join price_middles m on m.area = p.area
union all by name
select 'skills' as topic, area, year, share, skill, least, least_skill as "leastSkill", middle as median, countries from skills
union all by name
select 'skills' as topic, area, year, skill, women, men from sexes
union all by name
select 'language' as topic, t.area, t.period as year, t.low as "tenLow", t.high as "tenHigh", h.low as "hundredLow",
  h.high as "hundredHigh", d.period as "depthYear", d.low as "depthLow", d.high as "depthHigh",
  case when d.area is not null then depth end as world
from languages_of t
join languages_of h on h.area = t.area and h.indicator = 'local-content-coverage-100k'
left join languages_of d on d.area = t.area and d.indicator = 'best-language-depth', world_depth
where t.indicator = 'local-content-coverage-10k'
