-- What the speakers of each language can read: its own or its written standard's, whichever is more. An edition counts
-- at most 1,000 articles for each active user, and none where a program made it.
create or replace temp table readable as
with counted as (
  select code, bot_made, written_standard, web_pages_per_1000_speakers as depth,
    case when not bot_made then least(wikipedia_articles, $each * coalesce(wikipedia_active_users, 0)) end as articles
  from languages
)
select own.code, greatest(own.articles, standard.articles) as articles, greatest(own.depth, standard.depth) as depth,
  own.bot_made and greatest(own.articles, standard.articles) is null as unknown
from counted own left join counted standard on standard.code = own.written_standard;

-- Areas whose languages are known: listed for half of the people at least, and one of them local.
create or replace temp table known_areas as
select area, greatest(0, 100 - sum(share)) as unlisted,
  case when 100 - sum(share) > $unlisted then 'languages-not-listed' when not bool_or(local) then 'no-local-language-listed' end
    as withheld
from area_languages group by area;
