-- The numbers of the story of skills, one column each, named as its facts.
with people as (
  select p.area, p.value as people, p.period, a.region
  from population p join areas a on a.code = p.area
  where a.economy and p.period = (select max(period) from population)
),
skills as (
  select area, skill, arg_max(value, period) as value
  from "ict-skills" where level = 'AT_LEAST_BASIC' group by area, skill
),
five as (select distinct area from skills),
complete as (select area from skills group by area having count(*) = 5),
medians as (
  select skill, median(value) as middle from skills where area in (select area from complete) group by skill
),
measured as (
  select area from "ict-skills" union select area from "ict-activities" union select area from "safety-skills"
),
both_sexes as (
  select w.area, w.period, w.value as women, m.value as men
  from "ict-activities" w join "ict-activities" m using (area, period, activity)
  where activity = 'PCPR' and w.sex = 'F' and m.sex = 'M'
),
programs as (
  select area, arg_max(women, period) as women, arg_max(men, period) as men from both_sexes group by area
),
everybody as (
  select area, arg_max(value, period) as value from "ict-activities"
  where activity = 'PCPR' and sex = '_T' group by area
),
readers as (
  select area, arg_max(value, period) as value from "adult-literacy" where period >= $literacy_since group by area
)
select
  (select min(period) from "ict-skills") as "from",
  (select max(period) from "ict-skills") as "to",
  (select count(*) from five) as "areas",
  (select count(*) from skills where skill = 'INFORMATION') as "mapAreas",
  (select count(*) from five join areas on code = area where income_group = 'HIC') as "highIncome",
  (select 100 * sum(people) filter (area in (select area from five)) / sum(people) from people) as "share",
  (select max(period) from people) as "peopleYear",
  (select count(*) from people where area not in (select area from measured)) as "never",
  (select sum(people) from people where area not in (select area from measured)) as "neverPeople",
  (select count(*) from five join areas on code = area where region = 'SSF') as "africaFive",
  (select count(*) from people where region = 'SSF') as "africaAreas",
  (select count(*) from complete) as "all",
  (select count(*) from complete join areas on code = area where region = 'ECS') as "allEurope",
  (select arg_min(skill, middle) from medians) as "rare",
  (select min(middle) from medians) as "rareShare",
  (select arg_max(skill, middle) from medians) as "common",
  (select max(middle) from medians) as "commonShare",
  (select min(period) from "ict-activities") as "oldFrom",
  (select max(period) from "ict-activities") as "oldTo",
  (select count(*) from programs) as "programAreas",
  (select count(*) from programs where men > women) as "programMen",
  (select median(value) from everybody) as "programs",
  (select count(*) from everybody) as "programAll",
  2010 as "literacySince",
  (select count(*) from readers) as "literacyAreas",
  (select count(*) from readers where value < $few_readers) as "fewReaders",
  (select string_agg(area, ',' order by value) from (from readers order by value limit 3)) as "lowest"
