-- What the table of the languages of each area prints: speakers, articles, pages per 1,000 speakers, hours of speech.
select area, share, wikipedia_articles, web_pages_per_1000_speakers, speech_hours
from area_languages l join languages on languages.code = l.language
