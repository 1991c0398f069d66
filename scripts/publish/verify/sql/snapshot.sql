-- The date of the source file that most figures of Internet use come from.
with sources as (
  select unnest(sources) as source
  from read_json('$manifest', columns = {sources: 'struct(id varchar, vintage varchar)[]'})
), named as (
  select unnest(string_split(source, '+')) as id from "internet-use"
)
select s.source.vintage as date
from named join sources s on s.source.id = named.id
group by s.source.id, s.source.vintage
order by count(*) desc
limit 1
