-- The numbers of the story of the unconnected, one column each, named as its facts.
with newest as (select max(year) as year from summed_years),
known as (
  select p.period as year, p.area, p.people, u.used, a.region, u.use, u.status, p.people * (100 - u.use) / 100 as offline
  from people p join areas a on a.code = p.area left join used u on u.area = p.area and u.year = p.period
),
now as (select k.* from known k join newest using (year)),
ranked as (select *, row_number() over (order by offline desc) as place from now where use is not null),
gaps as (
  select p.people * g.value / 100 as covered, p.people * c.value / 100 as uncovered
  from "usage-gap" g join newest n on n.year = g.period
  join "coverage-gap" c using (area, period) join people p using (area, period)
),
phones as (
  select area, period, parity, women, men
  from (select area, max(period) as period, arg_max(value, period) as parity from "phone-ownership-gender-parity" group by area)
  join (select area, period, value as women from "mobile-phone-ownership" where sex = 'F') using (area, period)
  join (select area, period, value as men from "mobile-phone-ownership" where sex = 'M') using (area, period)
),
wealth as (
  select area, period, gap, poorest, richest
  from (
    select area, max(period) as period, arg_max(value, period) as gap from "survey-internet-wealth-gap" group by area
    having max(period) >= 2015
  )
  join (select area, period, value as poorest from "survey-internet" where wealth = 'Q1') using (area, period)
  join (select area, period, value as richest from "survey-internet" where wealth = 'Q4') using (area, period)
),
lowest as (select area, use from ranked where used = year and use < 50 order by use limit 3)
select
  (select year from newest) as "year",
  (select sum(offline) from now) as "people",
  (select 100 * sum(offline) / sum(people) from now where use is not null) as "share",
  (select sum(offline) from now where used = year and status not in ('E', '_U')) as "measured",
  (select sum(offline) from now where used = year and status in ('E', '_U')) as "estimated",
  (select sum(offline) from now where used < year) as "carried",
  (select count(*) from now where used < year) as "carriedAreas",
  (select min(used) from now) as "carriedFrom",
  (select sum(people) from now where use is null) as "without",
  (select count(*) from now where use is null) as "withoutAreas",
  (select count(*) from "internet-use" join newest on year = period) as "figures",
  (select count(*) from "internet-use" join newest on year = period where status = 'E') as "estimates",
  $longest_list as "listed",
  (select 100 * sum(offline) filter (place <= $longest_list) / sum(offline) from ranked) as "listedShare",
  (select string_agg(area, ',' order by place) from ranked where place <= 3) as "most",
  (select area from ranked where place = 1) as "first",
  (select 100 * sum(offline) filter (region in ('SAS', 'SSF')) / sum(offline) from ranked) as "southShare",
  (select count(*) from ranked where use < 50) as "few",
  (select sum(offline) from ranked where use < 50) as "fewPeople",
  (select 100 * sum(offline) filter (use >= 50) / sum(offline) from ranked) as "manyShare",
  (select string_agg(area, ',' order by use) from lowest) as "fewest",
  (select sum(covered) from gaps) as "covered",
  (select sum(uncovered) from gaps) as "uncovered",
  (select 100 * sum(covered) / sum(covered + uncovered) from gaps) as "reach",
  (select count(*) from gaps) as "gapAreas",
  (select count(*) from withheld join newest on year = period where indicator = 'usage-gap') as "negative",
  (select count(*) from phones) as "phoneAreas",
  (select count(*) from phones where parity < $parity_from) as "fewerWomen",
  (select min(period) from phones) as "phoneFrom",
  (select max(period) from phones) as "phoneTo",
  (select arg_min(area, parity) from phones) as "widest",
  (select arg_min(period, parity) from phones) as "widestYear",
  (select arg_min(women, parity) from phones) as "widestWomen",
  (select arg_min(men, parity) from phones) as "widestMen",
  (select count(*) from wealth) as "wealthAreas",
  (select count(*) from wealth where gap >= 50) as "halfAreas",
  (select min(period) from wealth) as "wealthFrom",
  (select max(period) from wealth) as "wealthTo",
  (select arg_max(area, gap) from wealth) as "widestGap",
  (select arg_max(period, gap) from wealth) as "gapYear",
  (select arg_max(poorest, gap) from wealth) as "gapPoorest",
  (select arg_max(richest, gap) from wealth) as "gapRichest",
  (select year - 10 from newest) as "beforeYear",
  (select sum(before) from sum_kinds where kind <> 'break') as "before",
  (select sum(after) from sum_kinds where kind <> 'break') as "now",
  (select count(*) from sum_kinds where kind = 'break') as "leftOut",
  (select max(year) from use_breaks where area = 'CHN' and parts = 'any') as "chinaYear",
  (select value from "internet-use" where area = 'CHN' and period = 2022) as "chinaBefore",
  (select value from "internet-use" where area = 'CHN' and period = 2023) as "chinaAfter",
  (select sum(k.offline) from known k join newest n on k.year = n.year - 10 where region = 'SSF') as "africaBefore",
  (select sum(offline) from now where region = 'SSF') as "africaNow"
