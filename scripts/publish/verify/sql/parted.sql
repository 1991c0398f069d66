-- The years from which figures of Internet use cannot be held against those before; a jump from or to an estimate parts
-- only pairs with an estimate, one between surveys only pairs that begin with a survey.
create macro guessed(status) as status in ('E', '_U');
create macro parts_pair(parts, earlier, later) as
  case parts when 'any' then true when 'estimate' then guessed(earlier) or guessed(later) else not guessed(earlier) end;
create view use_breaks as select area, period as year, parts from breaks where indicator = 'internet-use';
create view survey_breaks as select area, max(year) as year from use_breaks where parts <> 'estimate' group by area;
