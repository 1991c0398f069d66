-- The numbers of the page on the paper that no other story has, one column each, named as its facts.
with shut as (
  select s.period, any_value(t.value) as events, count(*) filter (s.value > 0) as countries from shutdowns s
  join totals t on t.indicator = 'shutdowns' and t.period = s.period group by s.period
),
laws as (select law, area, arg_max(value, period) as value from cyberlaw group by law, area),
scores as (
  select s.*, income_group from "cybersecurity-index" s join areas on code = area
  where period = (select max(period) from "cybersecurity-index")
)
select
  (select min(period) from shut) as "firstShut",
  (select arg_min(events, period) from shut) as "firstEvents",
  (select arg_min(countries, period) from shut) as "firstCountries",
  (select max(period) from shut) as "lastShut",
  (select arg_max(events, period) from shut) as "lastEvents",
  (select arg_max(countries, period) from shut) as "lastCountries",
  (select count(distinct area) from shutdowns where value > 0) as "everShut",
  (select max(period) from cyberlaw) as "lawYear",
  (select count(*) from laws where law = 'PRIVACY' and value = 2) as "privacy",
  (select count(*) from laws where law = 'PRIVACY') as "privacyKnown",
  (select count(*) from laws where law = 'CYBERCRIME' and value = 2) as "crime",
  (select count(*) from laws where law = 'CYBERCRIME') as "crimeKnown",
  (select count(*) from laws where law = 'CONSUMER' and value = 2) as "consumer",
  (select count(*) from laws where law = 'CONSUMER') as "consumerKnown",
  (
    select count(*) filter (law = 'CYBERCRIME' and value = 2) - count(*) filter (law = 'PRIVACY' and value = 2)
    from laws
  ) as "moreCrime",
  (select max(period) from scores) as "indexYear",
  (select count(*) from scores) as "indexAreas",
  (select median(value) from scores where income_group = 'LIC') as "indexLow",
  (select median(value) from scores where income_group = 'HIC') as "indexHigh",
  (select count(*) from scores where status = 'V') as "disputed",
  (
    select count(distinct area) from "safety-skills" where sex = '_T' and location = '_T' and age = '_T'
  ) as "safetyAreas"
