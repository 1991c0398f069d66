-- What may be reused of the figures of some indicators ($rows), by the classes of the sources of each row ($manifest): of
-- how many the use is free, of how many in all, and in how many areas it is not.
with classes as (
  select source.id, source."licenceClass" as class
  from (select unnest(sources) as source from read_json('$manifest', columns = {sources: 'struct(id varchar, "licenceClass" varchar)[]'}))
), rows as ($rows), judged as (
  select area, not exists (
    select 1 from (select unnest(string_split(r.source, '+')) as id) s left join classes c using (id)
    where coalesce(c.class, '') <> 'free'
  ) as free
  from rows r
)
select count(*) filter (free) as free, count(*) as "all", count(distinct area) filter (not free) as restricted from judged
