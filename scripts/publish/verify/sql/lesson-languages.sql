-- The table of the lesson on languages: those with most speakers whose Wikipedia programs did not write.
create or replace temp table lesson_rows as
select code, speakers as first, wikipedia_articles as second, null::integer as first_period, null::integer as second_period
from languages
where speakers is not null and wikipedia_articles is not null and not bot_made
order by speakers desc, code limit $most
